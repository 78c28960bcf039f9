import type { GuidanceComparison } from '@plusloin/contracts';
import { addDays } from '@plusloin/kernel';
import { createHash } from 'node:crypto';

const WIDEST_BYTES = 75;

/**
 * The duties of all statuses as days of a calendar (RFC 5545). A duty of several ways of working
 * stands once, with their titles.
 */
export function calendarOf({ estimate, on, statuses }: GuidanceComparison): string {
  const days = new Map<string, { duty: Duty; titles: string[] }>();
  for (const { title, duties } of statuses) {
    for (const duty of duties) {
      const key = `${duty.code} ${duty.on} ${duty.text}`;
      const known = days.get(key) ?? { duty, titles: [] };
      days.set(key, { duty, titles: [...known.titles, title] });
    }
  }
  const events = [...days].flatMap(([key, { duty, titles }]) => [
    ...['BEGIN:VEVENT', `UID:${createHash('sha256').update(key).digest('hex')}@plusloin`],
    `DTSTAMP:${compact(on)}T000000Z`,
    ...[`DTSTART;VALUE=DATE:${compact(duty.on)}`, `DTEND;VALUE=DATE:${dayAfter(duty)}`],
    `SUMMARY:${escaped(duty.text)}`,
    `DESCRIPTION:${escaped([estimate, ...titles, ...linkOf(duty)].join('\n'))}`,
    ...['TRANSP:TRANSPARENT', 'END:VEVENT'],
  ]);
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Plusloin//compass//FR'];
  const lines = [...head, 'CALSCALE:GREGORIAN', ...events, 'END:VCALENDAR'];
  return lines.flatMap(folded).map((line) => `${line}\r\n`).join('');
}

type Duty = GuidanceComparison['statuses'][number]['duties'][number];

const linkOf = ({ source }: Duty): string[] =>
  source === null ? [] : [`${source.title}: ${source.url}`];

const compact = (day: string): string => day.replaceAll('-', '');

const dayAfter = ({ on }: Duty): string => compact(addDays(on, 1));

/** A text as a value: backslash, comma, semicolon and ends of lines are written apart. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');

/** No line is longer than 75 bytes; what follows begins with a space, and no letter is cut. */
function folded(line: string): string[] {
  const lines: string[] = [];
  let current = '';
  for (const letter of line) {
    if (Buffer.byteLength(current + letter) > WIDEST_BYTES) {
      lines.push(current);
      current = ' ';
    }
    current += letter;
  }
  return [...lines, current];
}
