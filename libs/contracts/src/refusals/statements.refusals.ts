import { says } from './says.js';

/** The close and its statements. */
export const statementsRefusals = {
  'statements.checks-failed': says(
    'Le trimestre[ {quarter}] ne peut pas encore être clôturé.',
    'Rien n’a été figé.',
    'Règle ce que la liste nomme[ ({checks})], puis relance la clôture.',
  ),
  'statements.already-closed': says(
    'Le trimestre[ {quarter}] est déjà clôturé.',
    'Ses relevés sont conservés tels quels et rien n’a été recalculé.',
    'Consulte-les ; pour le rouvrir, il faut deux personnes et un motif.',
  ),
  'statements.proof-failed': says(
    'La clôture s’est arrêtée, car les sommes ne concordent pas[ : {difference:cents} € d’écart].',
    'Aucun relevé n’est publié et les livres sont intacts.',
    'Cherche l’écart avec la commande verify, puis relance la clôture.',
  ),
} as const;
