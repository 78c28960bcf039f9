import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * `__Host-` binds a cookie to this very host and to https; a browser refuses the name on plain
 * http, where development and the demonstration run, so there the name goes without it.
 */
export const cookiePrefix = (origin: string): string =>
  origin.startsWith('https:') ? '__Host-plusloin' : 'plusloin';

/** The session's token in a Cookie header, when our signature is under it; otherwise null. */
export function sessionTokenOf(
  cookies: string | undefined,
  { origin, secret }: { readonly origin: string; readonly secret: string },
): string | null {
  const name = `${cookiePrefix(origin)}.session_token=`;
  const found = cookies?.split(';').find((one) => one.trim().startsWith(name));
  if (found === undefined) return null;
  const value = decoded(found.trim().slice(name.length));
  const point = value.lastIndexOf('.');
  if (point < 1) return null;
  const token = value.slice(0, point);
  const signature = Buffer.from(value.slice(point + 1), 'base64');
  const expected = createHmac('sha256', secret).update(token).digest();
  const isOurs = signature.length === expected.length && timingSafeEqual(signature, expected);
  return isOurs ? token : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
