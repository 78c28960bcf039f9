import { describe, expect, it } from '@jest/globals';
import { importLimits } from './import-limits.js';
import { fecLine, fecText, readAll, told } from './testing/small-files.js';

/** A line of an entry: journal, number, day of February, account, amount. */
function row(
  journal: string,
  number: string,
  day: string,
  account: string,
  amount: number,
): string {
  const side = { [amount < 0 ? 'Credit' : 'Debit']: `${Math.abs(amount)},00` };
  const EcritureDate = `202602${day}`;
  const names = { JournalCode: journal, EcritureNum: number, CompteNum: account };
  return fecLine({ ...names, EcritureDate, ...side });
}

describe('numbered lines become entries', () => {
  it('when numbers run over the file', async () => {
    const { entries } = await readAll(
      fecText(
        row('VE', '1', '01', '411', 10),
        row('VE', '1', '01', '706', -10),
        row('BQ', '2', '02', '512', 10),
        row('BQ', '2', '02', '411', -10),
      ),
    );
    expect(entries.map(told)).toEqual([
      'VE 1 2026-02-01 p2 | 411 1000 | 706 -1000',
      'BQ 2 2026-02-02 p2 | 512 1000 | 411 -1000',
    ]);
  });

  it('when numbers run over each journal and the entries of two journals are mixed', async () => {
    const { entries, refused } = await readAll(
      fecText(
        row('VE', '1', '01', '411', 10),
        row('BQ', '1', '02', '512', 20),
        row('VE', '1', '01', '706', -10),
        row('BQ', '1', '02', '411', -20),
      ),
    );
    expect(refused).toEqual([]);
    expect(entries.map(told)).toEqual([
      'VE 1 2026-02-01 p2 | 411 1000 | 706 -1000',
      'BQ 1 2026-02-02 p2 | 512 2000 | 411 -2000',
    ]);
  });

  it('and go on past zero under one number', async () => {
    const amounts = [10, -10, 20, -20];
    const { entries } = await readAll(
      fecText(...amounts.map((one) => row('OD', '7', '01', '471', one))),
    );
    expect(entries.map(({ lines }) => lines.length)).toEqual([4]);
  });

  it('with a line of 0,00, which says something without moving anything', async () => {
    const text = fecText(row('OD', '7', '01', '471', 0));
    expect((await readAll(text)).entries.map(told)).toEqual(['OD 7 2026-02-01 p2 | 471 0']);
  });

  it('of period 0 when an opening journal is dated the first day of the year', async () => {
    const opening = (journal: string, label: string, on: string): string =>
      fecText(
        fecLine({ JournalCode: journal, JournalLib: label, EcritureDate: on, Debit: '5,00' }),
        fecLine({ JournalCode: journal, JournalLib: label, EcritureDate: on, Credit: '5,00' }),
      );
    const periodOf = async (journal: string, label: string, on = '20260101'): Promise<number> =>
      (await readAll(opening(journal, label, on))).entries[0].period;
    expect(await periodOf('AN', 'x')).toBe(0);
    expect(await periodOf('RAN', 'x')).toBe(0);
    expect(await periodOf('ANO', 'x')).toBe(0);
    expect(await periodOf('X', 'À nouveaux')).toBe(0);
    expect(await periodOf('AD', 'A Nouveaux Détaillés')).toBe(0);
    expect(await periodOf('AN', 'x', '20260102')).toBe(1);
    expect(await periodOf('VE', 'Ventes')).toBe(1);
  });
});

describe('numbered lines are refused', () => {
  it('when they do not balance, with their lines and the difference', async () => {
    const { reading, refused, entries } = await readAll(
      fecText(row('VE', '1', '01', '411', 10), row('VE', '1', '01', '706', -9)),
    );
    expect(entries).toEqual([]);
    expect(refused).toEqual(['import.entry-unbalanced@2']);
    expect(reading.refusals.kept[0].what).toBe('VE 1 : lignes 2 à 3, écart 1,00');
  });

  it('when one number has two dates', async () => {
    const { reading, refused } = await readAll(
      fecText(row('VE', '1', '01', '411', 10), row('VE', '1', '02', '706', -10)),
    );
    expect(refused).toEqual(['import.entry-several-dates@3']);
    expect(reading.refusals.kept[0].what).toBe('VE 1 : 2026-02-01 et 2026-02-02');
  });

  it('when a number comes back after the end of its entry', async () => {
    const { refused } = await readAll(
      fecText(
        row('VE', '1', '01', '411', 10),
        row('VE', '1', '01', '706', -10),
        row('VE', '2', '01', '411', 10),
        row('VE', '2', '01', '706', -10),
        row('VE', '1', '01', '411', 30),
        row('VE', '1', '01', '706', -30),
      ),
    );
    expect(refused).toEqual(['import.number-returns@6']);
  });

  it('when an entry is longer than the books number', async () => {
    const limits = { ...importLimits, entryLines: 2 };
    const rows = [10, 10, -20].map((amount) => row('OD', '1', '01', '471', amount));
    expect((await readAll(fecText(...rows), { limits })).refused).toEqual([
      'import.entry-too-long@4',
    ]);
  });

  it('when too many entries wait for their last line', async () => {
    const limits = { ...importLimits, waitingLines: 3 };
    const rows = [1, 2, 3, 4, 5, 6].map((number) => row('OD', `${number}`, '01', '471', 1));
    expect((await readAll(fecText(...rows), { limits })).refused).toEqual([
      'import.entries-scattered@5',
    ]);
  });
});
