import type { CalendarDate } from '@plusloin/kernel';
import { frenchDate, type Block, type PdfDocument, type Row } from '@plusloin/platform';
import type { Identity } from '@plusloin/contracts';
import type { WholeMemberExport } from './member-export.service.js';
import type { WholePersonExport } from './person-export.service.js';

/** Of which cooperative, and on which day. */
export interface ExportHead {
  readonly cooperative: string;
  readonly madeOn: CalendarDate;
}

/** What is known of a person, to be read by that person. */
export const personExportPage = (of: WholePersonExport): PdfDocument =>
  pageOf(of, 'Ce que nous savons de vous', [
    { kind: 'paragraph', text: PERSON_INTRODUCTION(of.pseudonym) },
    { kind: 'gap', height: 8 },
    ...section('Identité', ['Donnée', 'Valeur'], identityRows(of.identity)),
    ...section('Notes', ['N°', 'Texte'], of.notes.map((text, i) => [String(i + 1), text])),
    ...section(
      'Dans les livres, sous le pseudonyme',
      ['Date', 'Pièce', 'Libellé', 'Montant'],
      of.entries.map(({ on, number, label, amount }) => [frenchDate(on), number, label, amount]),
    ),
    ...section(
      'Qui a ouvert l’identité',
      ['Instant', 'Action', 'Raison'],
      of.openings.map(({ recordedAt, action, details }) => [
        ...[recordedAt.toISOString(), action, String(details['reason'] ?? '')],
      ]),
    ),
  ]);

/** What is known of a member, to be read by that member. */
export const memberExportPage = (of: WholeMemberExport): PdfDocument =>
  pageOf(of, 'Ce que la coopérative sait de toi', [
    { kind: 'paragraph', text: MEMBER_INTRODUCTION(of.member.displayName) },
    { kind: 'gap', height: 8 },
    ...section('Comptes d’accès', ['Nom', 'E-mail'], of.accounts.map((a) => [a.name, a.email])),
    ...section('Droits', ['Rôle', 'Depuis', 'Jusqu’à'], of.roles.map((one) => [
      ...[one.role, one.from, one.until ?? ''],
    ])),
    ...section(
      'Activités',
      ['Code', 'Titre', 'Livres', 'Manière', 'Depuis'],
      of.practices.map((one) => [one.code, one.title, one.books, one.wayOfWorking, one.from]),
    ),
    ...section('Parcours', ['Date', 'Étape', 'Raison'], of.path.map((one) => [
      ...[one.on, one.verb, one.why],
    ])),
    ...section(
      'Pièces',
      ['Type', 'Du', 'Jusqu’au', 'Vérification'],
      of.documents.map((d) => [d.type, d.issuedOn, d.expiresOn ?? '', d.judgement ?? '']),
    ),
    ...section('Relevés', ['Trimestre', 'Version', 'Activité'], of.statements.map((one) => [
      ...[one.quarter, String(one.version), one.subject],
    ])),
    ...section(
      'Personnes accompagnées',
      ['Pseudonyme', 'Nom', 'Notes'],
      of.persons.map((one) => [one.pseudonym, one.identity.name, String(one.notes.length)]),
    ),
    ...section('Actions notées', ['Instant', 'Action', 'Objet'], of.actions.map((one) => [
      ...[one.at, one.action, one.subject],
    ])),
  ]);

function pageOf(of: ExportHead, title: string, body: readonly Block[]): PdfDocument {
  return {
    ...{ title, subject: 'RGPD, articles 15 et 20', author: of.cooperative, language: 'fr-BE' },
    ...{ createdOn: of.madeOn, orientation: 'portrait' },
    mark: 'Données personnelles : à remettre en main propre',
    running: `${title} · ${frenchDate(of.madeOn)}`,
    foot: [of.cooperative],
    pageOf: (page, pages) => `page ${page}/${pages}`,
    body: [{ kind: 'heading', level: 1, text: title, aside: frenchDate(of.madeOn) }, ...body],
  };
}

/** A table under its title; what there is none of is said. */
function section(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: title };
  if (rows.length === 0) {
    return [heading, { kind: 'paragraph', text: 'Rien.', tone: 'quiet' }];
  }
  const cells: Row[] = rows.map((row) => ({ cells: row }));
  return [
    heading,
    {
      kind: 'table',
      summary: title,
      columns: columns.map((name) => ({ title: name, align: 'left', width: { share: 1 } })),
      rows: cells,
    },
    { kind: 'gap', height: 8 },
  ];
}

const identityRows = (identity: Identity): [string, string][] =>
  FIELDS.flatMap(([key, name]) => {
    const value = identity[key];
    return value === undefined ? [] : [[name, value]];
  });

const FIELDS = [
  ['name', 'Nom'],
  ['address', 'Adresse'],
  ['phone', 'Téléphone'],
  ['email', 'E-mail'],
  ['nationalNumber', 'Numéro national'],
  ['bornOn', 'Naissance'],
  ['iban', 'IBAN'],
] as const;

const PERSON_INTRODUCTION = (pseudonym: string): string =>
  `Voici tout ce qui est gardé à votre sujet. Dans les livres, vous portez le pseudonyme ` +
  `${pseudonym} : seul votre travailleur social sait que c’est vous. Vous pouvez demander une ` +
  'correction, et l’effacement quand la loi ne demande plus de garder ces écritures.';

const MEMBER_INTRODUCTION = (name: string): string =>
  `${name}, voici ce que la coopérative garde à ton sujet. Tes livres s’exportent à part (FEC, ` +
  'CSV), et tes relevés se téléchargent dans « Mes trimestres ».';
