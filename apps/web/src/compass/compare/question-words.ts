import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { QuestionName } from './questions.js';

interface QuestionWords {
  readonly question: MessageDescriptor;
  /** The same where answers are read again, and where one lacks. */
  readonly short: MessageDescriptor;
  readonly help?: MessageDescriptor;
}

export const questionWords: Readonly<Record<QuestionName, QuestionWords>> = {
  country: { question: msg`Dans quel pays travailles-tu ?`, short: msg`Pays de travail` },
  now: { question: msg`Que fais-tu aujourd’hui ?`, short: msg`Situation actuelle` },
  turnover: {
    question: msg`Combien penses-tu facturer en un an, hors TVA ?`,
    short: msg`Chiffre d’affaires`,
    help: msg`Un ordre de grandeur suffit : tu pourras le faire varier ensuite.`,
  },
  costs: {
    question: msg`Combien de frais par an, hors TVA ?`,
    short: msg`Frais`,
    help: msg`Déplacements, local, matériel, assurance, formation.`,
  },
  employedShare: {
    question: msg`Quelle part d’un temps plein gardes-tu comme salarié·e ?`,
    short: msg`Emploi gardé`,
    help: msg`En pour cent : 50 pour un mi-temps, 0 si tu quittes cet emploi.`,
  },
  wageMonth: {
    question: msg`Quel salaire brut par mois pour l’emploi que tu gardes ?`,
    short: msg`Salaire brut gardé`,
  },
  household: { question: msg`Comment vis-tu ?`, short: msg`Ménage` },
  otherIncome: {
    question: msg`Quel revenu imposable ton foyer a-t-il sans cette activité ?`,
    short: msg`Autres revenus du foyer`,
    help: msg`Par an, sur l’avis d’impôt : salaire gardé, revenus de ton ou ta conjoint·e.`,
  },
  children: {
    question: msg`Combien d’enfants as-tu à charge ?`,
    short: msg`Enfants à charge`,
  },
  livesIn: {
    question: msg`Où habites-tu ?`,
    short: msg`Pays où tu habites`,
    help: msg`Vivre d’un côté de la frontière et travailler de l’autre change beaucoup.`,
  },
  profession: { question: msg`Quel est ton métier ?`, short: msg`Métier` },
  hasTitle: {
    question: msg`As-tu le diplôme qui donne droit au titre ?`,
    short: msg`Titre protégé`,
    help: msg`Assistant de service social, assistant social ou psychologue : le titre est protégé.`,
  },
  startedOn: {
    question: msg`Quand commences-tu, ou quand as-tu commencé ?`,
    short: msg`Début de l’activité`,
  },
  isFirstActivity: {
    question: msg`Est-ce ta première activité d’indépendant·e ?`,
    short: msg`Première activité`,
  },
  largestPayer: {
    question: msg`Quelle part viendra de ton plus gros payeur ?`,
    short: msg`Part du plus gros payeur`,
    help: msg`En pour cent de ce que tu factures : 100 si tout vient d’une seule structure.`,
  },
  helpsAtHome: {
    question: msg`Aides-tu à domicile des personnes âgées ou handicapées ?`,
    short: msg`Aide à domicile`,
    help: msg`Le portage salarial exclut les services à la personne.`,
  },
  municipalTax: {
    question: msg`Quel est le taux de ta commune à l’impôt ?`,
    short: msg`Taux de la commune`,
    help: msg`En pour cent. Il est sur ton dernier avertissement-extrait de rôle.`,
  },
  fundFee: {
    question: msg`Quels frais de gestion demande ta caisse d’assurances sociales ?`,
    short: msg`Frais de la caisse`,
    help: msg`En pour cent des cotisations. Le taux est sur ton avis d’échéance.`,
  },
  acre: {
    question: msg`As-tu obtenu l’ACRE, ou vas-tu la demander ?`,
    short: msg`ACRE`,
    help: msg`Une réduction de cotisations pour qui commence, sur demande et sous conditions.`,
  },
  withholdingOption: {
    question: msg`Prends-tu le versement libératoire de l’impôt ?`,
    short: msg`Versement libératoire`,
    help: msg`Possible en micro-entreprise, sous un plafond de revenu du foyer.`,
  },
  offeredWage: {
    question: msg`T’a-t-on proposé un salaire, et lequel ?`,
    short: msg`Salaire brut proposé`,
    help: msg`Brut par mois, d’un groupement d’employeurs ou d’une coopérative.`,
  },
  structureFee: {
    question: msg`Que garde la structure qui te salarierait ?`,
    short: msg`Part gardée par la structure`,
    help: msg`En pour cent du chiffre d’affaires : coopérative d’activité, portage.`,
  },
  wantedNetMonth: {
    question: msg`Quel net par mois voudrais-tu ?`,
    short: msg`Net voulu par mois`,
    help: msg`Pour savoir quel chiffre d’affaires le donne, statut par statut.`,
  },
};

/** A question in a word or two, as the API names it. */
export function shortWordsOf(i18n: I18n, question: string): string {
  const words = new Map(Object.entries(questionWords)).get(question);
  return words === undefined ? question : i18n._(words.short);
}

/** Answers that are chosen, by their question: words of two questions may be the same. */
export const choiceWords: Readonly<Record<string, MessageDescriptor>> = {
  BE: msg`En Belgique`,
  FR: msg`En France`,
  elsewhere: msg`Ailleurs`,
  employee: msg`Je suis salarié·e`,
  'self-employed': msg`Je suis indépendant·e`,
  unemployed: msg`Je suis au chômage`,
  pensioner: msg`Je suis à la retraite`,
  student: msg`J’étudie`,
  'nothing-yet': msg`Rien de tout cela`,
  single: msg`Je vis sans conjoint·e`,
  couple: msg`En couple, avec une déclaration commune`,
  'social-worker': msg`Travail social`,
  psychologist: msg`Psychologie`,
  other: msg`Un autre métier`,
  yes: msg`Oui`,
  no: msg`Non`,
};
