import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, Quarter } from '@plusloin/kernel';
import { Contributions, type ContributionDue } from '@plusloin/membership';
import { demoWorld } from '../src/demo/index.js';
import { withInstallation, type Installation } from '../src/installation.js';
import { aSeededOperator, type Operator } from './an-operator.js';

/** What the product makes of the books of the demo world must be what the demo world expects. */
let operator: Operator;
const today = calendarDate('2026-11-22');
const quarter = Quarter.parse('2026-Q3');

beforeAll(async () => {
  operator = await aSeededOperator();
}, 120_000);
afterAll(() => operator.close());

const terminal = () => ({
  variables: operator.variables,
  isInteractive: false,
  out: () => undefined,
  error: () => undefined,
  outStream: process.stdout,
});

const inInstallation = <T>(use: (installation: Installation) => Promise<T>) =>
  withInstallation(terminal(), use);

const world = demoWorld(today).cooperatives;

describe.each(world.map((one) => [one.registry.cooperative.slug, one] as const))(
  'the contributions of %s in the third quarter of 2026',
  (slug, { expected, contributions }) => {
    let previewed: ContributionDue[];
    let issued: ContributionDue[];
    let codes: Map<string, string>;

    beforeAll(async () => {
      await inInstallation(async ({ services, actorIn }) => {
        const actor = await actorIn(slug);
        await services.work.run(actor, async (tx) => {
          const rows = await tx.query<{ id: string; code: string }>(
            'select id, code from registry.practice where cooperative_id = $1',
            [tx.cooperativeId],
          );
          codes = new Map(rows.map(({ id, code }) => [id, code]));
          const due = new Contributions();
          previewed = await due.preview(tx, quarter);
          await due.accrue(tx, { quarter, version: 1 });
          await due.invoice(tx, { quarter, version: 1, on: today });
          issued = await due.of(tx, quarter, 1);
        });
      });
    }, 60_000);

    const written = (all: readonly ContributionDue[]) =>
      all
        .filter(({ net }) => net !== 0n)
        .map(({ practiceId, net, documented }) =>
          [codes.get(practiceId), net, documented.vat, documented.vatLost].join(' '),
        )
        .sort();
    const awaited = () =>
      expected
        .map(({ practice, net, vat, vatLost }) =>
          [practice, net.minor, vat.minor, vatLost.minor].join(' '),
        )
        .sort();

    it('are, practice by practice, what its members expect to the cent', () => {
      expect(written(previewed)).toEqual(awaited());
      expect(written(issued)).toEqual(awaited());
    });

    it('are invoiced with the numbers that follow those of the history', () => {
      const numbers = issued.flatMap(({ documented }) => documented.invoice?.number ?? []).sort();
      expect(numbers).toEqual(expected.flatMap(({ number }) => number ?? []).sort());
      expect(contributions.flatMap(({ number }) => number ?? [])).not.toContain(numbers[0]);
    });
  },
);
