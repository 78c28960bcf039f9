import classes from './mark.module.css';

/** The mark: a way that goes on from where somebody stands. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg className={classes.mark} width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#0F5C5C" />
      <path
        d="M8 23c5 0 6-14 16-14"
        fill="none"
        stroke="#fff"
        strokeWidth="3.2"
        strokeLinecap="round"
      />
      <circle cx="9" cy="9.5" r="2.6" fill="#DC7E4D" />
    </svg>
  );
}
