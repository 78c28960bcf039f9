import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, Quarter } from '@plusloin/kernel';
import { BooksVerifier, credit, debit, Journal, YearEnd } from '@plusloin/ledger';
import { Reopenings, verifyStatements, type PracticeStatement } from '@plusloin/statements';
import { dumpOf, type SomeBooks } from '@plusloin/testing';
import { QuarterVersions } from '../src/quarter-versions.js';
import { ClosingWorld } from './closing-world.js';
import { smallQuarter } from './small-quarter.js';

let world: ClosingWorld;
let reopenings: Reopenings;
const quarter = Quarter.parse('2026-Q3');
const WHY = 'Une facture de juillet a été oubliée';

beforeAll(async () => {
  world = await ClosingWorld.open(new Date('2027-01-12T08:00:00Z'));
  reopenings = new Reopenings(world.services);
});
afterAll(() => world.close());

const forgotten = (books: SomeBooks) =>
  world.services.work.run(books.actor, (tx) => {
    const { practice: practiceId } = books;
    return new Journal().post(tx, books.memberBooks, {
      ...{ key: 'forgotten', journal: 'VE', on: calendarDate('2026-07-20'), label: 'Oubliée' },
      lines: [debit('400', 10_000n, { practiceId }), credit('700', 10_000n, { practiceId })],
    });
  });

async function closedQuarter(): Promise<SomeBooks> {
  const books = await smallQuarter(world.services.work);
  expect((await world.closed(books)).failure).toBeNull();
  return books;
}

const reopen = async (books: SomeBooks) => {
  await reopenings.ask(books.actor, { quarter, reason: WHY, by: 'Anne Dupont' });
  return reopenings.confirm(books.actor, { quarter, by: 'Bruno Petit' });
};

describe('Reopening a quarter', () => {
  it('is refused to one person alone, however the name is written', async () => {
    const books = await closedQuarter();
    await reopenings.ask(books.actor, { quarter, reason: WHY, by: 'Anne Dupont' });
    const alone = reopenings.confirm(books.actor, { quarter, by: ' anne  dupont ' });
    await expect(alone).rejects.toMatchObject({ code: 'platform.second-person-needed' });
    await expect(forgotten(books)).rejects.toMatchObject({ code: 'ledger.period-locked' });
  });

  it('needs a reason, and somebody who asked', async () => {
    const books = await closedQuarter();
    const ask = reopenings.ask(books.actor, { quarter, reason: 'oubli', by: 'Anne' });
    await expect(ask).rejects.toMatchObject({ code: 'platform.proposal-reason-missing' });
    const confirm = reopenings.confirm(books.actor, { quarter, by: 'Bruno' });
    await expect(confirm).rejects.toMatchObject({ code: 'platform.nothing-proposed' });
  });

  it('stays closed once the request is withdrawn, until somebody asks anew', async () => {
    const books = await closedQuarter();
    await reopenings.ask(books.actor, { quarter, reason: WHY, by: 'Anne Dupont' });
    const withdrawn = await reopenings.withdraw(books.actor, { quarter, by: 'Anne Dupont' });
    expect(withdrawn).toMatchObject({ proposedBy: 'Anne Dupont', withdrawnBy: 'Anne Dupont' });
    const confirm = () => reopenings.confirm(books.actor, { quarter, by: 'Bruno Petit' });
    await expect(confirm()).rejects.toMatchObject({ code: 'platform.nothing-proposed' });
    await expect(forgotten(books)).rejects.toMatchObject({ code: 'ledger.period-locked' });
    const other = 'Une note de crédit d’août a été oubliée';
    await reopenings.ask(books.actor, { quarter, reason: other, by: 'Anne Dupont' });
    expect(await confirm()).toMatchObject({ reason: other, confirmedBy: 'Bruno Petit' });
  });

  it('is not withdrawn when nobody asked, nor once it is confirmed', async () => {
    const books = await closedQuarter();
    const withdraw = () => reopenings.withdraw(books.actor, { quarter, by: 'Anne Dupont' });
    await expect(withdraw()).rejects.toMatchObject({ code: 'platform.nothing-proposed' });
    await reopen(books);
    await expect(withdraw()).rejects.toMatchObject({ code: 'statements.already-reopened' });
  });

  it('opens its months, and the next close is version 2 while version 1 stays', async () => {
    const books = await closedQuarter();
    const reopened = await reopen(books);
    expect(reopened).toMatchObject({
      ...{ quarter: '2026-Q3', version: 1, reason: WHY },
      ...{ proposedBy: 'Anne Dupont', confirmedBy: 'Bruno Petit' },
    });
    await forgotten(books);
    const second = await world.closed(books);
    // 1 610 of the first close, 100 more.
    expect(second.summary).toMatchObject({ version: 2, result: '1710.00', proof: '0.00' });
    const own = await world.published<PracticeStatement>(second, 'alice.json');
    expect(own.version).toBe(2);
    expect(await verifyStatements(world.services, books.actor)).toEqual([]);
    expect(await world.listed(books, 'v1')).toContain('alice.pdf');
  });

  it('is confirmed once, however often the same person does, and by nobody else', async () => {
    const books = await closedQuarter();
    const reopened = await reopen(books);
    const confirm = (by: string) => reopenings.confirm(books.actor, { quarter, by });
    expect(await confirm(' bruno petit ')).toEqual(reopened);
    const other = confirm('Claire Renard');
    await expect(other).rejects.toMatchObject({ code: 'platform.nothing-proposed' });
    expect(await verifyStatements(world.services, books.actor)).toEqual([]);
  });

  it('leaves the months before it closed, and closes its own again', async () => {
    const books = await closedQuarter();
    await reopen(books);
    const early = world.services.work.run(books.actor, (tx) =>
      new Journal().post(tx, books.memberBooks, {
        ...{ key: 'early', journal: 'OD', on: calendarDate('2026-06-10'), label: 'Juin' },
        lines: [debit('550', 1n), credit('700', 1n)],
      }),
    );
    await expect(early).rejects.toMatchObject({ code: 'ledger.period-locked' });
    await world.closed(books);
    await expect(forgotten(books)).rejects.toMatchObject({ code: 'ledger.period-locked' });
  });

  it('says in the books who opened them, and nowhere in clear why', async () => {
    const books = await closedQuarter();
    const reason = 'Une facture de Zwanette Qvist a été oubliée';
    await reopenings.ask(books.actor, { quarter, reason, by: 'Anne Dupont' });
    await reopenings.confirm(books.actor, { quarter, by: 'Bruno Petit' });
    const dump = await dumpOf(world.database.superuser);
    expect(dump).toContain('réouverture 2026-Q3 (Anne Dupont, Bruno Petit)');
    expect(dump).not.toMatch(/Zwanette|Qvist/);
    expect(dump).not.toContain(Buffer.from('Zwanette').toString('hex'));
    const [version] = await new QuarterVersions(world.services).of(books.actor, quarter);
    expect(version?.reopening?.reason).toBe(reason);
  });

  it('is no fault in the books', async () => {
    const books = await closedQuarter();
    await reopen(books);
    await forgotten(books);
    await world.closed(books);
    const { work, storage } = world.services;
    const verifier = new BooksVerifier(work, storage, world.publicKey, []);
    expect((await verifier.verify(books.actor)).findings).toEqual([]);
  });

  it('is for the latest closed quarter alone', async () => {
    const books = await closedQuarter();
    await world.closed(books, { quarter: '2026-Q4' });
    const ask = reopenings.ask(books.actor, { quarter, reason: WHY, by: 'Anne' });
    await expect(ask).rejects.toMatchObject({ code: 'statements.not-the-latest-close' });
  });

  it('comes before the next quarter is closed', async () => {
    const books = await closedQuarter();
    await reopen(books);
    const next = world.closed(books, { quarter: '2026-Q4' });
    await expect(next).rejects.toMatchObject({
      details: { checks: [{ name: 'quarter-open', where: ['2026-Q3'] }] },
    });
  });

  it('is refused once annual accounts of its year are closed', async () => {
    const books = await closedQuarter();
    await world.closed(books, { quarter: '2026-Q4' });
    await world.services.work.run(books.actor, (tx) =>
      new YearEnd().close(tx, { id: books.memberBooks, chart: 'PCMN' }, 2026),
    );
    const of = { quarter: Quarter.parse('2026-Q4'), reason: WHY, by: 'Anne' };
    await expect(reopenings.ask(books.actor, of)).rejects.toMatchObject({
      ...{ code: 'statements.year-is-closed', details: { year: '2026', books: 'ALICE' } },
    });
  });
});
