import { Quarter, uuidv7, type CalendarDate } from '@plusloin/kernel';
import { Books, Journal, Letterings, Periods, YearEnd, type EntryDraft } from '@plusloin/ledger';
import { ContributionRules, Contributions } from '@plusloin/membership';
import { operatorActor, type Actor, type Tx, type Work } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import {
  COOPERATIVE,
  type Entry,
  type Happening,
  type History,
  type Lettering,
} from './history.js';

/** A simulated history that is played again with the services of the product, on PostgreSQL. */
export class Replay {
  readonly actor: Actor = operatorActor(uuidv7());
  /** Legal entities and practices by the names that the simulation gives them. */
  private readonly ids = new Map<string, string>();
  private readonly sequences = new Map<string, number>();
  private readonly registry = new Registry();
  private readonly journal = new Journal();
  private readonly contributions = new Contributions();

  constructor(
    private readonly work: Work,
    readonly history: History,
  ) {}

  run<T>(use: (tx: Tx) => Promise<T>): Promise<T> {
    return this.work.run(this.actor, use);
  }

  id(name: string): string {
    const id = this.ids.get(name);
    if (id === undefined) throw new Error(`${name} was never made`);
    return id;
  }

  /** Everything from the founding to the last close. */
  async play(): Promise<void> {
    await this.run((tx) => this.found(tx));
    await this.run((tx) => this.welcome(tx));
    await this.run((tx) => this.declare(tx));
    for (const happening of this.history.log) {
      if (happening.what === 'closed') await this.close(happening);
      else await this.run((tx) => this.again(tx, happening));
    }
  }

  private async found(tx: Tx): Promise<void> {
    const { country, accounts, books } = this.history;
    const timeZone = country === 'BE' ? 'Europe/Brussels' : 'Europe/Paris';
    const slug = `coop-${uuidv7()}`;
    await this.registry.found(tx, { slug, name: 'Essais', country, timeZone, currency: 'EUR' });
    for (const { id, kind, vat } of books.values()) {
      const entity = await this.registry.openEntity(tx, {
        ...{ code: id === COOPERATIVE ? 'COOP' : id, name: id, kind, chart: accounts.chart },
        registrationNumber: country === 'BE' ? '0732.829.833' : '732829833',
      });
      this.ids.set(id, entity.id);
      await new Books().open(tx, entity);
      await new Books().addAccounts(tx, entity.id, accountsIn(this.history));
      for (const { from, status } of vat) {
        const since = { legalEntityId: entity.id, validFrom: from };
        await this.registry.declareVat(tx, { ...since, status, periodicity: 'quarter' });
      }
      for (const code of auxiliariesIn(this.history)) {
        await new Books().addAuxiliaries(tx, entity.id, [[code, code]]);
      }
    }
  }

  private async welcome(tx: Tx): Promise<void> {
    for (const { id, code, memberId, bookings } of this.history.practices) {
      const member = await this.registry.admit(tx, { code: memberId, displayName: memberId });
      const practice = { code, memberId: member.id, title: code };
      const { id: practiceId } = await this.registry.openPractice(tx, practice);
      this.ids.set(id, practiceId);
      for (const { legalEntityId, wayOfWorking, from, until } of bookings) {
        await this.registry.book(tx, {
          ...{ practiceId, legalEntityId: this.id(legalEntityId), wayOfWorking },
          ...{ validFrom: from, validUntil: until },
        });
      }
    }
  }

  private async declare(tx: Tx): Promise<void> {
    const rules = new ContributionRules();
    const { accounts, votes, waivers } = this.history;
    for (const vote of votes) await rules.declare(tx, vote);
    for (const waiver of waivers) await rules.exempt(tx, waiver);
    await rules.configure(tx, {
      validFrom: '2026-01-01',
      accounts: { [accounts.chart]: accounts.contribution },
      vat: { percent: '21', source: 'AR n° 20 du 20 juillet 1970, art. 1er' },
    });
  }

  private async again(tx: Tx, happening: Happening): Promise<void> {
    switch (happening.what) {
      case 'posted':
        return this.post(tx, happening.entry);
      case 'lettered':
        return this.letter(tx, happening.lettering);
      case 'undone':
        return this.undo(tx, happening.lettering, happening.on);
      case 'year-ended':
        return this.endYear(tx, happening.year);
      default:
    }
  }

  /** What people do; contributions and ends of years are posted by the product itself. */
  private async post(tx: Tx, { books, sequence, number: _number, ...entry }: Entry) {
    if (!entry.key.startsWith('fact:')) return;
    const posted = await this.journal.post(tx, this.id(books), this.named(entry));
    this.sequences.set(`${books} ${sequence}`, posted.sequence);
  }

  private named(draft: EntryDraft): EntryDraft {
    const lines = draft.lines.map(({ practiceId, ...line }) =>
      practiceId === undefined ? line : { ...line, practiceId: this.id(practiceId) },
    );
    return { ...draft, lines };
  }

  private async letter(tx: Tx, { books, undoneOn: _on, ...draft }: Lettering): Promise<void> {
    const lines = draft.lines.map((line) => ({
      ...line,
      sequence: this.sequences.get(`${books} ${line.sequence}`) ?? 0,
    }));
    await new Letterings().letter(tx, this.id(books), { ...draft, lines });
  }

  private async undo(tx: Tx, { books, key }: Lettering, on: CalendarDate): Promise<void> {
    const [row] = await tx.query<{ number: number }>(
      'select number from ledger.lettering where legal_entity_id = $1 and key = $2',
      [this.id(books), key],
    );
    await new Letterings().undo(tx, this.id(books), Number(row?.number), on);
  }

  private async endYear(tx: Tx, year: number): Promise<void> {
    const { chart } = this.history.accounts;
    for (const { id: name, entries } of this.history.books.values()) {
      if (!entries.some(({ on }) => on < `${year + 1}-01-01`)) continue;
      await new YearEnd().close(tx, { id: this.id(name), chart }, year);
      await new YearEnd().open(tx, { id: this.id(name), chart }, year + 1);
    }
  }

  private async close({ version: of, on }: Extract<Happening, { what: 'closed' }>): Promise<void> {
    const quarter = Quarter.parse(of.quarter);
    const { version } = of;
    await this.run(async (tx) => {
      await this.contributions.accrue(tx, { quarter, version });
      for (const name of this.history.books.keys()) {
        const months = [this.id(name), quarter.year, quarter.months, '*', 'clôture'] as const;
        await new Periods().lock(tx, ...months);
      }
      await this.contributions.invoice(tx, { quarter, version, on });
      await this.remember(tx);
    });
  }

  /** Invoices and bills of contributions may be lettered too: where the product posted them. */
  private async remember(tx: Tx): Promise<void> {
    for (const { id: name, entries } of this.history.books.values()) {
      const rows = await tx.query<{ key: string; sequence: string }>(
        `select key, sequence from ledger.entry where legal_entity_id = $1
          and key like 'contribution:%'`,
        [this.id(name)],
      );
      const sequences = new Map(rows.map((row) => [row.key, Number(row.sequence)]));
      for (const { key, sequence } of entries) {
        const found = sequences.get(key);
        if (found !== undefined) this.sequences.set(`${name} ${sequence}`, found);
      }
    }
  }
}

function accountsIn({ books }: History): [string, string][] {
  const codes = new Set<string>();
  for (const { entries } of books.values()) {
    for (const { lines } of entries) for (const { account } of lines) codes.add(account);
  }
  return [...codes].map((code) => [code, code]);
}

function auxiliariesIn({ books }: History): Set<string> {
  const codes = new Set<string>();
  for (const { entries } of books.values()) {
    for (const { lines } of entries) {
      for (const { auxiliary } of lines) if (auxiliary !== undefined) codes.add(auxiliary);
    }
  }
  return codes;
}
