/** A row without its nulls: what is not known is not there. */
export type Known<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]>;
};

export function known<T extends object>(row: T): Known<T> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Known<T>;
}
