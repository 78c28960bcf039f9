import { DocumentSeries, type DocumentDraft } from '@plusloin/ledger';
import type { Tx } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import type { DemoCooperative } from '../demo/index.js';

/**
 * The cooperative's invoices of contributions came with its books, numbers and all. They are
 * written down in its series of documents, in the order of their numbers, so that the product goes
 * on where the history ends: after C-2026-0031 comes C-2026-0032. Again changes nothing.
 */
export async function numberInvoices(tx: Tx, cooperative: DemoCooperative): Promise<number> {
  const { id } = await new Registry().entityOfCode(tx, COOPERATIVE);
  const series = new DocumentSeries();
  const invoices = invoicesOf(cooperative);
  const places = await placesOf(tx, id, invoices.map(({ number }) => number));
  for (const invoice of invoices) {
    const sequence = places.get(invoice.number);
    // Of a year before the first file there is nothing to number.
    if (sequence === undefined) continue;
    const numbered = await series.number(tx, id, { ...invoice.draft, sequence });
    if (!invoice.number.endsWith(`-${String(numbered).padStart(4, '0')}`)) {
      throw new Error(`${invoice.number} has become number ${numbered} of its series`);
    }
  }
  return places.size;
}

const COOPERATIVE = 'COOP';

interface Invoice {
  readonly number: string;
  readonly draft: Omit<DocumentDraft, 'sequence'>;
}

function invoicesOf({ contribution, contributions, accounts }: DemoCooperative): Invoice[] {
  return contributions.flatMap(({ number, invoicedOn }) => {
    if (number === null) return [];
    const { series } = contribution.terms;
    const key = `imported:${number}`;
    return [{ number, draft: { series, on: invoicedOn, key, account: accounts.receivable } }];
  });
}

/** Where the books hold each invoice. */
async function placesOf(
  tx: Tx,
  legalEntityId: string,
  numbers: readonly string[],
): Promise<Map<string, number>> {
  const rows = await tx.query<{ number: string; sequence: string }>(PLACES, [
    tx.cooperativeId,
    legalEntityId,
    numbers,
  ]);
  return new Map(rows.map(({ number, sequence }) => [number, Number(sequence)]));
}

const PLACES = `
  select document_ref as number, min(sequence) as sequence from ledger.entry
    where cooperative_id = $1 and legal_entity_id = $2 and journal = 'VE'
      and document_ref = any ($3)
    group by document_ref`;
