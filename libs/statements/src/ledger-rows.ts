import type { Actor, Work } from '@plusloin/platform';
import type { LedgerRow } from './close-figures.js';
import { spanOf } from './closing-span.js';
import type { FrozenBooks } from './practice-statement.js';
import type { StatementHead } from './statement-shapes.js';

/**
 * The lines of all entries of a closed period, set of books by set of books and account by account,
 * as they stood when it was frozen: what came later has a higher place in the chain. A page at a
 * time, each in a transaction of its own, so that nothing is held while a workbook is written.
 */
export async function* ledgerRowsOf(
  work: Work,
  actor: Actor,
  statement: StatementHead,
  books: readonly FrozenBooks[],
): AsyncGenerator<LedgerRow> {
  const { from, until } = spanOf(statement);
  for (const { legalEntityId, head } of books) {
    let after: readonly unknown[] = ['', 0, 0];
    for (;;) {
      const rows = await work.read(actor, (tx) =>
        tx.query<PageRow>(PAGE, [
          ...[tx.cooperativeId, legalEntityId, head.sequence, from, until],
          ...[...after, PAGE_ROWS],
        ]),
      );
      for (const { line: _line, sequence, amount, ...row } of rows) {
        yield { ...row, legalEntityId, sequence: Number(sequence), amount: BigInt(amount) };
      }
      const last = rows.at(-1);
      if (last === undefined || rows.length < PAGE_ROWS) break;
      after = [last.account, last.sequence, last.line];
    }
  }
}

const PAGE_ROWS = 5_000;

interface PageRow extends Pick<LedgerRow, 'practiceId' | 'account' | 'on' | 'journal' | 'number'> {
  readonly sequence: string;
  readonly line: number;
  readonly amount: string;
}

const PAGE = `
  select p.practice_id as "practiceId", p.account, p.entry_date::text as "on", e.journal,
      e.number, p.sequence, p.line, p.amount
    from ledger.posting p join ledger.entry e on e.cooperative_id = $1
      and e.legal_entity_id = $2 and e.sequence = p.sequence
    where p.cooperative_id = $1 and p.legal_entity_id = $2 and p.sequence <= $3
      and p.entry_date >= $4::date and p.entry_date < $5::date and e.period between 1 and 12
      and (p.account collate "C", p.sequence, p.line) > ($6::text, $7::bigint, $8::smallint)
    order by p.account collate "C", p.sequence, p.line limit $9`;
