/**
 * What a file was called, as words to show: the last part of a path, on one line, with nothing that
 * hides or turns the rest around.
 */
export function documentName(given: string): string {
  const last = given.slice(0, LONGEST_READ).split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '');
  return [...clean].slice(0, LONGEST).join('') || 'document';
}

const LONGEST_READ = 2000;
const LONGEST = 120;
