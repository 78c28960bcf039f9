import { calendarDate, uuidv7 } from '@plusloin/kernel';
import { Books, credit, debit, Journal, type EntryDraft } from '@plusloin/ledger';
import type { Work } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import { someBooks, type SomeBooks } from '@plusloin/testing';

/** A month of work: invoiced to two payers, costs, and what was paid. Whole euros. */
export interface Month {
  readonly month: string;
  readonly invoiced: readonly [bigint, bigint];
  readonly costs?: bigint;
  readonly collected?: bigint;
}

const cents = (euros: bigint): bigint => euros * 100n;

/** The books of one practice in its member's name, with these months in them. */
export async function booksWith(
  work: Work,
  months: readonly Month[],
  books?: SomeBooks,
): Promise<SomeBooks> {
  const own = books ?? (await someBooks(work));
  const entries = months.flatMap((one) => entriesOf(one, own.practice));
  await work.run(own.actor, (tx) => new Journal().postAll(tx, own.memberBooks, entries));
  return own;
}

function entriesOf({ month, invoiced, costs = 0n, collected = 0n }: Month, practiceId: string) {
  const entry = (journal: string, lines: EntryDraft['lines']): EntryDraft => ({
    ...{ key: uuidv7(), journal, on: calendarDate(`${month}-10`), label: 'Essai' },
    lines: lines.map((line) => ({ ...line, practiceId })),
  });
  const work = invoiced.map((euros, nth) =>
    entry('VE', [
      debit('400', cents(euros), { auxiliary: `PAYER-${nth}` }),
      credit('700', cents(euros)),
    ]),
  );
  const paid = entry('BQ', [debit('550', cents(collected)), credit('400', cents(collected))]);
  const spent = entry('AC', [debit('62360', cents(costs)), credit('440', cents(costs))]);
  return [
    ...work.filter((_, nth) => invoiced[nth] !== 0n),
    ...(collected === 0n ? [] : [paid]),
    ...(costs === 0n ? [] : [spent]),
  ];
}

/** Twelve months like one another, the first of them given: '2025-11'. */
export function twelveOf(first: string, each: Omit<Month, 'month'>): Month[] {
  const [year = 0, month = 0] = first.split('-').map(Number);
  return Array.from({ length: 12 }, (_, nth) => {
    const at = new Date(Date.UTC(year, month - 1 + nth, 1));
    return { ...each, month: at.toISOString().slice(0, 7) };
  });
}

/** One more member of the cooperative, with books of their own since a day. */
export function anotherMember(work: Work, of: SomeBooks, since: string): Promise<SomeBooks> {
  const registry = new Registry();
  const code = `M-${uuidv7().slice(-12).toUpperCase()}`;
  return work.run(of.actor, async (tx) => {
    const entity = await registry.openEntity(tx, {
      ...{ code, name: code, kind: 'member', chart: 'PCMN' },
      registrationNumber: '0732.829.833',
    });
    await new Books().open(tx, entity);
    const { id: memberId } = await registry.admit(tx, { code, displayName: code });
    const { id } = await registry.openPractice(tx, { code, memberId, title: 'Essai' });
    await registry.book(tx, {
      ...{ practiceId: id, legalEntityId: entity.id, wayOfWorking: 'independent-principal' },
      ...{ validFrom: calendarDate(since), validUntil: null },
    });
    return { ...of, memberBooks: entity.id, practice: id };
  });
}
