import { describe, expect, it } from '@jest/globals';
import { importLimits } from './import-limits.js';
import { fecLine, fecText, type Read, readAll, told } from './testing/small-files.js';

/** 'ac 01 F1 10' or 'ac 01 F1 10 #7': journal, day of February, document, amount, number. */
function line(text: string): string {
  const [journal, day, document, amount, number = '#0'] = text.split(' ');
  const side = amount.startsWith('-')
    ? { Credit: `${amount.slice(1)},00` }
    : { Debit: `${amount},00` };
  return fecLine({
    JournalCode: journal,
    JournalLib: 'Journal',
    EcritureNum: number.slice(1),
    EcritureDate: `202602${day}`,
    CompteNum: '471',
    PieceRef: document,
    ValidDate: '',
    ...side,
  });
}

const regrouped = (...lines: string[]): Promise<Read> =>
  readAll(fecText(...lines.map(line)), { isRegrouped: true });

describe('a file without numbers is regrouped', () => {
  it('by sums that return to zero within a journal, whatever stands between', async () => {
    const { entries, reading } = await regrouped(
      'ac 01 F1 10',
      'bq 02 R1 5',
      'ac 01 F1 -10',
      'ac 03 F2 7',
      'bq 02 R1 -5',
      'ac 03 F2 -4',
      'ac 03 F2 -3',
    );
    expect(entries.map(told)).toEqual([
      'ac 0 2026-02-01 p2 | 471 1000 | 471 -1000',
      'bq 0 2026-02-02 p2 | 471 500 | 471 -500',
      'ac 0 2026-02-03 p2 | 471 700 | 471 -400 | 471 -300',
    ]);
    expect(reading.counts).toMatchObject({
      lines: 7,
      entries: 3,
      runs: 3,
      linesWithNumberZero: 7,
      withoutValidation: 7,
      missing: { ValidDate: 7 },
      leftover: 0,
    });
  });

  it('keeping a document that one line has of its own', async () => {
    const { entries } = await regrouped('od 01 01/2023 10', 'od 01 02/2024 -10');
    expect(entries[0].documentRef).toBe('01/2023');
    expect(entries[0].lines.map(({ own }) => own?.documentRef)).toEqual([undefined, '02/2024']);
  });

  it('into one entry a day when each day of a run balances', async () => {
    const { entries, reading } = await regrouped(
      'od 01 A 10',
      'od 02 A 5',
      'od 01 A -10',
      'od 02 A -5',
    );
    expect(entries.map(told)).toEqual([
      'od 0 2026-02-01 p2 | 471 1000 | 471 -1000',
      'od 0 2026-02-02 p2 | 471 500 | 471 -500',
    ]);
    expect(reading.counts).toMatchObject({ runs: 1, runsOverSeveralDates: 1, runsSplitByDate: 1 });
  });

  it('into one entry on the last day otherwise, each line keeping its own day', async () => {
    const { entries, reading } = await regrouped('od 05 A 10', 'od 09 A 5', 'od 02 A -15');
    expect(entries.map(told)).toEqual(['od 0 2026-02-09 p2 | 471 1000 | 471 500 | 471 -1500']);
    expect(entries[0].lines.map(({ own }) => own?.on)).toEqual([
      '2026-02-05',
      undefined,
      '2026-02-02',
    ]);
    expect(reading.counts).toMatchObject({ runsOverSeveralDates: 1, linesWithOwnDate: 2 });
  });

  it('leaving real numbers whole: past zero under one number, apart under two', async () => {
    const { entries } = await regrouped(
      'ac 01 F1 10 #4',
      'ac 01 F1 -10 #4',
      'ac 01 F1 6 #4',
      'ac 01 F1 -6 #4',
      'ac 01 F2 1 #5',
      'ac 01 F3 2 #6',
      'ac 01 F2 -1 #5',
      'ac 01 F3 -2 #6',
    );
    expect(entries.map(({ number, lines }) => [number, lines.length])).toEqual([
      ['4', 4],
      ['5', 2],
      ['6', 2],
    ]);
  });

  it('keeping the number of each line when numbers do not balance', async () => {
    const { entries, reading } = await regrouped('ac 01 F1 10 #4', 'ac 01 F1 -10 #5');
    expect(entries[0].number).toBe('4');
    expect(entries[0].lines[1].own).toEqual({ number: '5' });
    expect(reading.counts).toMatchObject({ runsOverSeveralNumbers: 1, runsSplitByNumber: 0 });
  });

  it('with lines of 0,00 in the run they precede, or alone at the end', async () => {
    const { entries } = await regrouped('ac 01 F1 0', 'ac 01 F1 3', 'ac 01 F1 -3', 'ac 01 F9 0');
    expect(entries.map(({ lines }) => lines.length)).toEqual([3, 1]);
  });

  it('with the fields that the law wants and the books do not need', async () => {
    const bare = { JournalLib: '', EcritureNum: '', CompteLib: '', PieceRef: '', PieceDate: '' };
    const fields = { ...bare, EcritureLib: '', ValidDate: '' };
    const text = fecText(
      fecLine({ ...fields, Debit: '1,00' }),
      fecLine({ ...fields, Credit: '1,00' }),
    );
    const { entries, refused, reading } = await readAll(text, { isRegrouped: true });
    expect(refused).toEqual([]);
    expect(entries[0]).toMatchObject({ journal: { label: 'VE' }, label: '411000', number: '' });
    expect(reading.counts.missing).toEqual({
      JournalLib: 2,
      EcritureNum: 2,
      CompteLib: 2,
      PieceRef: 2,
      PieceDate: 2,
      EcritureLib: 2,
      ValidDate: 2,
    });
  });
});

describe('a regrouped file is refused', () => {
  it('where a journal never returns to zero, naming lines, sum and document', async () => {
    const { reading, refused } = await regrouped(
      'ac 01 F1 10',
      'ac 01 F1 -10',
      'ac 02 F2 7',
      'ac 02 F2 -7',
      'ac 03 F3 5',
      'ac 03 F3 -4',
      'ac 04 F4 6',
      'ac 04 F4 -6',
    );
    expect(refused).toEqual(['import.run-leftover@6']);
    expect(reading.refusals.kept[0].what).toBe('ac : lignes 6 à 9, écart 1,00 ; pièce F3 ligne 6');
    expect(reading.counts.leftover).toBe(4);
  });

  it('when a run is longer than an entry may be', async () => {
    const limits = { ...importLimits, entryLines: 2 };
    const lines = ['ac 01 F1 10', 'ac 01 F1 -4', 'ac 01 F1 -6'].map(line);
    const { refused } = await readAll(fecText(...lines), { isRegrouped: true, limits });
    expect(refused).toEqual(['import.entry-too-long@2']);
  });

  it('when too many lines wait', async () => {
    const limits = { ...importLimits, waitingLines: 2 };
    const lines = ['ac 01 F1 10', 'ac 01 F1 4', 'ac 01 F1 6', 'ac 01 F1 6'].map(line);
    const { refused } = await readAll(fecText(...lines), { isRegrouped: true, limits });
    expect(refused).toEqual(['import.entries-scattered@4']);
  });
});
