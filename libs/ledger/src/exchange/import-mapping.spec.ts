import { describe, expect, it } from '@jest/globals';
import {
  type ImportMapping,
  ImportMappingRefused,
  namedPractices,
  parseImportMapping,
} from './import-mapping.js';
import { fecLine, fecText, readAll, told } from './testing/small-files.js';

const mappingOf = (content: object): ImportMapping =>
  parseImportMapping(JSON.stringify({ version: 1, ...content }));

function faultsOf(content: object | string): string[] {
  const text = typeof content === 'string' ? content : JSON.stringify({ version: 1, ...content });
  try {
    parseImportMapping(text);
    return [];
  } catch (error) {
    if (!(error instanceof ImportMappingRefused)) throw error;
    return error.faults.map(({ where }) => where);
  }
}

const csv = {
  delimiter: ';',
  decimalMark: ',',
  dateForm: 'dd/mm/yyyy',
  columns: { journal: 'j', date: 'd', account: 'a', label: 'l', amount: 'm' },
};

describe('a mapping file', () => {
  it('says nothing but its version when there is nothing to say', () => {
    expect(mappingOf({})).toEqual({
      version: 1,
      practices: { rules: [], defaultPractice: null },
      persons: { auxiliaryPrefixes: [] },
      accounts: {},
      journals: {},
    });
  });

  it('names the practices it needs, with their places', () => {
    const rules = [
      { accountPrefix: '706', practice: 'alice' },
      { analytic: 'X', practice: null },
    ];
    expect(namedPractices(mappingOf({ practices: { rules, defaultPractice: 'bob' } }))).toEqual([
      { where: 'practices.defaultPractice', practice: 'bob' },
      { where: 'practices.rules[0].practice', practice: 'alice' },
    ]);
  });

  const faults: [string, object | string, string[]][] = [
    ['text that is not JSON', '{"version": 1,\n "csv" 2}', ['ligne 2, colonne 8']],
    ['a text cut off', '{"version": 1,', ['ligne 1, colonne 15']],
    ['another version', { version: 2 }, ['version']],
    ['an unknown word', { practises: {} }, ['le fichier']],
    ['a list', '[]', ['le fichier']],
    [
      'a rule without condition',
      { practices: { rules: [{ practice: 'alice' }] } },
      ['practices.rules[0]'],
    ],
    [
      'a rule without practice',
      { practices: { rules: [{ analytic: 'A', practice: 'a' }, { analytic: 'B' }] } },
      ['practices.rules[1].practice'],
    ],
    ['an account that is none', { accounts: { '411.1': '4-11' } }, ['accounts["411.1"]']],
    ['a label on two lines', { journals: { VE: { label: 'a\nb' } } }, ['journals.VE.label']],
    ['a kind that is none', { journals: { VE: { kind: 'vente' } } }, ['journals.VE.kind']],
    ['a date form that is none', { csv: { ...csv, dateForm: 'd/m/y' } }, ['csv.dateForm']],
    [
      'no amount',
      { csv: { ...csv, columns: { ...csv.columns, amount: undefined } } },
      ['csv.columns'],
    ],
    [
      'an amount and a debit',
      { csv: { ...csv, columns: { ...csv.columns, debit: 'x' } } },
      ['csv.columns'],
    ],
    [
      'one column twice',
      { csv: { ...csv, columns: { ...csv.columns, label: 'd' } } },
      ['csv.columns.label'],
    ],
    ['one mark for two', { csv: { ...csv, thousandsMark: ',' } }, ['csv.thousandsMark']],
  ];
  it.each(faults)('is refused in its place for %s', (_what, content, where) => {
    expect(faultsOf(content)).toEqual(where);
  });

  it('is refused in French', () => {
    expect(() => mappingOf({ version: 2 })).toThrow(
      expect.objectContaining({
        code: 'ledger.import-mapping-refused',
        details: { count: 1, faults: ['version: Entrée invalide : 1 attendu'] },
      }),
    );
  });
});

describe('a mapping file gives each line its practice', () => {
  const file = fecText(
    fecLine({ CompteNum: '411000', CompAuxNum: 'C1', Debit: '30,00' }),
    fecLine({ CompteNum: '706100', Credit: '10,00' }),
    fecLine({ CompteNum: '706200', Credit: '20,00' }),
  );
  const practicesOf = async (practices: object): Promise<(string | undefined)[]> => {
    const { entries } = await readAll(file, { mapping: mappingOf({ practices }) });
    return entries[0].lines.map(({ practice }) => practice);
  };

  it('by the first rule whose conditions all hold', async () => {
    const rules = [
      { accountPrefix: '411', auxiliary: 'C2', practice: 'nobody' },
      { auxiliary: 'C1', practice: 'alice' },
      { accountPrefix: '7062', practice: null },
      { accountPrefix: '706', journal: 'VE', practice: 'bob' },
    ];
    expect(await practicesOf({ rules, defaultPractice: 'zoe' })).toEqual([
      'alice',
      'bob',
      undefined,
    ]);
  });

  it('or the default one, or the common part', async () => {
    expect(await practicesOf({ defaultPractice: 'zoe' })).toEqual(['zoe', 'zoe', 'zoe']);
    expect(await practicesOf({})).toEqual([undefined, undefined, undefined]);
  });

  it('and counts the lines of each rule, so that a useless one is seen', async () => {
    const rules = ['706', '70', '9'].map((accountPrefix) => ({ accountPrefix, practice: 'alice' }));
    const { reading } = await readAll(file, { mapping: mappingOf({ practices: { rules } }) });
    expect(reading.linesOfRule).toEqual([2, 0, 0]);
  });
});

describe('a mapping file gives our names', () => {
  it('to accounts and journals', async () => {
    const text = fecText(
      fecLine({
        JournalCode: 'R.A.N',
        EcritureDate: '20260101',
        CompteNum: '51210000',
        Debit: '1,00',
      }),
      fecLine({ JournalCode: 'R.A.N', EcritureDate: '20260101', CompteNum: '101', Credit: '1,00' }),
    );
    const mapping = mappingOf({
      accounts: { '51210000': '512' },
      journals: { 'R.A.N': { code: 'AN', label: 'À nouveaux', kind: 'opening' } },
    });
    const { entries, refused } = await readAll(text, { mapping });
    expect(refused).toEqual([]);
    expect(entries.map(told)).toEqual(['AN 1 2026-01-01 p0 | 512 100 | 101 -100']);
    expect(entries[0].journal).toEqual({ code: 'AN', label: 'À nouveaux', kind: 'opening' });
  });

  it('and period 13 to the closing of the year', async () => {
    const on = { JournalCode: 'CL', EcritureDate: '20261231', CompteNum: '120' };
    const text = fecText(fecLine({ ...on, Debit: '1,00' }), fecLine({ ...on, Credit: '1,00' }));
    const mapping = mappingOf({ journals: { CL: { kind: 'closing' } } });
    expect((await readAll(text, { mapping })).entries[0].period).toBe(13);
  });

  it('but not to what every object has', async () => {
    const text = fecText(
      fecLine({ JournalCode: 'constructor', Debit: '1,00' }),
      fecLine({ JournalCode: 'constructor', Credit: '1,00' }),
    );
    expect((await readAll(text, { mapping: mappingOf({}) })).entries[0].journal.code).toBe(
      'constructor',
    );
  });
});
