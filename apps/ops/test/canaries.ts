import { fecColumns } from '@plusloin/ledger';

const CONSONANTS = 'bcdfghjklmnprst';
const VOWELS = 'aeiou';

/** A person who does not exist, and whose words stand nowhere else. */
export interface Canary {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly nationalNumber: string;
  readonly email: string;
}

/** Five things to look for in each of them. */
export const canaries: readonly Canary[] = Array.from({ length: 200 }, (_, i) => {
  const [first, last] = [word('Zw', i), word('Qv', i)];
  const serial = String(100_000 + i * 37);
  return {
    name: `${first} ${last}`,
    address: `${i + 1} rue ${word('Xj', i)}, ${59_000 + i} ${word('Kw', i)}`,
    phone: ['06', ...(serial.match(/../g) ?? []), 10 + (i % 90)].join(' '),
    nationalNumber: `2 85 07 59 ${String(100 + i)} ${serial.slice(3)} 45`,
    email: `${first}.${last}@courriel.test`.toLowerCase(),
  };
});

/** Every text that betrays one of them, folded as `betrayedIn` folds what it reads. */
export const marks: readonly string[] = canaries.flatMap((one) => [
  ...one.name.split(' '),
  ...[one.address.split(' ')[2].replace(',', ''), one.address.split(' ').at(-1) ?? ''],
  ...[one.phone, one.nationalNumber].flatMap((digits) => [digits, digits.replaceAll(' ', '')]),
  one.email,
]);

/** The marks that a text holds, written as they are, in hexadecimal, or with other capitals. */
export function betrayedIn(text: string): string[] {
  const lower = text.toLowerCase().replace(/[\u202f\u00a0]/g, ' ');
  const inHex = (mark: string) => Buffer.from(mark).toString('hex');
  return marks.filter(
    (mark) =>
      lower.includes(mark.toLowerCase()) || lower.includes(inHex(mark)) ||
      lower.includes(inHex(mark.toUpperCase())),
  );
}

/** Books of one quarter that tell all of it, wherever a program lets people write. */
export const betrayingFec = (): string =>
  `${[fecColumns.join('\t'), ...canaries.flatMap(linesOf), ...feeLines].join('\n')}\n`;

function linesOf(one: Canary, i: number): string[] {
  const [first, last] = one.name.split(' ');
  const label = i % 10 === 0 ? `${one.name}, ${one.address}, ${one.phone}` : one.name;
  const who = [`PP${last.toUpperCase()}`, label];
  const [sale, paid, other] = [0, 1, 2].map((n) => 3 * i + n + 1);
  const ref = `F-${last.toUpperCase()}-${i}`;
  return [
    line(['VE', sale, '20260714', '411000', who, ref, `Séance ${one.name}, ${one.address}`, 50]),
    line([
      ...(['VE', sale, '20260714', '706000', ['', ''], ref] as const),
      ...([`Honoraires ${last} ${first} NIR ${one.nationalNumber}`, -50] as const),
    ]),
    line(['BQ', paid, '20260801', '512000', ['', ''], 'R1', `VIR ${last} ${one.email}`, 50]),
    line(['BQ', paid, '20260801', '411000', who, 'R1', `RAPPEL ${first} ${twice(one.phone)}`, -50]),
    line(['BQ', other, '20260802', '512000', ['', ''], 'R2', `DON ${first} ${last}`, 5]),
    line([
      ...(['BQ', other, '20260802', '706000', ['', ''], 'R2'] as const),
      ...([`DON ${last.toUpperCase()} ${twice(one.nationalNumber)} ${one.phone}`, -5] as const),
    ]),
  ];
}

/** With and without spaces. */
const twice = (digits: string): string => `${digits} ou ${digits.replaceAll(' ', '')}`;

type Line = readonly [
  journal: string, number: number, day: string, account: string,
  auxiliary: readonly string[], ref: string, label: string, amount: number,
];

function line([journal, number, day, account, who, ref, label, amount]: Line): string {
  const sides = amount > 0 ? [`${amount},00`, '0,00'] : ['0,00', `${-amount},00`];
  const head = [journal, journal, String(number), day, account, `Compte ${account}`, ...who];
  return [...head, ref, day, label, ...sides, '', '', day, '', ''].join('\t');
}

/** What concerns nobody, and stays readable. */
const feeLines = [
  line(['BQ', 9_001, '20260803', '627000', ['', ''], 'FB', 'Frais de tenue de compte', 12]),
  line(['BQ', 9_001, '20260803', '512000', ['', ''], 'FB', 'Frais de tenue de compte', -12]),
];

/** 'Zwabebo': three syllables that count, behind two letters that no language has. */
function word(head: string, i: number): string {
  const digits = [i % 15, Math.floor(i / 15), (i * 7) % 15];
  return head + digits.map((n) => `${CONSONANTS[n]}${VOWELS[n % 5]}`).join('');
}
