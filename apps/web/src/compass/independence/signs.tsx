import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactElement } from 'react';

interface Sign {
  readonly name: string;
  readonly question: MessageDescriptor;
  /** The answer that points to an employment. */
  readonly points: 'yes' | 'no';
}

/** What judges look at in both countries: time, work, control, and dependence on one payer. */
export const signs: readonly Sign[] = [
  { name: 'hours', question: msg`Fixes-tu tes horaires et tes congés ?`, points: 'no' },
  { name: 'way', question: msg`Décides-tu de ta façon de travailler ?`, points: 'no' },
  {
    name: 'orders',
    question: msg`Quelqu’un te donne-t-il des ordres et contrôle-t-il leur exécution ?`,
    points: 'yes',
  },
  {
    name: 'sanction',
    question: msg`Peut-on te sanctionner comme une personne salariée ?`,
    points: 'yes',
  },
  { name: 'payers', question: msg`As-tu plusieurs payeurs ?`, points: 'no' },
  { name: 'price', question: msg`Fixes-tu ou négocies-tu tes prix ?`, points: 'no' },
  { name: 'refuse', question: msg`Peux-tu refuser une mission sans suite ?`, points: 'no' },
  {
    name: 'before',
    question: msg`Étais-tu salarié·e de ce payeur pour le même travail ?`,
    points: 'yes',
  },
];

/** What the law of each country says, in one sentence. */
export const laws: readonly ReactElement[] = [
  <Trans key="be">
    Belgique : la loi-programme (I) du 27 décembre 2006, article 333, regarde la volonté des
    parties, la liberté d’organiser son temps, la liberté d’organiser son travail et le contrôle
    hiérarchique.
  </Trans>,
  <Trans key="fr">
    France : l’article L8221-6 du Code du travail présume l’indépendance de qui est immatriculé
    ; un lien de subordination permanent prouve le contraire.
  </Trans>,
];
