import { readAddress } from '../addresses.js';

const TOKEN = /^[\w-]{32,64}$/;

/** The token in a link that somebody pasted, or the token alone; null: it leads to no answer. */
export function tokenIn(pasted: string): string | null {
  const text = pasted.trim();
  if (TOKEN.test(text)) return text;
  if (!URL.canParse(text)) return null;
  const { pathname, search } = new URL(text);
  const { page, about } = readAddress(pathname, search);
  return page === 'result' && TOKEN.test(about) ? about : null;
}
