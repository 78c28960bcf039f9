import type { CalendarDate } from '@plusloin/kernel';
import { frenchDate, type Block, type PdfDocument, type Row } from '@plusloin/platform';
import type { Identity } from '@plusloin/contracts';

/** What the table of correspondence is made of. */
export interface Correspondence {
  readonly cooperative: string;
  readonly member: string;
  readonly language: 'fr-BE' | 'fr-FR';
  readonly on: CalendarDate;
  readonly persons: readonly { readonly pseudonym: string; readonly identity: Identity }[];
  /** Of those whose key is destroyed nothing but the pseudonym is left. */
  readonly erased: readonly string[];
}

/** Pseudonym ↔ identity, for a tax inspector, from the hands of the member. */
export function correspondencePage(of: Correspondence): PdfDocument {
  const title = 'Table de correspondance';
  return {
    ...{ title, subject: 'Pseudonymes et identités', author: of.member, language: of.language },
    ...{ createdOn: of.on, orientation: 'portrait' },
    mark: 'Secret professionnel : à remettre en main propre, à ne pas copier',
    running: `${title} · ${of.member} · ${frenchDate(of.on)}`,
    foot: [`${of.cooperative} · imprimée par ${of.member}`],
    pageOf: (page, pages) => `page ${page}/${pages}`,
    body: bodyOf(of),
  };
}

function bodyOf({ member, on, persons, erased }: Correspondence): Block[] {
  const rows: Row[] = [
    ...persons.map(({ pseudonym, identity }) => ({
      cells: [pseudonym, identity.name, particularsOf(identity)],
    })),
    ...erased.map((pseudonym) => ({
      ...{ cells: [pseudonym, 'identité effacée', ''], look: 'quiet' as const },
    })),
  ];
  return [
    { kind: 'heading', level: 1, text: 'Table de correspondance', aside: frenchDate(on) },
    { kind: 'paragraph', text: INTRODUCTION(member) },
    { kind: 'gap', height: 8 },
    {
      kind: 'table',
      summary: 'Pseudonymes et identités',
      columns: [
        { title: 'Pseudonyme', align: 'left', width: { least: 70 } },
        { title: 'Identité', align: 'left', width: 170 },
        { title: 'Précisions', align: 'left', width: 230 },
      ],
      rows,
    },
  ];
}

const INTRODUCTION = (member: string): string =>
  `Dans les livres, les personnes accompagnées par ${member} portent un pseudonyme. Cette table ` +
  'dit qui elles sont. Seul le membre peut l’imprimer, et chaque impression est notée.';

const particularsOf = ({ address, bornOn, phone, email }: Identity): string =>
  [address, bornOn, phone, email].filter((one) => one !== undefined).join(' · ');
