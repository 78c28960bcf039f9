import { calendarDate } from '@plusloin/kernel';
import type { Block, PdfDocument, Row, Table } from '../document.js';

export function aDocument(part: Partial<PdfDocument> = {}): PdfDocument {
  return {
    title: 'Relevé du 3ᵉ trimestre 2026',
    subject: 'Relevé trimestriel',
    author: 'La Passerelle',
    language: 'fr-BE',
    createdOn: calendarDate('2026-10-08'),
    orientation: 'portrait',
    running: 'Alice Delvaux · 3ᵉ trimestre 2026',
    foot: ['Écritures 212 à 297'],
    pageOf: (page, pages) => `page ${page}/${pages}`,
    body: [
      { kind: 'heading', level: 1, text: 'Relevé' },
      { kind: 'paragraph', text: 'Tu as gagné 4\u202f704,89\u00a0€.' },
    ],
    ...part,
  };
}

export const withBody = (...body: readonly Block[]): PdfDocument => aDocument({ body });

export function aTable(rows: readonly Row[], part: Partial<Table> = {}): Table {
  return {
    kind: 'table',
    summary: 'Comptes',
    columns: [
      { title: 'Compte', align: 'left', width: { share: 1 } },
      { title: 'Montant', align: 'right', width: { least: 60 } },
    ],
    rows,
    ...part,
  };
}

export const manyRows = (count: number): Row[] =>
  Array.from({ length: count }, (_, place) => ({ cells: [`Ligne ${place + 1}`, '1,00'] }));
