import { says } from './says.js';

/** The close and its statements. */
export const statementsRefusals = {
  'statements.checks-failed': says(
    'Le trimestre[ {quarter}] ne peut pas encore être clôturé.',
    'Rien n’a été figé.',
    'Règle ce que la liste nomme[ ({checks:word})], puis relance la clôture.',
  ),
  'statements.year-checks-failed': says(
    'Les relevés de l’année[ {year}] ne peuvent pas encore être faits.',
    'Rien n’a été figé.',
    'Règle ce que la liste nomme[ ({checks:word})], puis relance close-year.',
  ),
  'statements.already-closed': says(
    'Le trimestre[ {quarter}] est déjà clôturé.',
    'Ses relevés sont conservés tels quels et rien n’a été recalculé.',
    'Consulte-les ; pour le rouvrir, il faut deux personnes et un motif.',
  ),
  'statements.proof-failed': says(
    'La clôture s’est arrêtée, car un contrôle ne tient pas[ : {control:word}]' +
      '[, écart {difference}].',
    'Rien n’est publié et les livres sont intacts.',
    'Cherche d’où vient l’écart (la commande verify peut le nommer), puis relance la clôture.',
  ),
  'statements.differ': says(
    'Des relevés publiés ne concordent plus avec leurs fichiers ou avec les livres.',
    'Les relevés publiés sont conservés tels quels.',
    'Lance la commande verify : elle nomme chacun d’eux.',
  ),
  'statements.not-reproduced': says(
    'Un relevé déjà publié ne ressort pas à l’identique[ : {path}].',
    'Le relevé publié est conservé tel quel.',
    'Lance la commande verify : elle nomme ce qui a changé dans les livres.',
  ),
  'statements.built-by-another-release': says(
    'Ces relevés[ {quarter}][ v{version}] ont été faits par une autre version du programme.',
    'Ce qui est publié est conservé tel quel et rien n’a été refait.',
    'Pour corriger, rouvre le trimestre ; relance la clôture si elle n’a rien publié.',
  ),
  'statements.practices-failed': says(
    'Des relevés n’ont pas pu être faits[ : {practices}].',
    'Les relevés des autres activités sont faits et restent ; rien n’est publié.',
    'Règle la cause, puis relance ceux-ci seuls avec l’option retry.',
  ),
  'statements.nothing-to-retry': says(
    'Aucun relevé n’est à refaire[ pour {practice}][ au trimestre {quarter}].',
    'Rien n’a été modifié.',
    'Vérifie le code de l’activité dans la liste de la clôture.',
  ),
  'statements.not-the-latest-close': says(
    'Le trimestre[ {quarter}] ne peut pas être rouvert : ce n’est pas le dernier clôturé.',
    'Ses relevés et ses livres restent tels quels.',
    'Passe la correction dans le trimestre ouvert, en disant ce qu’elle concerne.',
  ),
  'statements.already-reopened': says(
    'Le trimestre[ {quarter}] est déjà rouvert : sa demande ne peut plus être retirée.',
    'La version publiée est conservée telle quelle.',
    'Clôture-le de nouveau : une nouvelle version est faite.',
  ),
  'statements.year-is-closed': says(
    'Les comptes annuels[ {year}] sont clôturés[ chez {books}].',
    'Le trimestre reste clôturé et ses relevés sont conservés.',
    'Passe la correction dans l’exercice ouvert, en disant ce qu’elle concerne.',
  ),
  'statements.too-many-streams': says(
    'Tu suis déjà cette avancée dans trop de fenêtres[ ({most})].',
    'La clôture continue sans elles.',
    'Fermes-en une, puis recharge la page.',
  ),
  'statements.unknown-close': says(
    'Cette clôture n’existe pas.',
    'Rien n’a été modifié.',
    'Vérifie le trimestre et la coopérative.',
  ),
  'statements.append-only': says(
    'Un relevé publié ne se modifie pas.',
    'Il est conservé tel quel.',
    'Pour le corriger, rouvre le trimestre : une nouvelle version est faite.',
  ),
} as const;
