import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import classes from './link-button.module.css';

/** The way to the form, as a button. */
export const LinkButton = ({ slug, children }: { slug: string; children: ReactNode }) => (
  <Link to="/c/$slug/inscription" params={{ slug }} search={{}} className={classes.button}>
    {children}
  </Link>
);
