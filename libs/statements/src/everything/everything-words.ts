import { csvLine, headerOf, type HeldBackReason } from '@plusloin/platform';
import { columnWords } from './column-words.js';
import { everyTable, exportedTables } from './everything-tables.js';

/** What each column of each file says. */
export const columnsCsv = (): string =>
  [
    ['fichier', 'colonne', 'sens'],
    ...exportedTables.flatMap((table) =>
      headerOf(table).map((name) => [table.file, name, columnWords(name)]),
    ),
  ]
    .map(csvLine)
    .join('');

/** What of the database is not in the export, and why. */
export const heldBackCsv = (): string =>
  [
    ['table', 'colonne', 'pourquoi'],
    ...everyTable.flatMap((one) => {
      if ('because' in one) return [[one.table, '', REASONS[one.because]]];
      if (!('file' in one)) return [];
      return Object.entries(one.heldBack).map(([name, why]) => [one.table, name, REASONS[why]]);
    }),
  ]
    .map(csvLine)
    .join('');

const REASONS: Readonly<Record<HeldBackReason, string>> = {
  secret: 'une clé, un jeton ou ce qui les ferait deviner',
  machine: 'le travail de cette installation, sans usage ailleurs',
  derived: 'se recalcule de ce qui est ici',
  'theirs-alone': 'pour les yeux d’une personne, que la coopérative ne lit pas',
};

export const READ_ME = `Toute la coopérative

cooperative.json   ce que la coopérative dit d'elle-même
members.csv        les membres, leurs activités et les livres où elles sont tenues
rules.json         les règles de contribution, depuis la première
steps.json         ce que deux personnes ont décidé ; les comptes des membres y sont masqués
steps/             toutes les propositions à deux personnes, et les raisons de l'exploitant
registry/          coopérative, livres, membres, activités, adresses des membres
access/            comptes d'accès, rôles, invitations, jetons
persons/           pseudonymes, accès exceptionnels, effacements
paths/             parcours et leurs étapes, accompagnateurs, rendez-vous, départs
candidates/        candidatures, notes et réponses, informations remises, mises en contact
meetings/          rencontres, dates, votes, inscriptions
contributions/     contributions comptées et facturées, exemptions, réglages
questions/         questions des membres, réponses, rappels
settings/          réglages des relevés
webhooks/          adresses averties et envois
books/             les livres par année : FEC et CSV, et leurs tables
statements/        les relevés publiés, avec leurs chiffres
documents/         les pièces apportées par les membres et les candidats, ouvertes, et leur liste
anchors/           les ancres signées qui prouvent les livres et les relevés
audit.csv          le journal d'audit
colonnes.csv       ce que dit chaque colonne
absent.csv         ce qui n'est pas ici, et pourquoi
hashes.sha256      l'empreinte de chaque fichier

Les tables sont en CSV : points-virgules, UTF-8, une première ligne avec le nom des colonnes.
Une apostrophe devant =, +, - ou @ empêche un tableur d'y lire une formule.
Les personnes accompagnées n'y figurent que par leur pseudonyme.
Pour vérifier que rien n'a changé : sha256sum -c hashes.sha256
`;
