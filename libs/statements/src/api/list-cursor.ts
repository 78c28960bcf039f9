import type { AfterStatement } from '../published-statements.js';

/** Where a page ended, as one word in an address: whoever calls gives it back as it is. */
export const cursorOf = ({ quarter, version, subject }: AfterStatement): string =>
  Buffer.from(JSON.stringify([quarter, version, subject])).toString('base64url');

/** What the word says; one that nobody was given begins nowhere. */
export function placeOf(cursor: string | undefined): AfterStatement | null {
  if (cursor === undefined) return null;
  const [quarter, version, subject] = read(cursor);
  const isPlace =
    typeof quarter === 'string' && Number.isInteger(version) && typeof subject === 'string';
  // Nothing comes after the last of all.
  if (!isPlace) return { quarter: '', version: 0, subject: '' };
  return { quarter, version: Number(version), subject };
}

function read(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
