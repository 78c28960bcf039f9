import { frenchTerms, type PracticeTerms } from './practice-words.js';

const { blocks, lines, sentence, table, plot, without } = frenchTerms;

/** The French of a cooperative that says « vous » to its members: only what differs. */
export const frenchPoliteTerms: PracticeTerms = {
  ...frenchTerms,
  otherBooks: (name) => `Vos activités dans les livres de ${name}`,
  plot: {
    ...plot,
    heading: (count) => (count === 1 ? 'Ce trimestre' : `Vos ${count} trimestres`),
  },
  table: { ...table, figures: 'Vos chiffres du trimestre' },
  sentence: {
    ...sentence,
    freeStart: 'Il vous reste ',
    lacks: 'Il vous manque ',
    notFree: (amount) => ` : sur votre compte, ${amount} ne sont déjà plus à vous`,
    activityEarned: 'Ce trimestre, votre activité a gagné ',
    activityLost: 'Ce trimestre, les frais de votre activité ont dépassé ses produits de ',
    activityEven: 'Ce trimestre, les produits et les frais de votre activité sont à égalité',
  },
  blocks: {
    ...blocks,
    money: 'Votre argent aujourd’hui',
    activity: 'Votre activité aujourd’hui',
    invoiced: 'Ce que vous avez facturé, hors TVA',
    collected: 'Ce que vous avez encaissé',
    expenses: 'Vos frais',
    contribution: 'Votre contribution à la coop',
    use: 'Où va votre contribution',
    result: 'Votre résultat, avant impôt',
  },
  lines: {
    ...lines,
    activity: 'Situation de votre activité',
    'vat-back': 'TVA que l’État vous doit',
    'vat-lost': 'TVA que vous ne récupérez pas',
    withdrawals: 'Ce que vous vous êtes versé',
  },
  without: { ...without, shared: 'la part commune de vos livres' },
  gridOwed: 'Grille 72, l’État vous doit',
  note: (note, format) =>
    frenchTerms
      .note(note, format)
      .replace('que tu ne récupères pas', 'que vous ne récupérez pas')
      .replace('de ton ', 'de votre '),
};
