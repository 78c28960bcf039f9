import { hash } from 'node:crypto';
import type { Tx } from '@plusloin/platform';
import type { Finding } from './finding.js';

/**
 * What is counted beside the chain and only ever added to: letterings, closed periods, documents of
 * a series. Each count has a running hash, so that an anchor holds what was there by one line.
 */
export interface RegisterMark {
  /** 'lettrages', 'clôtures', 'série F 2026'. */
  readonly name: string;
  readonly last: number;
  readonly hash: string;
}

/** A register as an anchor holds it. */
export interface AnchoredMark extends RegisterMark {
  /** The file of the anchor. */
  readonly path: string;
}

/** Where each register of the books stands now, in the order of their names. */
export async function registersOf(tx: Tx, legalEntityId: string): Promise<RegisterMark[]> {
  const last = new Map<string, RegisterMark>();
  for await (const mark of marksOf(tx, legalEntityId)) last.set(mark.name, mark);
  return [...last.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Follows the registers again: no number missing, and each as it was when it was anchored. */
export async function checkRegisters(
  tx: Tx,
  legalEntityId: string,
  anchored: readonly AnchoredMark[],
  find: (finding: Omit<Finding, 'entity'>) => void,
): Promise<void> {
  const open = new Map<string, AnchoredMark[]>();
  for (const mark of anchored) open.set(mark.name, [...(open.get(mark.name) ?? []), mark]);
  const last = new Map<string, number>();
  const rewritten = new Set<string>();
  for await (const { name, last: number, hash: found } of marksOf(tx, legalEntityId)) {
    const expected = (last.get(name) ?? 0) + 1;
    if (number !== expected) find(holeIn(name, expected, number));
    last.set(name, number);
    const other = open.get(name)?.find((mark) => mark.last === number && mark.hash !== found);
    if (other === undefined || rewritten.has(name)) continue;
    rewritten.add(name);
    find(rewrittenUntil(other, found, open.get(name) ?? []));
  }
  for (const [name, marks] of open) {
    const furthest = marks.reduce((a, b) => (b.last > a.last ? b : a));
    if (furthest.last > (last.get(name) ?? 0)) find(cutAfter(last.get(name) ?? 0, furthest));
  }
}

const holeIn = (name: string, expected: number, found: number) => ({
  check: 'ledger.registers',
  where: `${name}, n° ${expected}`,
  says: 'Un numéro manque dans ce registre.',
  expected: String(expected),
  found: String(found),
});

function rewrittenUntil(mark: AnchoredMark, found: string, all: readonly AnchoredMark[]) {
  const before = all.filter(({ last }) => last < mark.last).map(({ last }) => last);
  const from = Math.max(0, ...before) + 1;
  return {
    check: 'ledger.registers',
    where: `${mark.name}, n° ${from} à ${mark.last}`,
    says: `Une de ces lignes a été récrite depuis l’ancre ${mark.path}.`,
    expected: mark.hash,
    found,
  };
}

const cutAfter = (last: number, mark: AnchoredMark) => ({
  check: 'ledger.registers',
  where: `${mark.name}, n° ${last + 1} à ${mark.last}`,
  says: `Ces lignes étaient dans le registre et n’y sont plus (ancre ${mark.path}).`,
  expected: String(mark.last),
  found: String(last),
});

/** Every row of every register with the hash of all rows until it. */
async function* marksOf(tx: Tx, legalEntityId: string): AsyncGenerator<RegisterMark> {
  for (const sql of [LETTERINGS, CLOSINGS, DOCUMENTS]) {
    let after: [string, number] = ['', 0];
    let running = { name: '', hash: '' };
    for (;;) {
      const rows = await tx.query<RegisterRow>(sql, [legalEntityId, ...after, BATCH]);
      for (const { name, number, form } of rows) {
        const before = running.name === name ? running.hash : '';
        running = { name, hash: hash('sha256', `${before}\x1f${number}\x1f${form}`, 'hex') };
        yield { name, last: number, hash: running.hash };
        after = [name, number];
      }
      if (rows.length < BATCH) break;
    }
  }
}

interface RegisterRow {
  readonly name: string;
  readonly number: number;
  /** The row as a JSON array: every value stands apart from the next. */
  readonly form: string;
}

const BATCH = 5_000;

const LETTERINGS = `
  select 'lettrages' as name, t.number, jsonb_build_array(t.key, t.code, t.account, t.auxiliary,
      t.made_on, t.made_by, t.undoes, l.lines)::text as form
  from ledger.lettering t
  left join lateral (
    select jsonb_agg(jsonb_build_array(x.sequence, x.line, x.amount::text)
      order by x.sequence, x.line) as lines
    from ledger.lettering_line x where x.cooperative_id = t.cooperative_id
      and x.legal_entity_id = t.legal_entity_id and x.number = t.number
  ) l on true
  where t.legal_entity_id = $1 and $2::text is not null and t.number > $3
  order by t.number limit $4`;

const CLOSINGS = `
  select 'clôtures' as name, l.number, jsonb_build_array(l.year, l.period, l.journal, l.sequence,
      extract(epoch from l.locked_at)::text, l.locked_by, l.reason, l.undoes)::text as form
  from ledger.period_lock l
  where l.legal_entity_id = $1 and $2::text is not null and l.number > $3
  order by l.number limit $4`;

const DOCUMENTS = `
  select d.name, d.number, d.form
  from (
    select 'série ' || series || ' ' || year as name, number, jsonb_build_array(issued_on, key,
      sequence, account, amount::text)::text as form
    from ledger.document where legal_entity_id = $1
  ) d
  where (d.name, d.number) > ($2, $3)
  order by d.name, d.number limit $4`;
