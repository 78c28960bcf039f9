import type { CheckName } from '@plusloin/contracts';
import { calendarDateIn } from '@plusloin/kernel';
import { readingWhole, readQuarter, type QuarterAsk } from '@plusloin/ledger';
import type { Tx } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { suspensePrefix } from './account-groups.js';
import { isReopened } from './close.queries.js';
import type { ClosingSpan } from './closing-span.js';
import type { ContributionsOfAClose } from './contributions-port.js';
import { contradicts, gapOf } from './eliminations.js';
import { controlsReading, eliminatedPairs } from './pool-readings.js';
import { amount, type FrozenBooks } from './practice-statement.js';
import type { OpenCheck } from './statements.errors.js';

/** What is known before a close posts anything. */
export interface BeforeClose {
  readonly books: readonly FrozenBooks[];
  readonly unfounded: readonly string[];
  readonly provisional: boolean;
  readonly contributions: ContributionsOfAClose;
}

/**
 * What stands in the way of a close before it posts anything, and what is to be known of it; named
 * and counted.
 */
export async function checksBefore(
  tx: Tx,
  span: ClosingSpan,
  { books, unfounded, provisional, contributions }: BeforeClose,
): Promise<OpenCheck[]> {
  const founded = check('books-unfounded', unfounded);
  if (provisional) return [founded].filter(isOpen);
  const { timeZone } = await cooperativeOf(tx);
  const today = calendarDateIn(tx.now, timeZone);
  return [
    check('quarter-not-over', today < span.until ? [span.lastDay] : []),
    founded,
    check('quarter-open', await namesOf(tx, span.isYear ? QUARTERS_OPEN : REOPENED, span)),
    check('later-closed', span.isYear ? [] : await namesOf(tx, LATER_CLOSED, span)),
    check('year-missing', await namesOf(tx, YEAR_MISSING, span)),
    check('party-missing', await namesOf(tx, PARTY_MISSING, span)),
    ...(await controlChecks(tx, span, books)),
    await contributionCheck(tx, span, books),
    ...(await receiptChecks(tx, span, contributions)),
  ].filter(isOpen);
}

/** What the two ends of a contribution say differently. */
async function contributionCheck(
  tx: Tx,
  span: ClosingSpan,
  books: readonly FrozenBooks[],
): Promise<OpenCheck> {
  const pairs = await readingWhole(tx, () => eliminatedPairs(tx, askOf(tx, span), books));
  const differing = pairs.filter(contradicts);
  return check(
    'contributions-differ',
    differing.map((pair) => `${pair.member.code} ${amount(gapOf(pair))}`),
  );
}

/**
 * Receipts with VAT in them that a rule on what is collected counts for nothing. What nobody has
 * lettered stands in the way: most of it pays an invoice that is there. What is lettered with
 * something else, such as imported balances or an advance, has been looked at, and is only told:
 * nobody can mend it any more, and a quarter must not wait for ever.
 */
async function receiptChecks(
  tx: Tx,
  span: ClosingSpan,
  contributions: ContributionsOfAClose,
): Promise<OpenCheck[]> {
  if (span.isYear) return [];
  const receipts = await contributions.receiptsWithoutInvoice(tx, span.lastQuarter);
  const named = (isLettered: boolean) =>
    receipts
      .filter((one) => one.isLettered === isLettered)
      .map((one) => `${one.entry} ${amount(one.amount)}`);
  return [
    check('receipts-unlettered', named(false)),
    { ...check('receipts-without-income', named(true)), isBlocking: false },
  ];
}

const askOf = (tx: Tx, span: ClosingSpan): QuarterAsk => ({
  cooperativeId: tx.cooperativeId,
  span,
});

const isOpen = (one: OpenCheck): boolean => one.count > 0;

const check = (name: CheckName, where: readonly string[]): OpenCheck => ({
  name,
  isBlocking: true,
  count: where.length,
  where,
});

async function controlChecks(tx: Tx, span: ClosingSpan, books: readonly FrozenBooks[]) {
  const reading = controlsReading(askOf(tx, span), books);
  const controls = await readingWhole(tx, () => readQuarter(tx, reading));
  const byId = new Map(books.map((one) => [one.legalEntityId, one]));
  const told = (found: (one: (typeof controls)[number], books: FrozenBooks) => string | null) =>
    controls.flatMap((one) => {
      const kept = byId.get(one.legalEntityId);
      const says = kept && found(one, kept);
      return says ? [says] : [];
    });
  return [
    check(
      'suspense',
      told(({ suspense }, { code, chart }) =>
        suspense === 0n ? null : `${code} ${suspensePrefix[chart]} ${amount(suspense)}`,
      ),
    ),
    check(
      'numbers-missing',
      told(({ missingNumbers }, { code }) =>
        missingNumbers === 0 ? null : `${code} ${missingNumbers}`,
      ),
    ),
  ];
}

async function namesOf(tx: Tx, sql: string, { name, year, from, until }: ClosingSpan) {
  const rows = await tx.query<{ name: string }>(`${TYPES} ${sql}`, [
    ...[tx.cooperativeId, name, year, from, until],
  ]);
  return rows.map((row) => row.name);
}

/** Cooperative $1, name of the span $2, its year $3, its days $4 until $5. */
const TYPES = 'with types as (select $1::uuid, $2::text, $3::int, $4::date, $5::date)';

// A year stands on its closed quarters, from the first that it adds up.
const QUARTERS_OPEN = `
  select concat($2::text, '-Q', n) as name
  from generate_series(extract(quarter from $4::date)::int, 4) n
  where not exists (select from statements.quarter_close c where c.cooperative_id = $1
    and c.quarter = concat($2::text, '-Q', n) and not c.is_provisional
    and c.published_at is not null
    and not ${isReopened('c')})
  order by n`;

// A close locks every month up to its own, so an earlier quarter cannot be closed after it; one
// that stands already is only made again.
const LATER_CLOSED = `
  select distinct c.quarter as name from statements.quarter_close c
  where c.cooperative_id = $1 and not c.is_provisional and c.quarter > $2
    and c.quarter like '%-Q%'
    and not ${isReopened('c')}
  order by 1`;

// A quarter that was reopened is closed again before the next one.
const REOPENED = `
  select distinct c.quarter as name from statements.quarter_close c
  where c.cooperative_id = $1 and ${isReopened('c')} and c.quarter < $2 and c.quarter like '%-Q%'
    and not exists (select from statements.quarter_close n where n.cooperative_id = $1
      and n.quarter = c.quarter and n.version > c.version and not n.is_provisional
      and n.published_at is not null)
  order by 1`;

// Nothing can be posted in a year of books whose year before was never opened.
const YEAR_MISSING = `
  select concat(e.code, ' ', $3::int - 1) as name from registry.legal_entity e
  where e.cooperative_id = $1
    and exists (select from ledger.fiscal_year f where f.cooperative_id = $1
      and f.legal_entity_id = e.id and f.year < $3 - 1)
    and not exists (select from ledger.fiscal_year f where f.cooperative_id = $1
      and f.legal_entity_id = e.id and f.year in ($3 - 1, $3))
    and exists (select from registry.practice_booking b where b.cooperative_id = $1
      and b.legal_entity_id = e.id and b.valid_from < $5
      and (b.valid_until is null or b.valid_until > $4))
  order by e.code`;

// What members and cooperative owe each other is known by its party: without one, the pool would
// count it twice.
const PARTY_MISSING = `
  select distinct concat(e.code, ' ', p.account, ' ', n.journal, '-', n.year, '-', n.number) as name
  from statements.elimination x
  join registry.legal_entity e on e.cooperative_id = $1 and e.kind in ('member', 'cooperative')
  join ledger.posting p on p.cooperative_id = $1 and p.legal_entity_id = e.id
    and p.entry_date >= $4 and p.entry_date < $5 and p.auxiliary is null
    and starts_with(p.account, case e.kind when 'member' then x.member_prefix
      else x.cooperative_prefix end)
  join ledger.entry n on n.cooperative_id = $1 and n.legal_entity_id = p.legal_entity_id
    and n.sequence = p.sequence and n.period between 1 and 12
  where x.cooperative_id = $1 and x.kind = 'result' order by 1`;
