import { Link } from '@tanstack/react-router';
import { Mark } from './mark.js';
import classes from './brand.module.css';

export function Brand() {
  return (
    <Link to="/" className={classes.brand}>
      <Mark size={32} />
      <span className={classes.name}>Plusloin</span>
    </Link>
  );
}
