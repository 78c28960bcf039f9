import { describe, expect, it } from '@jest/globals';
import { charts, isResultAccount } from '@plusloin/ledger';
import { accountLabel } from './account-labels.js';
import { alicesSection } from './testing/alice-cases.js';
import { ALICE, ALICE_PRACTICE, alicesContribution, passerellesUse } from './testing/alice.js';
import { alicesFigures } from './testing/alice.js';
import { accountsOf } from './testing/figure-rows.js';

const inDutch = { language: 'nl', books: { chart: 'PCMN' } } as const;

describe('The name of an account on a statement', () => {
  it('is that of the chart in the language of the member', () => {
    const travel = { account: '616500', label: 'Déplacements' };
    expect(accountLabel(travel, inDutch)).toBe('Verplaatsingen');
    expect(accountLabel(travel, { ...inDutch, language: 'en' })).toBe('Travel');
    expect(accountLabel(travel, { ...inDutch, language: 'fr' })).toBe('Déplacements');
  });

  it('stays as a cooperative has called it', () => {
    const own = { account: '616500', label: 'Vélo et train' };
    expect(accountLabel(own, inDutch)).toBe('Vélo et train');
    // The usual name of another account is a name that somebody chose here.
    const other = { account: '657000', label: 'Déplacements' };
    expect(accountLabel(other, inDutch)).toBe('Déplacements');
  });

  it('is known in Dutch and in English for every account of result of both charts', () => {
    for (const chart of ['PCMN', 'PCG'] as const) {
      const unknown = charts[chart]
        .filter(([code]) => isResultAccount(code))
        .filter(([account, label]) => {
          const names = (['nl', 'en'] as const).map((language) =>
            accountLabel({ account, label }, { language, books: { chart } }),
          );
          return names.includes(label) && !SAME_EVERYWHERE.includes(label);
        });
      expect(unknown).toEqual([]);
    }
  });
});

const SAME_EVERYWHERE = ['Urssaf'];

describe('A statement in Dutch', () => {
  const practice = { ...alicesFigures.practice, language: 'nl' as const };
  const [first, ...others] = alicesContribution.parts;
  const labels = { nl: '8 % van het gefactureerde' };
  const section = alicesSection({
    figures: {
      practice,
      accounts: [
        ...alicesFigures.accounts,
        accountsOf(ALICE, ALICE_PRACTICE)('650000', 'Charges des dettes', { debit: '10.00' }),
      ],
      contributions: [
        { ...alicesContribution, parts: [...(first ? [{ ...first, labels }] : []), ...others] },
      ],
    },
    use: {
      ...passerellesUse,
      groups: passerellesUse.groups.map((group) =>
        group.code === 'law' ? { ...group, labels: { nl: 'verzekeringen, recht' } } : group,
      ),
    },
  });
  const labelsIn = (code: string) =>
    section.blocks.find((one) => one.code === code)?.lines.map((one) => one.label);

  it('calls rules and tasks as somebody has said it in Dutch, else in French', () => {
    expect(labelsIn('contribution')?.[0]).toBe('8 % van het gefactureerde');
    expect(labelsIn('use')).toContain('verzekeringen, recht');
    expect(labelsIn('use')).toContain('comptabilité et soutien');
  });

  it('calls accounts by the Dutch chart', () => {
    expect(section.expense.map((one) => one.label)).toContain('Kosten van schulden');
  });
});
