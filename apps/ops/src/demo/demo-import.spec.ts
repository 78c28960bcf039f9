import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import { BooksReading, type ImportedEntry, parseImportMapping } from '@plusloin/ledger';
import { type DemoCooperative, type DemoFile, demoWorld } from './index.js';

const { cooperatives } = demoWorld(calendarDate('2026-11-22'));
const files = cooperatives.flatMap((cooperative) =>
  cooperative.files.map((file) => [file.name, file, cooperative] as const),
);

async function* sourceOf(file: DemoFile): AsyncGenerator<Uint8Array> {
  yield file.content();
}

async function read(file: DemoFile): Promise<{ reading: BooksReading; entries: ImportedEntry[] }> {
  const mapping = parseImportMapping(JSON.stringify(file.mapping));
  const reading = new BooksReading({ format: file.format, source: sourceOf(file), mapping });
  const entries: ImportedEntry[] = [];
  for await (const entry of reading.entries()) entries.push(entry);
  return { reading, entries };
}

/** The practices that may be booked in an entity on a day. */
const bookedOn = ({ registry }: DemoCooperative, entity: string, on: string): string[] =>
  registry.practices
    .filter(({ bookings }) =>
      bookings.some(
        (one) => one.entity === entity && one.from <= on && (one.until === null || on < one.until),
      ),
    )
    .map(({ code }) => code);

describe.each(files)('the importers read %s', (_name, file, cooperative) => {
  it('whole, with nothing to refuse and no rule in vain', async () => {
    const { reading, entries } = await read(file);
    expect(reading.refusals.kept).toEqual([]);
    expect(entries).toHaveLength(file.entries);
    expect(entries.flatMap((one) => one.lines)).toHaveLength(file.lines);
    expect(reading.linesOfRule.filter((lines) => lines === 0)).toEqual([]);
  });

  it('with practices that are booked in these books on the day', async () => {
    const { entries } = await read(file);
    for (const { on, lines } of entries) {
      const named = new Set(lines.flatMap(({ practice }) => practice ?? []));
      const booked = bookedOn(cooperative, file.entity, on);
      expect([...named].filter((one) => !booked.includes(one))).toEqual([]);
    }
  });

  it('with an opening in period 0, each year but the first', async () => {
    const { entries } = await read(file);
    const opening = entries.filter(({ journal }) => journal.kind === 'opening');
    for (const { period, journal } of opening) expect([period, journal.code]).toEqual([0, 'AN']);
    const hasFormer = cooperative.files.some((one) => isFormer(one, file));
    expect(opening).toHaveLength(hasFormer ? 1 : 0);
  });
});

const isFormer = (one: DemoFile, file: DemoFile): boolean =>
  one.entity === file.entity && one.year === file.year - 1;

describe('what the importers make of the practices', () => {
  const resultOf = async (name: string, practice: string | undefined): Promise<bigint> => {
    const [, file] = files.find(([one]) => one === name) ?? [];
    if (file === undefined) throw new Error(`no file ${name}`);
    const { entries } = await read(file);
    return entries
      .filter(({ on }) => on >= '2026-07-01' && on < '2026-10-01')
      .flatMap(({ lines }) => lines)
      .filter((line) => line.practice === practice && ['6', '7'].includes(line.accountCode[0]))
      .reduce((sum, { amount }) => sum + amount, 0n);
  };

  it('gives Alice and Karim the results of the worked examples, before contribution', async () => {
    expect(await resultOf('ALICE-2026.csv', 'ALICE-AS')).toBe(-4_704_89n - 549_00n);
    expect(await resultOf('000002014FEC20261231.txt', 'KARIM-ES')).toBe(-3_749_36n - 825_60n);
  });

  it('leaves the social contributions of two practices in the common part', async () => {
    // A quarter of 20,5 % of 28 000,00 is 1 435,00; with the management cost of 3,95 %, 1 491,68.
    expect(await resultOf('NADIA-2026.csv', undefined)).toBe(1_491_68n);
  });

  it('finds the practices of employed members under the accounts of the cooperative', async () => {
    const [, file] = files.find(([one]) => one === '000002410FEC20261231.txt') ?? [];
    if (file === undefined) throw new Error('no file');
    const { entries } = await read(file);
    const lines = entries.flatMap((one) => one.lines).filter((one) => one.practice !== undefined);
    expect(new Set(lines.map(({ practice }) => practice))).toEqual(
      new Set(['HUGO-AS', 'YANIS-MED']),
    );
    expect(lines.map(({ accountCode }) => accountCode)).toContain('706100');
    expect(lines.some(({ accountCode }) => /[12]$/.test(accountCode))).toBe(false);
  });
});
