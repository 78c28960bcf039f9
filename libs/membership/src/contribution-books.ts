import { Books, Journal, type EntryDraft } from '@plusloin/ledger';
import type { Tx } from '@plusloin/platform';
import type { LegalEntity } from '@plusloin/registry';
import {
  contributionAccrual,
  contributionAccrued,
  internalContribution,
  type BookedContribution,
  type BookedWith,
} from './contribution-postings.js';
import type { ContributionRecord } from './contribution-records.queries.js';
import {
  accountsOfCooperative,
  accountsOfMember,
  type ContributionSettings,
} from './contribution-settings.js';
import { NoCooperativeBooks } from './membership.errors.js';

type JournalUse = keyof ContributionSettings['journals'];

/** Entries to post, by the books they go to. */
export type DraftsOfBooks = Map<string, EntryDraft[]>;

/** The books between which contributions go, and how each calls the other. */
export class ContributionBooks {
  readonly cooperative: LegalEntity;
  private readonly byId: ReadonlyMap<string, LegalEntity>;
  private readonly books = new Books();

  constructor(
    readonly settings: ContributionSettings,
    entities: readonly LegalEntity[],
  ) {
    const own = entities.find((one) => one.kind === 'cooperative');
    if (own === undefined) throw new NoCooperativeBooks();
    this.cooperative = own;
    this.byId = new Map(entities.map((one) => [one.id, one]));
  }

  /** Locks the books of these contributions, and gives them the accounts that they lack. */
  async prepare(tx: Tx, records: readonly ContributionRecord[]): Promise<void> {
    const { cooperative: own, settings } = this;
    const ids = new Set(records.map((one) => one.legalEntityId));
    const members = [...ids].filter((id) => id !== own.id).map((id) => this.entity(id));
    await this.books.lock(tx, [own.id, ...members.map(({ id }) => id)]);
    await this.books.addAccountsTo(tx, [
      { legalEntityId: own.id, accounts: accountsOfCooperative(settings.accounts[own.chart]) },
      ...members.map(({ id, chart }) => ({
        legalEntityId: id,
        accounts: accountsOfMember(settings.accounts[chart]),
      })),
    ]);
    await this.books.nameAuxiliaries(tx, [
      ...members.map(({ code, name }) => ({ legalEntityId: own.id, code, label: name })),
      ...members.map(({ id }) => ({
        ...{ legalEntityId: id, code: settings.auxiliary, label: own.name },
      })),
    ]);
  }

  /** Posts the accrual of each contribution in both books, prepared; nought is no entry. */
  async accrue(tx: Tx, records: readonly ContributionRecord[]): Promise<void> {
    const owed = records.filter(({ documented }) => documented.net !== 0n);
    const drafts: DraftsOfBooks = new Map();
    for (const one of owed) {
      const due = bookedOf(one);
      const own = this.ofCooperative(one.legalEntityId, 'general');
      if (one.isInternal) {
        addTo(drafts, this.cooperative.id, internalContribution(due, own, one.accruedOn));
        continue;
      }
      addTo(drafts, this.cooperative.id, contributionAccrued(due, own, one.accruedOn));
      const member = this.ofMember(one.legalEntityId, 'general');
      addTo(drafts, one.legalEntityId, contributionAccrual(due, member, one.accruedOn));
    }
    await postAll(tx, drafts);
  }

  /** How the cooperative's books call a member's. */
  ofCooperative(legalEntityId: string, journal: JournalUse): BookedWith {
    return {
      accounts: this.settings.accounts[this.cooperative.chart],
      journal: this.settings.journals[journal],
      auxiliary: this.entity(legalEntityId).code,
    };
  }

  /** How a member's books call the cooperative. */
  ofMember(legalEntityId: string, journal: JournalUse): BookedWith {
    const { accounts, journals, auxiliary } = this.settings;
    const { chart } = this.entity(legalEntityId);
    return { accounts: accounts[chart], journal: journals[journal], auxiliary };
  }

  private entity(id: string): LegalEntity {
    const found = this.byId.get(id);
    if (found === undefined) throw new Error(`there is no legal entity ${id}`);
    return found;
  }
}

/** A contribution as the recipes read it. */
export const bookedOf = (record: ContributionRecord): BookedContribution => ({
  ...{ practiceId: record.practiceId, practiceCode: record.practiceCode },
  ...{ quarter: record.quarter, version: record.documented.version },
  ...{ net: record.documented.net, vat: record.documented.vat },
  vatLost: record.documented.vatLost,
});

/** Adds an entry to those of some books. */
export function addTo(drafts: DraftsOfBooks, legalEntityId: string, draft: EntryDraft): void {
  const known = drafts.get(legalEntityId);
  if (known === undefined) drafts.set(legalEntityId, [draft]);
  else known.push(draft);
}

/** Posts all of it, in the order of the books' ids; answers the sequence of each key. */
export async function postAll(
  tx: Tx,
  drafts: DraftsOfBooks,
): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const sequences = new Map<string, Map<string, number>>();
  const journal = new Journal();
  for (const [id, all] of [...drafts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const ofBooks = new Map<string, number>();
    for (let from = 0; from < all.length; from += AT_ONCE) {
      const some = all.slice(from, from + AT_ONCE);
      const posted = await journal.postAll(tx, id, some);
      for (const [nth, { key }] of some.entries()) ofBooks.set(key, posted[nth]?.sequence ?? 0);
    }
    sequences.set(id, ofBooks);
  }
  return sequences;
}

const AT_ONCE = 1000;
