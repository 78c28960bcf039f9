import { addDays, type CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import type { ContributionDue, ContributionInvoice, ContributionPart } from './contribution-due.js';

/** A contribution as a version of the close documented it, with its invoice once there is one. */
export interface ContributionRecord extends ContributionDue {
  readonly practiceCode: string;
  readonly accruedOn: CalendarDate;
}

/** All of a version, in the order of the practices' codes. */
export async function recordsOf(
  tx: Tx,
  quarter: string,
  version: number,
): Promise<ContributionRecord[]> {
  const rows = await tx.query<Row>(RECORDS, [tx.cooperativeId, quarter, version]);
  return rows.map(recordOf);
}

interface Row {
  readonly practiceId: string;
  readonly practiceCode: string;
  readonly legalEntityId: string;
  readonly quarter: string;
  readonly version: number;
  readonly isInternal: boolean;
  readonly parts: readonly StoredPart[];
  readonly net: string;
  readonly documentedNet: string;
  readonly vat: string;
  readonly vatLost: string;
  readonly wholeVat: string;
  readonly wholeVatLost: string;
  readonly wholeAccruedLost: string;
  readonly wholeInvoice: ContributionInvoice | null;
  readonly accruedOn: CalendarDate;
  readonly series: string | null;
  readonly year: number;
  readonly number: number;
  readonly issuedOn: CalendarDate;
  readonly dueOn: CalendarDate;
}

const recordOf = (row: Row): ContributionRecord => ({
  ...{ practiceId: row.practiceId, practiceCode: row.practiceCode },
  ...{ legalEntityId: row.legalEntityId, quarter: row.quarter, isInternal: row.isInternal },
  parts: row.parts.map(partOf),
  net: BigInt(row.net),
  whole: {
    ...{ vat: BigInt(row.wholeVat), vatLost: BigInt(row.wholeVatLost) },
    accruedLost: BigInt(row.wholeAccruedLost),
    invoice: row.wholeInvoice,
  },
  accruedOn: row.accruedOn,
  documented: {
    version: row.version,
    net: BigInt(row.documentedNet),
    vat: BigInt(row.vat),
    vatLost: BigInt(row.vatLost),
    invoice:
      row.series === null
        ? null
        : {
            number: invoiceNumber(row.series, row.year, row.number),
            on: row.issuedOn,
            dueOn: row.dueOn,
          },
  },
});

/** 'C-2026-0047' */
export const invoiceNumber = (series: string, year: number, number: number): string =>
  `${series}-${year}-${String(number).padStart(4, '0')}`;

/** JSON knows no bigint: amounts stand in it as texts. */
interface StoredPart extends Omit<ContributionPart, 'base' | 'share' | 'fixed' | 'amount'> {
  readonly base: string;
  readonly share: string;
  readonly fixed: string;
  readonly amount: string;
}

const partOf = (part: StoredPart): ContributionPart => ({
  ...part,
  base: BigInt(part.base),
  share: BigInt(part.share),
  fixed: BigInt(part.fixed),
  amount: BigInt(part.amount),
  corrections: part.corrections.map(({ concerns, amount }) => ({
    concerns,
    amount: BigInt(amount),
  })),
});

const storedParts = (parts: readonly ContributionPart[]): string =>
  JSON.stringify(parts, (_key, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  );

/** Writes down what a version documents. */
export async function record(
  tx: Tx,
  quarter: string,
  version: number,
  records: readonly ContributionRecord[],
): Promise<void> {
  if (records.length === 0) return;
  await tx.query(RECORD, [
    ...[tx.cooperativeId, quarter, version],
    records.map((one) => one.practiceId),
    records.map((one) => one.legalEntityId),
    records.map((one) => one.isInternal),
    records.map((one) => storedParts(one.parts)),
    records.map((one) => one.net),
    records.map((one) => one.documented.net),
    records.map((one) => one.documented.vat),
    records.map((one) => one.documented.vatLost),
    records.map((one) => one.accruedOn),
  ]);
}

/** An invoice, or a credit note, as it was numbered. */
export interface IssuedContribution {
  readonly practiceId: string;
  readonly net: bigint;
  readonly vat: bigint;
  readonly vatLost: bigint;
  readonly number: number;
  readonly dueOn: CalendarDate;
}

/** Writes down the invoices of a version. */
export async function recordInvoices(
  tx: Tx,
  of: { readonly quarter: string; readonly version: number; readonly series: string },
  on: CalendarDate,
  issued: readonly IssuedContribution[],
): Promise<void> {
  if (issued.length === 0) return;
  await tx.query(RECORD_INVOICES, [
    ...[tx.cooperativeId, of.quarter, of.version, of.series, on],
    issued.map((one) => one.practiceId),
    issued.map((one) => one.number),
    issued.map((one) => one.dueOn),
    issued.map((one) => one.net),
    issued.map((one) => one.vat),
    issued.map((one) => one.vatLost),
  ]);
}

/** What former versions documented of a quarter, by practice, and how many versions there were. */
export interface DocumentedBefore {
  readonly versions: number;
  readonly ofPractice: ReadonlyMap<string, DocumentedOfPractice>;
}

export interface DocumentedOfPractice {
  readonly net: bigint;
  /** Where the latest of them was booked. */
  readonly legalEntityId: string;
  readonly accruedOn: CalendarDate;
}

/** Of the versions before the given one. */
export async function documentedBefore(
  tx: Tx,
  quarter: string,
  version: number,
): Promise<DocumentedBefore> {
  const rows = await tx.query<{
    practiceId: string;
    net: string;
    legalEntityId: string;
    accruedOn: CalendarDate;
    version: number;
  }>(BEFORE, [tx.cooperativeId, quarter, version]);
  return {
    versions: Math.max(0, ...rows.map((row) => row.version)),
    ofPractice: new Map(rows.map((row) => [row.practiceId, { ...row, net: BigInt(row.net) }])),
  };
}

/** The first of the days on which a part is due. */
export function dueDayOf(
  parts: readonly ContributionPart[],
  on: CalendarDate,
  usualDays: number,
): CalendarDate {
  const owed = parts.filter((part) => part.amount !== 0n);
  const terms = owed.map((part) => part.paymentTermDays ?? usualDays);
  return addDays(on, terms.length === 0 ? usualDays : Math.min(...terms));
}

const RECORDS = `
  select c.practice_id as "practiceId", p.code as "practiceCode",
    c.legal_entity_id as "legalEntityId", c.quarter, c.version, c.is_internal as "isInternal",
    c.parts, c.net, c.documented_net as "documentedNet", coalesce(i.vat, c.vat) as vat,
    coalesce(i.vat_lost, c.vat_lost) as "vatLost", w.vat as "wholeVat",
    w.vat_lost as "wholeVatLost", w.accrued_lost as "wholeAccruedLost",
    w.invoice as "wholeInvoice", c.accrued_on::text as "accruedOn",
    i.series, i.year, i.number, i.issued_on::text as "issuedOn", i.due_on::text as "dueOn"
  from membership.contribution c
  join registry.practice p on p.cooperative_id = c.cooperative_id and p.id = c.practice_id
  left join membership.contribution_invoice i on i.cooperative_id = c.cooperative_id
    and i.quarter = c.quarter and i.version = c.version and i.practice_id = c.practice_id
  cross join lateral (
    select sum(coalesce(j.vat, d.vat)) as vat, sum(coalesce(j.vat_lost, d.vat_lost)) as vat_lost,
      sum(d.vat_lost) as accrued_lost,
      case when count(j.number) > 0 then jsonb_build_object('number', string_agg(
          concat(j.series, '-', j.year, '-',
            lpad(j.number::text, greatest(4, length(j.number::text)), '0')),
          ', ' order by d.version) filter (where j.number is not null),
        'on', max(j.issued_on)::text,
        'dueOn', coalesce(min(j.due_on) filter (where j.net > 0), max(j.due_on))::text)
      end as invoice
    from membership.contribution d
    left join membership.contribution_invoice j on j.cooperative_id = d.cooperative_id
      and j.quarter = d.quarter and j.version = d.version and j.practice_id = d.practice_id
    where d.cooperative_id = $1 and d.quarter = $2 and d.version <= $3
      and d.practice_id = c.practice_id) w
  where c.cooperative_id = $1 and c.quarter = $2 and c.version = $3 order by p.code`;

const RECORD = `
  insert into membership.contribution (cooperative_id, quarter, version, practice_id,
    legal_entity_id, is_internal, parts, net, documented_net, vat, vat_lost, accrued_on)
  select $1, $2, $3, u.* from unnest($4::uuid[], $5::uuid[], $6::boolean[], $7::jsonb[],
    $8::bigint[], $9::bigint[], $10::bigint[], $11::bigint[], $12::date[]) as u`;

const RECORD_INVOICES = `
  insert into membership.contribution_invoice (cooperative_id, quarter, version, series,
    issued_on, year, practice_id, number, due_on, net, vat, vat_lost)
  select $1, $2, $3, $4, $5::date, extract(year from $5::date), u.*
  from unnest($6::uuid[], $7::int[], $8::date[], $9::bigint[], $10::bigint[], $11::bigint[]) as u`;

const BEFORE = `
  select practice_id as "practiceId", sum(documented_net) as net, max(version) as version,
    (array_agg(legal_entity_id order by version desc))[1] as "legalEntityId",
    (array_agg(accrued_on order by version desc))[1]::text as "accruedOn"
  from membership.contribution where cooperative_id = $1 and quarter = $2 and version < $3
  group by practice_id`;
