import { createHash, randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

/**
 * 'plt_', thirty random letters, and six that check them: whoever scans a repository recognises
 * one, and a mistyped one is refused without a question to the database.
 */
export function newTokenText(): string {
  const random = Array.from({ length: RANDOM_LETTERS }, () => LETTERS[randomInt(62)]).join('');
  return `${PREFIX}${random}${checkOf(random)}`;
}

/** The token of an `Authorization` header; null for what cannot be one. */
export function tokenIn(authorization: string): string | null {
  const [, text = ''] = /^bearer (\S+)$/i.exec(authorization) ?? [];
  const [, random = '', check] = FORM.exec(text) ?? [];
  return check !== undefined && checkOf(random) === check ? text : null;
}

/** What is kept of a token. It is long and random, so that a plain hash hides it. */
export const tokenHash = (text: string): Buffer => createHash('sha256').update(text).digest();

const PREFIX = 'plt_';
const RANDOM_LETTERS = 30;
const CHECK_LETTERS = 6;
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const FORM = /^plt_([0-9A-Za-z]{30})([0-9A-Za-z]{6})$/;

/** The CRC-32 of the random letters in base 62. */
function checkOf(random: string): string {
  let left = crc32(random);
  let text = '';
  for (let place = 0; place < CHECK_LETTERS; place += 1) {
    text = `${LETTERS[left % 62]}${text}`;
    left = Math.floor(left / 62);
  }
  return text;
}
