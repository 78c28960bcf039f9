import { useState } from 'react';

/**
 * The token of the letter that led here. It stands in the fragment, which reaches no server; this
 * tab keeps it for whoever has to sign in first.
 */
export function useLetterToken(what: string): string | null {
  const [token] = useState(() => {
    const told = window.location.hash.slice(1);
    if (/^[\w-]+$/.test(told)) sessionStorage.setItem(nameOf(what), told);
    return sessionStorage.getItem(nameOf(what));
  });
  return token;
}

/** It is used. */
export const forgetLetterToken = (what: string): void => sessionStorage.removeItem(nameOf(what));

const nameOf = (what: string): string => `plusloin-${what}`;
