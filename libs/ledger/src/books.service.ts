import type { Tx } from '@plusloin/platform';
import { LegalEntity } from '@plusloin/registry';
import { charts, usualJournals, type ChartAccount, type NewJournal } from './charts/chart.js';

/** The accounts that a set of books is to have. */
export interface AccountsOf {
  readonly legalEntityId: string;
  readonly accounts: readonly ChartAccount[];
}

/** A payer or a supplier as the books print it. */
export interface AuxiliaryName {
  readonly legalEntityId: string;
  readonly code: string;
  readonly label: string;
}

/** Master data of a set of books: its chart of accounts, its journals, the names of auxiliaries. */
export class Books {
  /**
   * Gives a legal entity its books, with the accounts of its country's chart. Twice changes
   * nothing.
   */
  async open(tx: Tx, entity: Pick<LegalEntity, 'id' | 'chart'>): Promise<void> {
    await tx.query('select ledger.open_books($1)', [entity.id]);
    await this.addAccounts(tx, entity.id, charts[entity.chart]);
    await this.addJournals(tx, entity.id, usualJournals);
  }

  /**
   * Adds the accounts that are missing; a label that stands is kept. Answers how many were added.
   */
  async addAccounts(
    tx: Tx,
    legalEntityId: string,
    accounts: readonly ChartAccount[],
  ): Promise<number> {
    const codes = accounts.map(([code]) => code);
    const labels = accounts.map(([, label]) => label);
    const added = await tx.query<object>(ADD_ACCOUNTS, [
      tx.cooperativeId,
      legalEntityId,
      codes,
      labels,
    ]);
    return added.length;
  }

  async addJournals(
    tx: Tx,
    legalEntityId: string,
    journals: readonly NewJournal[],
  ): Promise<number> {
    const added = await tx.query<object>(ADD_JOURNALS, [
      tx.cooperativeId,
      legalEntityId,
      journals.map((journal) => journal.code),
      journals.map((journal) => journal.label),
      journals.map((journal) => journal.kind),
    ]);
    return added.length;
  }

  /** The same for many sets of books in one statement; labels that stand are kept. */
  async addAccountsTo(tx: Tx, wanted: readonly AccountsOf[]): Promise<void> {
    const rows = wanted.flatMap(({ legalEntityId, accounts }) =>
      accounts.map(([code, label]) => ({ legalEntityId, code, label })),
    );
    await tx.query(ADD_ACCOUNTS_TO, [
      tx.cooperativeId,
      rows.map(({ legalEntityId }) => legalEntityId),
      rows.map(({ code }) => code),
      rows.map(({ label }) => label),
    ]);
  }

  /** Names one auxiliary in each of many sets of books, in one statement. */
  async nameAuxiliaries(tx: Tx, named: readonly AuxiliaryName[]): Promise<void> {
    await tx.query(NAME_AUXILIARIES, [
      tx.cooperativeId,
      named.map(({ legalEntityId }) => legalEntityId),
      named.map(({ code }) => code),
      named.map(({ label }) => label),
    ]);
  }

  /**
   * Locks books until the transaction ends, in the order of their ids: whoever posts to several
   * calls this first. Refusal: `registry.unknown-entity`.
   */
  async lock(tx: Tx, legalEntityIds: readonly string[]): Promise<void> {
    await tx.query('select ledger.lock_books($1::uuid[])', [legalEntityIds]);
  }

  /** `auxiliaries`: code and name, of payers and suppliers. */
  async addAuxiliaries(
    tx: Tx,
    legalEntityId: string,
    auxiliaries: readonly (readonly [code: string, label: string])[],
  ): Promise<void> {
    const codes = auxiliaries.map(([code]) => code);
    const labels = auxiliaries.map(([, label]) => label);
    await tx.query(ADD_AUXILIARIES, [tx.cooperativeId, legalEntityId, codes, labels]);
  }
}

const ADD_ACCOUNTS = `
  insert into ledger.account (cooperative_id, legal_entity_id, code, label)
  select $1, $2, a.code, a.label from unnest($3::text[], $4::text[]) as a(code, label)
  on conflict do nothing returning 1`;

const NAME_AUXILIARIES = `
  insert into ledger.auxiliary (cooperative_id, legal_entity_id, code, label)
  select $1, a.entity, a.code, a.label
    from unnest($2::uuid[], $3::text[], $4::text[]) as a(entity, code, label)
  on conflict do nothing`;

const ADD_ACCOUNTS_TO = `
  insert into ledger.account (cooperative_id, legal_entity_id, code, label)
  select $1, a.entity, a.code, a.label
    from unnest($2::uuid[], $3::text[], $4::text[]) as a(entity, code, label)
  on conflict do nothing`;

const ADD_JOURNALS = `
  insert into ledger.journal (cooperative_id, legal_entity_id, code, label, kind)
  select $1, $2, j.code, j.label, j.kind
    from unnest($3::text[], $4::text[], $5::text[]) as j(code, label, kind)
  on conflict do nothing returning 1`;

const ADD_AUXILIARIES = `
  insert into ledger.auxiliary (cooperative_id, legal_entity_id, code, label)
  select $1, $2, a.code, a.label from unnest($3::text[], $4::text[]) as a(code, label)
  on conflict do nothing`;
