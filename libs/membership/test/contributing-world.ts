import { calendarDate, Money, Quarter } from '@plusloin/kernel';
import { credit, debit, Journal, type LineDraft, type PostedEntry } from '@plusloin/ledger';
import {
  ContributionRules,
  Contributions,
  flatRate,
  type ContributionDue,
  type NewContributionRule,
  type NewContributionSettings,
} from '@plusloin/membership';
import type { Tx, Work } from '@plusloin/platform';
import { Registry, type Country, type VatRegime } from '@plusloin/registry';
import { someBooks, type SomeBooks } from '@plusloin/testing';

export const T3 = Quarter.parse('2026-Q3');
export const closingDay = calendarDate('2026-10-08');

/** Alice's cooperative: 8 % of what is invoiced, and 15 € a month. */
export const eightPercent: NewContributionRule = {
  code: 'contribution',
  validFrom: '2020-01-01',
  label: '8 % du facturé + 15 € par mois',
  votedOn: '2019-12-01',
  base: { kind: 'invoiced', accounts: ['70'] },
  tiers: flatRate('8'),
  fixed: { amount: '15.00', per: 'month' },
};

/** Karim's: 10 % of what is collected, 8 % beyond 35 000 a year. */
export const tenPercentOfCollected: NewContributionRule = {
  code: 'contribution',
  validFrom: '2020-01-01',
  label: '10 % de l’encaissé, 8 % au-delà de 35 000 € par an',
  base: { kind: 'collected', accounts: ['411'] },
  per: 'year',
  tiers: {
    how: 'marginal',
    steps: [
      { upTo: '35000', percent: '10' },
      { upTo: null, percent: '8' },
    ],
  },
};

const settingsOf = (country: Country): NewContributionSettings => ({
  validFrom: '2020-01-01',
  vat:
    country === 'BE'
      ? { percent: '21', source: 'AR n° 20 du 20 juillet 1970, art. 1er' }
      : { percent: '20', source: 'CGI, art. 278' },
  solidarity: { percent: '10', votedOn: '2026-05-30' },
  costGroups: [
    { code: 'support', label: 'comptabilité et soutien', prefixes: ['6120'] },
    { code: 'meetings', label: 'rencontres, promotion', prefixes: ['6165', '6257'] },
  ],
});

/** A cooperative and its member, with the use cases of contributions at hand. */
export class ContributingWorld {
  readonly rules = new ContributionRules();
  readonly contributions = new Contributions();
  private count = 0;

  private constructor(
    readonly work: Work,
    readonly books: SomeBooks,
    readonly country: Country,
  ) {}

  static async open(
    work: Work,
    {
      country = 'BE' as Country,
      vat = 'taxable' as VatRegime,
      rules = [eightPercent] as readonly NewContributionRule[],
    } = {},
  ): Promise<ContributingWorld> {
    const books = await someBooks(work, { country });
    const world = new ContributingWorld(work, books, country);
    await world.run(async (tx) => {
      for (const rule of rules) await world.rules.declare(tx, rule);
      await world.rules.configure(tx, settingsOf(country));
      if (vat !== 'taxable') await world.turns(tx, vat, '2021-01-01');
    });
    return world;
  }

  run<T>(use: (tx: Tx) => Promise<T>): Promise<T> {
    return this.work.run(this.books.actor, use);
  }

  /** The member's VAT status from a day on. */
  turns(tx: Tx, status: VatRegime, from: string): Promise<unknown> {
    const legalEntityId = this.books.memberBooks;
    const validFrom = calendarDate(from);
    return new Registry().declareVat(tx, { legalEntityId, validFrom, status, periodicity: null });
  }

  /** The member invoices an amount without VAT on a day; negative, it is a credit note. */
  invoices(day: string, net: string, concerns?: string): Promise<PostedEntry> {
    const amount = Money.parse(net).minor;
    const [receivable, income] = this.country === 'BE' ? ['400', '700'] : ['411', '706'];
    return this.post(day, 'VE', [debit(receivable, amount), credit(income, amount)], concerns);
  }

  /** A payer pays the member on a day. */
  collects(day: string, amount: string): Promise<PostedEntry> {
    const paid = Money.parse(amount).minor;
    const [bank, receivable] = this.country === 'BE' ? ['550', '400'] : ['512', '411'];
    return this.post(day, 'BQ', [debit(bank, paid), credit(receivable, paid)]);
  }

  post(day: string, journal: string, lines: readonly LineDraft[], concerns?: string) {
    const { memberBooks, practice } = this.books;
    this.count += 1;
    return this.run((tx) =>
      new Journal().post(tx, memberBooks, {
        ...{ key: `test:${this.count}`, journal, on: calendarDate(day), label: `test ${day}` },
        ...(concerns === undefined ? {} : { concerns }),
        lines: lines.map((line) => ({ practiceId: practice, ...line })),
      }),
    );
  }

  /** Closes a quarter as far as contributions go; answers what is due by the practice. */
  async closes(quarter = T3, version = 1, on = closingDay): Promise<ContributionDue> {
    return this.run(async (tx) => {
      await this.contributions.accrue(tx, { quarter, version });
      await this.contributions.invoice(tx, { quarter, version, on });
      const [due] = await this.contributions.of(tx, quarter, version);
      if (due === undefined) throw new Error('nothing was documented');
      return due;
    });
  }

  /** Our own entries of a day, as a page of the books: 'account auxiliary amount'. */
  async page(legalEntityId: string, day: string): Promise<string[]> {
    const rows = await this.run((tx) => tx.query<{ line: string }>(PAGE, [legalEntityId, day]));
    return rows.map(({ line }) => line);
  }

  /** Another member's practice, kept in some books from a day on. */
  opens(code: string, legalEntityId: string, from: string, until?: string): Promise<string> {
    const registry = new Registry();
    return this.run(async (tx) => {
      const { id: memberId } = await registry.admit(tx, { code, displayName: code });
      const { id } = await registry.openPractice(tx, { code, memberId, title: code });
      await registry.book(tx, {
        ...{ practiceId: id, legalEntityId, wayOfWorking: 'principal' },
        validFrom: calendarDate(from),
        validUntil: until === undefined ? null : calendarDate(until),
      });
      return id;
    });
  }
}

const PAGE = `
  select concat_ws(' | ', e.journal, e.document_ref, string_agg(concat_ws(' ', p.account,
    p.auxiliary, (p.amount / 100.0)::numeric(12, 2), case when p.practice_id is null
      then '(commun)' end), ', ' order by p.line)) as line
  from ledger.entry e join ledger.posting p using (cooperative_id, legal_entity_id, sequence)
  where e.legal_entity_id = $1 and e.entry_date = $2
    and (e.key like 'contribution:%' or e.key like 'reversal:%')
  group by e.sequence, e.journal, e.document_ref order by e.sequence`;
