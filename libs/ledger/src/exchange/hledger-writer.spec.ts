import { calendarDate } from '@plusloin/kernel';
import { describe, expect, it } from '@jest/globals';
import { writeHledger } from './hledger-writer.js';
import { hasHledger, hledger } from './testing/judges.js';
import { anEntry, textOf } from './testing/small-files.js';

const books = { books: 'passerelle' };

describe('a journal for hledger is written', () => {
  it('with accounts declared where first used, numbers, practices and exact amounts', async () => {
    expect(await textOf(writeHledger([anEntry(), anEntry({ number: 'VE-2' })], books))).toBe(
      [
        'decimal-mark .',
        '',
        'commodity 1000.00 EUR',
        '',
        'account passerelle:411000 Clients',
        'account passerelle:706000 Prestations de services',
        '',
        ...['VE-1', 'VE-2'].flatMap((number) => [
          `2026-02-14 * (${number}) Accompagnement février` +
            '  ; journal:VE, period:2, document:F2026-003',
          '    passerelle:411000 Clients  483.00 EUR  ; auxiliary:C001, label:Février',
          '    passerelle:706000 Prestations de services  -483.00 EUR' +
            '  ; practice:alice, label:Février',
          '',
        ]),
      ].join('\n') + '\n',
    );
  });
});

describe('hledger itself', () => {
  const itJudged = hasHledger ? it : it.skip;
  const hostile = 'a  b:c;d,e|f [2020-01-01] (x) {y} "z" date:2020-01-02\n= assert';

  itJudged('takes it strictly, whatever the texts hold', async () => {
    const journal = await textOf(
      writeHledger(
        [
          anEntry({ label: hostile, number: 'VE)1', documentRef: hostile }),
          anEntry(
            { label: '' },
            { accountLabel: hostile, accountCode: '471', label: hostile, amount: 10n ** 16n + 1n },
            { amount: -(10n ** 16n), practice: hostile, foreignAmount: 7n, foreignCurrency: 'USD' },
            { amount: -1n, auxiliaryCode: '; :' },
            { amount: 0n },
          ),
        ],
        { books: 'La : Passerelle' },
      ),
    );
    expect(hledger(journal, 'check', '--strict')).toBe('');
    expect(hledger(journal, 'balance', '-N', '--format', '%(total)', '471')).toBe(
      '100000000000000.01 EUR\n',
    );
    expect(hledger(journal, 'stats')).toContain('2026-02-14 to 2026-02-15 (1 days)');
  });

  itJudged('refuses an account that is not declared, so that its word counts', async () => {
    const journal = await textOf(writeHledger([anEntry()], books));
    const undeclared = journal.replace('account passerelle:411000 Clients\n', '');
    expect(() => hledger(undeclared, 'check', '--strict')).toThrow();
  });

  itJudged('finds the same balances, by account and by practice', async () => {
    const on = calendarDate('2026-03-02');
    const journal = await textOf(
      writeHledger([anEntry(), anEntry({ number: 'VE-2', on, period: 3 })], books),
    );
    expect(hledger(journal, 'balance', '-N', '-O', 'csv')).toBe(
      '"account","balance"\n' +
        '"passerelle:411000 Clients","966.00 EUR"\n' +
        '"passerelle:706000 Prestations de services","-966.00 EUR"\n',
    );
    expect(hledger(journal, 'balance', '-N', 'tag:practice=alice', '--format', '%(total)')).toBe(
      '-966.00 EUR\n',
    );
  });
});
