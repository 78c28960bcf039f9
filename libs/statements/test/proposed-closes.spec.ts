import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, Quarter } from '@plusloin/kernel';
import { credit, debit, Journal } from '@plusloin/ledger';
import { ProposedCloses } from '@plusloin/statements';
import type { SomeBooks } from '@plusloin/testing';
import { ClosingWorld } from './closing-world.js';
import { smallQuarter } from './small-quarter.js';

const quarter = Quarter.parse('2026-Q3');
const reason = 'Les comptes du trimestre sont complets';
let world: ClosingWorld;
let proposed: ProposedCloses;

beforeAll(async () => {
  world = await ClosingWorld.open();
  proposed = new ProposedCloses(world.services, world.closes);
});
afterAll(() => world.close());

const propose = ({ actor }: SomeBooks) =>
  proposed.propose(actor, { quarter, reason, by: 'Anne Dupont' });
const confirm = ({ actor }: SomeBooks, by = 'Bruno Petit') =>
  proposed.confirm(actor, { quarter, by });

const post = (books: SomeBooks, account: string) =>
  world.services.work.run(books.actor, (tx) =>
    new Journal().post(tx, books.cooperativeBooks, {
      ...{ key: account, journal: 'OD', on: calendarDate('2026-08-03'), label: 'Août' },
      lines: [debit(account, 100n), credit('550', 100n)],
    }),
  );

describe('A quarter closed by two people', () => {
  it('stays open until another person confirms', async () => {
    const books = await smallQuarter(world.services.work);
    await propose(books);
    await expect(confirm(books, 'anne dupont')).rejects.toMatchObject({
      code: 'platform.second-person-needed',
    });
    await post(books, '610');
    const nobody = { ...books, actor: { ...books.actor, kind: 'person' as const } };
    await expect(confirm(nobody)).rejects.toMatchObject({ code: 'identity.confirms-too-soon' });
    expect(await proposed.open(books.actor)).toMatchObject([
      { proposal: { subject: '2026-Q3', reason, proposedBy: 'Anne Dupont', confirmedBy: null } },
    ]);
  });

  it('is closed once, however often the second person confirms', async () => {
    const books = await smallQuarter(world.services.work);
    await propose(books);
    const { closeId } = await confirm(books);
    expect(await confirm(books)).toMatchObject({ closeId });
    expect((await world.ended(books, closeId)).summary).toMatchObject({ version: 1 });
    await expect(post(books, '610')).rejects.toMatchObject({ code: 'ledger.period-locked' });
    expect(await proposed.open(books.actor)).toEqual([]);
  });

  it('waits for its second person while a check stands in the way', async () => {
    const books = await smallQuarter(world.services.work);
    await propose(books);
    await post(books, '499');
    await expect(confirm(books)).rejects.toMatchObject({ code: 'statements.checks-failed' });
    expect(await proposed.open(books.actor)).toHaveLength(1);
  });

  it('is not closed once the proposal is withdrawn', async () => {
    const books = await smallQuarter(world.services.work);
    await propose(books);
    await proposed.withdraw(books.actor, { quarter, by: 'Anne Dupont' });
    await expect(confirm(books)).rejects.toMatchObject({ code: 'platform.nothing-proposed' });
  });
});
