import { frenchTerms } from '@plusloin/contracts';
import type { BooksIdentity, PositionGroup } from '../statement-shapes.js';

/**
 * Every word that a statement prints. A second language is a second value of the type `Words`.
 * A person is a member or a payer. The member is addressed as a peer. The words of the pooled
 * statement, which leaves the house and addresses nobody, are in `pooled-words.ts`.
 */
export const french = {
  language: { BE: 'fr-BE', FR: 'fr-FR' } satisfies Record<'BE' | 'FR', string>,
  /** The name of a company's number differs by country, not by language. */
  registration: { BE: 'BCE', FR: 'SIREN' } satisfies Record<'BE' | 'FR', string>,
  unknown: '–',
  list: { comma: ', ', and: ' et ', semicolon: ' ; ', dot: ' · ', colon: ' : ' },
  page: (page: number, pages: number) => `page ${page}/${pages}`,
  provisional: 'Provisoire : les livres peuvent encore changer, ces chiffres aussi.',
  version: (version: number) => `version ${version}`,
  frozenOn: (date: string) => `fermé le ${date}`,
  frozenProvisionally: (date: string) => `état au ${date}`,
  period: (from: string, lastDay: string) => `du ${from} au ${lastDay}`,
  inWhole: (currency: string) =>
    currency === 'EUR' ? 'en euros, arrondis à l’unité' : `en ${currency}, arrondis à l’unité`,
  inCurrency: (currency: string) => (currency === 'EUR' ? 'en euros' : `en ${currency}`),
  since: (date: string) => `depuis le ${date}`,
  entries: (count: string) => (count === '0' ? 'aucune écriture' : `${count} écritures`),
  entryRange: (code: string, first: number | null, last: number | null) =>
    first === null || last === null
      ? `Livres ${code}`
      : `Livres ${code}, écritures ${first} à ${last}`,
  chain: (sequence: number, hash: string) => `chaîne ${sequence} · ${hash}…`,
  chainHead: (sequence: number, hash: string) => `${sequence} · ${hash}…`,
  debitCredit: (debit: string, credit: string) => `débit ${debit}, crédit ${credit}`,

  booksKind: {
    cooperative: 'coopérative',
    member: 'membre',
    employer_group: 'groupement d’employeurs',
  } satisfies Record<BooksIdentity['kind'], string>,
  keeperKind: frenchTerms.keeperKind,
  vatStatus: frenchTerms.vatStatus,
  positionGroup: {
    bank: 'Banque',
    receivables: 'À encaisser',
    payables: 'À payer',
    vat: 'TVA',
    social: 'Cotisations sociales',
    other: 'Autres',
    equity: 'Contrepartie privée',
    shared: 'Contrepartie commune',
  } satisfies Record<PositionGroup, string>,
  plot: {
    title: 'Produits et résultat par trimestre, en euros',
    income: 'Produits',
    result: 'Résultat',
    none: 'Aucun trimestre',
  },
};

export type Words = typeof french;
