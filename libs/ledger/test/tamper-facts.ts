import type { TamperWorld } from './tamper-world.js';

interface Of {
  /** The code of the books, and their id. */
  readonly entity: string;
  readonly id: string;
}

/** What there is to tamper with. */
export interface TamperFacts {
  readonly books: readonly (Of & { entries: number })[];
  readonly entries: readonly (Of & {
    sequence: number;
    journal: string;
    year: number;
    number: number;
  })[];
  readonly postings: readonly (Of & { sequence: number; line: number })[];
  readonly practicePostings: TamperFacts['postings'];
  readonly practices: readonly [string, string];
  readonly balances: readonly (Of & {
    account: string;
    practice: string;
    year: number;
    period: number;
  })[];
  readonly counters: readonly (Of & { journal: string; year: number })[];
  readonly letterings: readonly (Of & { number: number })[];
  readonly documents: readonly (Of & { series: string; year: number; number: number })[];
  readonly closings: readonly (Of & { number: number })[];
  readonly years: readonly (Of & { year: number })[];
  readonly statements: readonly string[];
  readonly anchors: readonly string[];
}

export async function factsOf(world: TamperWorld): Promise<TamperFacts> {
  const rows = async <T>(columns: string, table: string, more = ''): Promise<T[]> => {
    // In an order, so that a seed chooses the same rows again.
    const order = columns.split(',').map((_, index) => index + 3);
    const sql = `select e.code as entity, e.id, ${columns} from ledger.${table} x
      join registry.legal_entity e on e.id = x.legal_entity_id ${more} order by 1, ${order}`;
    return (await world.database.superuser.query(sql)).rows as T[];
  };
  const place = 'x.sequence::int as sequence';
  const posting = `${place}, x.line`;
  return {
    books: await rows(`${place.replace('as sequence', 'as entries')}`, 'chain_head'),
    entries: await rows(`${place}, x.journal, x.year, x.number`, 'entry'),
    postings: await rows(posting, 'posting'),
    practicePostings: await rows(posting, 'posting', 'where x.practice_id is not null'),
    practices: [world.books.practice, world.otherPractice],
    balances: await rows('x.account, x.practice_id as practice, x.year, x.period', 'balance'),
    counters: await rows('x.journal, x.year', 'counter'),
    letterings: await rows('x.number', 'lettering'),
    documents: await rows('x.series, x.year, x.number', 'document'),
    closings: await rows('x.number', 'period_lock'),
    years: await rows('x.year', 'fiscal_year'),
    statements: world.statements,
    anchors: world.anchors,
  };
}
