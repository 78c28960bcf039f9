/** Minor units as an amount in decimal digits, in SQL: exact, and the same in every locale. */
export const euros = (minor: string): string => `((${minor})::numeric / 100)::numeric(40, 2)::text`;
