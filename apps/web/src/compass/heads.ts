import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PageName } from './addresses.js';

interface Head {
  readonly title: MessageDescriptor;
  readonly description: MessageDescriptor;
  /** Of one person only: no search engine keeps it. */
  readonly isPrivate?: true;
}

const HEADS: Readonly<Record<PageName, Head>> = {
  home: {
    title: msg`Boussole des statuts, Belgique et France`,
    description: msg`Ce qu’il reste, ce qui est dû et quand, avec la source de chaque chiffre.`,
  },
  understand: {
    title: msg`Comprendre les statuts`,
    description: msg`Indépendance, micro, coopérative, groupement : chaque statut en peu de mots.`,
  },
  compare: {
    title: msg`Comparer les statuts`,
    description: msg`Une question par écran, sans compte. Rien n’est envoyé avant la fin.`,
  },
  result: {
    title: msg`Ta comparaison`,
    description: msg`Une estimation indicative, à relire avec ce lien.`,
    isPrivate: true,
  },
  estimate: {
    title: msg`Estimer le prix d’une séance`,
    description: msg`Le prix qui donne le chiffre d’affaires voulu, temps non payé compris.`,
  },
  rule: {
    title: msg`Une règle et ses sources`,
    description: msg`La source, la date et la marque de confiance de chaque règle.`,
    isPrivate: true,
  },
  independence: {
    title: msg`Faux indépendant : les questions à se poser`,
    description: msg`Horaires, payeur unique, autorité : les signes, en Belgique et en France.`,
  },
  contact: {
    title: msg`Entrer en contact`,
    description: msg`Parler de ta situation avec une coopérative, sans engagement.`,
  },
};

export const isPrivate = (page: PageName): boolean => HEADS[page].isPrivate === true;

/** What a page is called in the window and in the lists of search engines. */
export function headOf(i18n: I18n, page: PageName) {
  const { title, description } = HEADS[page];
  return { title: `${i18n._(title)} · Plusloin`, description: i18n._(description) };
}
