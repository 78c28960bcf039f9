import { describe, expect, it } from '@jest/globals';
import type { ContributionDue } from '@plusloin/membership';
import { contributionBlocks } from './documents/pooled-contribution-tables.js';
import { speechOf } from './documents/pooled-words.js';
import { pooledStatement } from './pooled-statement.js';
import type { PoolFigures } from './close-figures.js';
import { alicesContribution, belgianPool } from './testing/worked-pools.js';

const practice = (id: string, code: string, legalEntityId: string) => ({
  ...{ id, code, title: code, member: code, language: 'fr' as const },
  bookings: [{ legalEntityId, wayOfWorking: '' }],
});

const nothing = { version: 1, net: 0n, vat: 0n, vatLost: 0n, invoice: null };

/** Inès is kept in the cooperative's books and owes 240,00 there. */
const ofInes: ContributionDue = {
  ...alicesContribution,
  ...{ practiceId: 'ines', legalEntityId: 'be-coop', isInternal: true, net: 24_000n },
  parts: alicesContribution.parts.slice(0, 1).map((part) => ({ ...part, amount: 24_000n })),
  documented: { ...nothing, net: 24_000n },
};

/** Gisèle has stopped, and owes nothing. */
const ofGisele: ContributionDue = {
  ...alicesContribution,
  ...{ practiceId: 'gisele', net: 0n, documented: nothing },
  parts: alicesContribution.parts.map((part) => ({
    ...part,
    ...{ base: 0n, share: 0n, fixed: 0n, amount: 0n, exemption: 'activité arrêtée' },
  })),
};

/** Alice's 549,00 were accrued on the last day; 100,00 of an earlier invoice are open too. */
function figures(more: Partial<PoolFigures> = {}): PoolFigures {
  const pool = belgianPool();
  const owed = {
    ...{ legalEntityId: 'be-alice', practiceId: 'alice', side: 'payable' as const },
    ...{ isInternal: true, notDue: 54_900n, upTo30: 10_000n, upTo60: 0n, over60: 0n },
    latePayers: 0,
  };
  return {
    ...pool,
    contributions: [...pool.contributions, ofInes, ofGisele],
    practices: [
      ...pool.practices,
      practice('ines', 'INES', 'be-coop'),
      practice('gisele', 'GISELE', 'be-alice'),
    ],
    aged: [...pool.aged, owed],
    ...more,
  };
}

const drawn = (of: PoolFigures) =>
  JSON.stringify(contributionBlocks(pooledStatement(of), speechOf('fr')));

describe('The contributions of a pool', () => {
  it('leave what is internal out of the total, on a line that says so', () => {
    const { total, internal } = pooledStatement(figures()).contributions;
    expect([total, internal]).toEqual(['549.00', '240.00']);
    expect(drawn(figures())).toContain('Hors total : contributions internes, analytiques');
    expect(drawn(belgianPool())).not.toContain('Hors total');
  });

  it('were unpaid before without what is accrued for the quarter itself', () => {
    const [alice] = pooledStatement(figures()).contributions.perPractice;
    expect(alice).toMatchObject({ practice: 'AS1', unpaidBefore: '100.00' });
  });

  it('are all unpaid while nothing of the quarter is accrued', () => {
    const head = { ...belgianPool().head, provisional: true };
    const [alice] = pooledStatement(figures({ head })).contributions.perPractice;
    expect(alice).toMatchObject({ unpaidBefore: '649.00' });
  });

  it('have no invoice of who is exempt, and never one that is still to come', () => {
    expect(drawn(figures())).toContain('exemptée');
    expect(drawn(figures())).toContain('activité arrêtée');
    expect(drawn(figures())).not.toContain('pas encore facturée');
  });
});
