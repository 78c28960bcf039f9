import type { statementsRefusals } from '../statements.refusals.js';
import type { Polite } from '../says.js';

export const statements: Polite<typeof statementsRefusals> = {
  'statements.checks-failed': {
    toDo: 'Réglez ce que la liste nomme[ ({checks:word})], puis relancez la clôture.',
  },
  'statements.year-checks-failed': {
    toDo: 'Réglez ce que la liste nomme[ ({checks:word})], puis relancez close-year.',
  },
  'statements.already-closed': {
    toDo: 'Consultez-les ; pour le rouvrir, il faut deux personnes et un motif.',
  },
  'statements.proof-failed': {
    toDo:
      'Cherchez d’où vient l’écart (la commande verify peut le nommer), puis relancez la clôture.',
  },
  'statements.differ': { toDo: 'Lancez la commande verify : elle nomme chacun d’eux.' },
  'statements.not-reproduced': {
    toDo: 'Lancez la commande verify : elle nomme ce qui a changé dans les livres.',
  },
  'statements.built-by-another-release': {
    toDo: 'Pour corriger, rouvrez le trimestre ; relancez la clôture si elle n’a rien publié.',
  },
  'statements.practices-failed': {
    toDo: 'Réglez la cause, puis relancez ceux-ci seuls avec l’option retry.',
  },
  'statements.nothing-to-retry': {
    toDo: 'Vérifiez le code de l’activité dans la liste de la clôture.',
  },
  'statements.not-the-latest-close': {
    toDo: 'Passez la correction dans le trimestre ouvert, en disant ce qu’elle concerne.',
  },
  'statements.already-reopened': {
    toDo: 'Clôturez-le de nouveau : une nouvelle version est faite.',
  },
  'statements.year-is-closed': {
    toDo: 'Passez la correction dans l’exercice ouvert, en disant ce qu’elle concerne.',
  },
  'statements.unknown-close': { toDo: 'Vérifiez le trimestre et la coopérative.' },
  'statements.append-only': {
    toDo: 'Pour le corriger, rouvrez le trimestre : une nouvelle version est faite.',
  },
  'statements.too-many-streams': {
    happened: 'Vous suivez déjà cette avancée dans trop de fenêtres[ ({most})].',
    toDo: 'Fermez-en une, puis rechargez la page.',
  },
};
