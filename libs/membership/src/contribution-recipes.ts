import { calendarDate } from '@plusloin/kernel';
import { examplePage, type EntryDraft, type Recipe } from '@plusloin/ledger';
import {
  contributionAccrual,
  contributionAccrued,
  contributionBill,
  contributionInvoice,
  internalContribution,
  type BookedContribution,
  type BookedWith,
} from './contribution-postings.js';
import { contributionSettings } from './contribution-settings.js';

const quarterEnd = calendarDate('2026-09-30');
const invoiced = { number: 'C-2026-0047', on: calendarDate('2026-10-08') };

/** Alice, whose VAT is recovered: 549,00 and 115,29. */
const alice: BookedContribution = {
  ...{ practiceId: 'alice', practiceCode: 'ALICE', quarter: '2026-Q3', version: 1 },
  ...{ net: 549_00n, vat: 115_29n, vatLost: 0n },
};

/** The same under the franchise. */
const franchised: BookedContribution = { ...alice, vatLost: alice.vat };

/** Karim, under the franchise in France: 688,00 and 137,60 that he does not recover. */
const karim: BookedContribution = {
  ...{ practiceId: 'karim', practiceCode: 'KARIM', quarter: '2026-Q3', version: 1 },
  ...{ net: 688_00n, vat: 137_60n, vatLost: 137_60n },
};

/** What a second version of the close gives back: 80,00 and 16,80. */
const givenBack: BookedContribution = {
  ...{ ...alice, version: 2 },
  ...{ net: -80_00n, vat: -16_80n },
};

/** The posting recipes of contributions, as the accounting manual shows them. */
export const contributionRecipes: readonly Recipe[] = [
  recipe('PCMN', 'contributionAccrual', {
    says: 'Last day of the quarter, member: a cost of the quarter it is for.',
    saysInFrench: 'Dernier jour du trimestre, membre : une charge du trimestre concerné.',
    entry: () => contributionAccrual(alice, booksOf('PCMN', 'OD', 'COOP'), quarterEnd),
  }),
  recipe('PCMN', 'contributionAccrual (franchise)', {
    says: 'The VAT that will not be recovered is a cost too.',
    saysInFrench: 'La TVA qui ne sera pas récupérée est aussi une charge.',
    entry: () => contributionAccrual(franchised, booksOf('PCMN', 'OD', 'COOP'), quarterEnd),
  }),
  recipe('PCMN', 'contributionAccrued', {
    says: 'The same day, cooperative: income to be invoiced, without VAT.',
    saysInFrench: 'Le même jour, coopérative : un produit à facturer, sans TVA.',
    entry: () => contributionAccrued(alice, booksOf('PCMN', 'OD', 'ALICE'), quarterEnd),
  }),
  recipe('PCMN', 'contributionInvoice', {
    says: 'Closing day, cooperative: an invoice of the series, once the accrual is taken back.',
    saysInFrench: 'Jour de la clôture, coopérative : facture de la série, après l’extourne.',
    entry: () => contributionInvoice(alice, booksOf('PCMN', 'VE', 'ALICE'), invoiced),
  }),
  recipe('PCMN', 'contributionBill', {
    says: 'The same day, member: a bill like another, with the VAT that is recovered.',
    saysInFrench: 'Le même jour, membre : un achat comme un autre, avec la TVA récupérée.',
    entry: () => contributionBill(alice, booksOf('PCMN', 'AC', 'COOP'), invoiced),
  }),
  recipe('PCMN', 'contributionBill (franchise)', {
    says: 'The VAT of the invoice is lost.',
    saysInFrench: 'La TVA de la facture est perdue.',
    entry: () => contributionBill(franchised, booksOf('PCMN', 'AC', 'COOP'), invoiced),
  }),
  recipe('PCMN', 'contributionInvoice (credit note)', {
    says: 'A later version owes less: a credit note of the same series.',
    saysInFrench: 'Une version suivante doit moins : note de crédit de la même série.',
    entry: () => contributionInvoice(givenBack, booksOf('PCMN', 'VE', 'ALICE'), invoiced),
  }),
  recipe('PCG', 'contributionAccrual (France, micro)', {
    says: 'Last day of the quarter, member: VAT included, because it is not recovered.',
    saysInFrench: 'Dernier jour du trimestre, membre : TVA comprise, car non récupérée.',
    entry: () => contributionAccrual(karim, booksOf('PCG', 'OD', 'COOP'), quarterEnd),
  }),
  recipe('PCG', 'contributionAccrued (France)', {
    says: 'The same day, cooperative: income to be invoiced, without VAT.',
    saysInFrench: 'Le même jour, coopérative : un produit à facturer, sans TVA.',
    entry: () => contributionAccrued(karim, booksOf('PCG', 'OD', 'KARIM'), quarterEnd),
  }),
  recipe('PCG', 'contributionInvoice (France)', {
    says: 'The VAT of a service waits until the member pays.',
    saysInFrench: 'La TVA d’un service attend que le membre paie.',
    entry: () => contributionInvoice(karim, booksOf('PCG', 'VE', 'KARIM'), invoiced),
  }),
  recipe('PCG', 'contributionBill (France, micro)', {
    says: 'Closing day, member: the whole invoice is the cost.',
    saysInFrench: 'Jour de la clôture, membre : toute la facture est une charge.',
    entry: () => contributionBill(karim, booksOf('PCG', 'AC', 'COOP'), invoiced),
  }),
  recipe('PCMN', 'internalContribution', {
    says: 'Practice in the cooperative’s own books: analytic, without invoice and without VAT.',
    saysInFrench: 'Activité tenue dans les livres de la coopérative : ni facture ni TVA.',
    entry: () => internalContribution(alice, booksOf('PCMN', 'OD', 'COOP'), quarterEnd),
  }),
  recipe('PCG', 'internalContribution (France)', {
    says: 'The same in France.',
    saysInFrench: 'La même chose en France.',
    entry: () => internalContribution(karim, booksOf('PCG', 'OD', 'COOP'), quarterEnd),
  }),
];

function recipe(
  chart: Recipe['chart'],
  name: string,
  of: Pick<Recipe, 'says' | 'saysInFrench'> & { readonly entry: () => EntryDraft },
): Recipe {
  const { says, saysInFrench, entry } = of;
  return { name, says, saysInFrench, chart, example: () => examplePage(chart, entry()) };
}

/** With the accounts that a cooperative has when it chooses none. */
function booksOf(chart: Recipe['chart'], journal: string, auxiliary: string): BookedWith {
  const { accounts } = contributionSettings.parse({
    ...{ validFrom: '2026-01-01', vat: { percent: '21', source: 'exemple' } },
  });
  return { accounts: accounts[chart], journal, auxiliary };
}
