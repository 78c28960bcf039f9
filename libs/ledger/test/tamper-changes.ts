import { rm, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dice } from './tamper-dice.js';
import type { TamperFacts } from './tamper-facts.js';
import { at, entryAt, fileAt, inRegister, type Names } from './tamper-names.js';
import { flipByte, type TamperWorld } from './tamper-world.js';

/** One thing that a superuser does behind our back. */
export interface Change {
  /** What was done, and where: printed when it is not found. */
  readonly what: string;
  /** Whether a finding names the row that was changed, or the first one that is broken by it. */
  readonly isNamedBy: Names;
  /** Does it; answers how to undo it when it is not in the database. */
  make(world: TamperWorld): Promise<(() => Promise<void>) | void>;
}

export type Kind = (dice: Dice, facts: TamperFacts) => Change;

const P = `legal_entity_id = $1 and sequence = $2`;
const N = `legal_entity_id = $1 and number = $2`;

/** A posting, an entry, or what is kept beside them: changed in place, no trace covered. */
const inPlace: Record<string, Kind> = {
  'the amount of a posting': (dice, { postings }) => {
    const { entity, id, sequence, line } = dice.one(postings);
    const sql = `update ledger.posting set amount = amount + $4 where ${P} and line = $3`;
    return inEntry(entity, sequence, sql, [id, sequence, line, dice.amount()]);
  },
  'both legs doubled': (dice, { entries }) => {
    const { entity, id, sequence } = dice.one(entries);
    const sql = `update ledger.posting set amount = amount * 2 where ${P}`;
    return inEntry(entity, sequence, sql, [id, sequence]);
  },
  'a text of an entry': (dice, { entries }) => {
    const { entity, id, sequence } = dice.one(entries);
    const column = dice.one(['label', 'key', 'document_ref', 'concerns', 'recorded_by']);
    const sql = `update ledger.entry set ${column} = coalesce(${column}, '') || ' bis' where ${P}`;
    return inEntry(entity, sequence, sql, [id, sequence]);
  },
  'the date of an entry': (dice, { entries }) => {
    const { entity, id, sequence } = dice.one(entries);
    const sql = `update ledger.entry set entry_date = entry_date + $3::int where ${P}`;
    return inEntry(entity, sequence, sql, [id, sequence, dice.from(1, 3)]);
  },
  'the instant of recording': (dice, { entries }) => {
    const { entity, id, sequence } = dice.one(entries);
    const by = dice.one(['1 microsecond', '1 millisecond', '-1 day']);
    const sql = `update ledger.entry set recorded_at = recorded_at + $3::interval where ${P}`;
    return inEntry(entity, sequence, sql, [id, sequence, by]);
  },
  'a text of a posting': (dice, { postings }) => {
    const { entity, id, sequence, line } = dice.one(postings);
    const set = dice.one([
      `auxiliary = 'X' || coalesce(auxiliary, '')`,
      `label = 'autre'`,
      `subject = 'invoice:0'`,
      `particulars = '{"EcritureLib": "autre"}'`,
      `settled_on = '2026-01-01'`,
      `entry_date = entry_date + 1`,
      `account = '499'`,
    ]);
    const sql = `update ledger.posting set ${set} where ${P} and line = $3`;
    return inEntry(entity, sequence, sql, [id, sequence, line]);
  },
  'a posting moved to another practice': (dice, facts) => {
    const { entity, id, sequence, line } = dice.one(facts.practicePostings);
    const sql = `update ledger.posting set practice_id = case practice_id when $4 then $5::uuid
      else $4::uuid end where ${P} and line = $3`;
    return inEntry(entity, sequence, sql, [id, sequence, line, ...facts.practices]);
  },
  'a posting taken away': (dice, { postings }) => {
    const { entity, id, sequence, line } = dice.one(postings);
    const sql = `delete from ledger.posting where ${P} and line = $3`;
    return inEntry(entity, sequence, sql, [id, sequence, line]);
  },
  'postings hidden in the text of another': (dice, { practicePostings }) => {
    const { entity, id, sequence } = dice.one(practicePostings);
    return inEntry(entity, sequence, 'select kept.swallow($1, $2)', [id, sequence]);
  },
  'an entry taken away': (dice, { entries }) => {
    const { entity, id, sequence } = dice.one(entries);
    return inEntry(entity, sequence, `delete from ledger.entry where ${P}`, [id, sequence]);
  },
  'two postings that hold one another, added': (dice, { entries }) => {
    const { entity, id, sequence } = dice.one(entries);
    const sql = `insert into ledger.posting (cooperative_id, legal_entity_id, sequence, line,
        entry_date, account, amount)
      select cooperative_id, legal_entity_id, sequence, 90 + side, entry_date, '550', side * $3::int
      from ledger.entry cross join unnest(array[1, -1]) side where ${P}`;
    return inEntry(entity, sequence, sql, [id, sequence, dice.amount()]);
  },
};

/** What was kept while posting. */
const kept: Record<string, Kind> = {
  'the head of the chain': (dice, { books }) => {
    const { entity, id } = dice.one(books);
    const set = dice.one([`sequence = sequence - 1`, `hash = sha256(hash)`]);
    const sql = `update ledger.chain_head set ${set} where legal_entity_id = $1`;
    return change(`head of ${entity}`, sql, [id], at(entity, 'ledger.head', /tête de la chaîne/));
  },
  'a balance': (dice, { balances }) => {
    const { entity, id, account, practice, year, period } = dice.one(balances);
    const row = `legal_entity_id = $1 and account = $2
      and practice_id = $3 and year = $4 and period = $5`;
    const side = dice.one(['debit', 'credit']);
    const sql = dice.one([
      `delete from ledger.balance where ${row}`,
      `update ledger.balance set ${side} = ${side} + 100 where ${row}`,
    ]);
    const place = new RegExp(`compte ${account},.*période ${period} de ${year}$`);
    const named = at(entity, 'ledger.balances', place);
    const what = `balance ${account} ${year}-${period} of ${entity}`;
    return change(what, sql, [id, account, practice, year, period], named);
  },
  'a counter': (dice, { counters }) => {
    const { entity, id, journal, year } = dice.one(counters);
    const sql = `update ledger.counter set last_number = last_number + $4::int
      where legal_entity_id = $1 and journal = $2 and year = $3`;
    const place = new RegExp(`journal ${journal} de ${year}`);
    const by = dice.one([-1, 1, 7]);
    const named = at(entity, 'ledger.counters', place);
    return change(`counter ${journal} ${year} of ${entity}`, sql, [id, journal, year, by], named);
  },
  'a line of a lettering': (dice, { letterings }) => {
    const { entity, id, number } = dice.one(letterings);
    const sql = `update ledger.lettering_line set amount = amount + $3
      where legal_entity_id = $1 and number = $2 and line = 1`;
    const named = at(entity, 'ledger.lettering', new RegExp(`^lettrage ${number},`));
    return change(`lettering ${number}`, sql, [id, number, dice.amount()], named);
  },
  'the day of a lettering': (dice, { letterings }) => {
    const { entity, id, number } = dice.one(letterings);
    const sql = `update ledger.lettering set made_on = made_on - 40 where ${N}`;
    const named = inRegister(entity, 'lettrages', number);
    return change(`lettering ${number}`, sql, [id, number], named);
  },
  'the amount of a document': (dice, { documents }) => {
    const { entity, id, series, year, number } = dice.one(documents);
    const sql = `update ledger.document set amount = amount - $4 where ${N} and year = $3`;
    const place = new RegExp(`document ${series}-${year}-${number} `);
    const named = at(entity, 'ledger.documents', place);
    return change(`document ${year}-${number}`, sql, [id, number, year, dice.amount()], named);
  },
  'the date of a document': (dice, { documents }) => {
    const { entity, id, series, year, number } = dice.one(documents);
    const sql = `update ledger.document set issued_on = issued_on - 1 where ${N} and year = $3`;
    const named = inRegister(entity, `série ${series} ${year}`, number);
    return change(`document ${year}-${number}`, sql, [id, number, year], named);
  },
  'the counter of a series': (dice, { documents }) => {
    const { entity, id, series, year } = dice.one(documents);
    const set = dice.one(['last_number = last_number + 1', 'last_date = last_date + 1']);
    const sql = `update ledger.series set ${set}
      where legal_entity_id = $1 and code = $2 and year = $3`;
    const named = at(entity, 'ledger.series', new RegExp(`série ${series} ${year}, compteur`));
    return change(`series ${series} ${year}`, sql, [id, series, year], named);
  },
  'a closed period opened': (dice, { closings }) => {
    const { entity, id, number } = dice.one(closings);
    const named = inRegister(entity, 'clôtures', number);
    const sql = `delete from ledger.period_lock where ${N}`;
    return change(`closing ${number} of ${entity}`, sql, [id, number], named);
  },
  'how a year begins': (dice, { years }) => {
    const { entity, id, year } = dice.one(years);
    const sql = `update ledger.fiscal_year set opening = case opening when 'posted' then 'carried'
      else 'posted' end where legal_entity_id = $1 and year = $2`;
    const named = at(entity, 'ledger.fiscal-years', new RegExp(`exercice ${year}`));
    return change(`year ${year} of ${entity}`, sql, [id, year], named);
  },
  'a practice that leaves the books': (dice, facts) => {
    const { entity, sequence } = dice.one(facts.practicePostings);
    const sql = `update registry.practice_booking set valid_until = valid_from + 1
      where practice_id in ($1, $2)`;
    const named = at(entity, 'ledger.bookings', /^écriture \d+ /);
    return change(`bookings, entry ${sequence}`, sql, facts.practices, named);
  },
  'the number of a company': (dice, { books }) => {
    const { entity, id } = dice.one(books);
    const sql = `update registry.legal_entity set registration_number = '1' where id = $1`;
    const named = at(entity, 'ledger.anchors', new RegExp(`^livres ${entity}$`));
    return change(`number of ${entity}`, sql, [id], named);
  },
};

/** The traces are covered: hashes, head, balances, counters and series as if nothing had been. */
const covered: Record<string, Kind> = {
  'the whole chain rewritten': (dice, { postings }) => {
    const { entity, id, sequence } = dice.one(postings);
    const sql = `update ledger.posting set amount = amount * 2 where ${P}`;
    return coveredEntry(entity, sequence, sql, [id, sequence]);
  },
  'a practice changed, all covered': (dice, facts) => {
    const { entity, id, sequence } = dice.one(facts.practicePostings);
    const sql = `update ledger.posting set practice_id = case practice_id when $3 then $4::uuid
      else $3::uuid end where ${P}`;
    return coveredEntry(entity, sequence, sql, [id, sequence, ...facts.practices]);
  },
  'two numbers swapped': (dice, { entries }) => {
    // The opening entry is alone in its journal.
    const one = dice.one(entries.filter(({ journal }) => journal !== 'AN'));
    const { entity, id, sequence, journal, year } = one;
    const others = entries.filter((other) => other.id === id && other.journal === journal);
    const other = dice.one(others.filter((each) => each.year === year && each !== one));
    const first = Math.min(sequence, other.sequence);
    const sql = 'select kept.swap($1, $2, $3)';
    return coveredEntry(entity, first, sql, [id, sequence, other.sequence]);
  },
  'the tail cut': (dice, { books }) => {
    const { entity, id, entries } = dice.one(books);
    const first = entries - dice.from(0, 11);
    return coveredEntry(entity, first, 'select kept.cut($1, $2, $3)', [id, first, entries]);
  },
  'the head cut': (dice, { books }) => {
    const { entity, id } = dice.one(books);
    return coveredEntry(entity, 1, 'select kept.cut($1, 1, $2)', [id, dice.from(1, 12)]);
  },
  'an entry cut out': (dice, { entries }) => {
    const { entity, id, sequence } = dice.one(entries);
    return coveredEntry(entity, sequence, 'select kept.cut($1, $2, $2)', [id, sequence]);
  },
};

/** Files, which no database protects. */
const files: Record<string, Kind> = {
  'a byte of a statement': (dice, { statements }) => byteOf(dice, dice.one(statements)),
  'a statement taken away': (dice, { statements }) => without(dice.one(statements)),
  'a byte of an anchor': (dice, { anchors }) => byteOf(dice, dice.one(anchors)),
  'an anchor taken away': (dice, { anchors }) => without(dice.one(anchors)),
};

export const kinds: Readonly<Record<string, Kind>> = { ...inPlace, ...kept, ...covered, ...files };

function change(
  what: string,
  sql: string,
  parameters: readonly unknown[],
  isNamedBy: Names,
): Change {
  return { what, isNamedBy, make: (world) => world.tamper([[sql, parameters]]) };
}

const inEntry = (entity: string, sequence: number, sql: string, parameters: readonly unknown[]) =>
  change(`entry ${sequence} of ${entity}`, sql, parameters, entryAt(entity, sequence));

function coveredEntry(
  entity: string,
  sequence: number,
  sql: string,
  parameters: readonly unknown[],
): Change {
  const of = (covering: string) => [covering, parameters.slice(0, 1)] as const;
  const coverings = ['select kept.rewrite($1)', 'select kept.cover($1)'];
  return {
    what: `entry ${sequence} of ${entity} and all after it`,
    isNamedBy: entryAt(entity, sequence),
    make: (world) => world.tamper([[sql, parameters], ...coverings.map(of)]),
  };
}

const byteOf = (dice: Dice, path: string): Change => ({
  what: `a byte of ${path}`,
  isNamedBy: fileAt(path),
  make: async ({ folder }) => {
    const file = join(folder, path);
    return flipByte(file, dice.from(0, (await readFile(file)).length - 1));
  },
});

const without = (path: string): Change => ({
  what: path,
  isNamedBy: fileAt(path),
  make: async ({ folder }) => {
    const file = join(folder, path);
    const bytes = await readFile(file);
    await rm(file);
    return () => writeFile(file, bytes);
  },
});

