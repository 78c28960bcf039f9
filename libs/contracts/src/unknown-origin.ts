/**
 * Where pages that are written at the build say that they stand. No build knows where it will be
 * served: whoever serves it puts its own address instead.
 */
export const unknownOrigin = 'https://origin.invalid';
