/**
 * One statement page, drawn twice: `raw` is plain pdfkit with a font parsed beforehand, placed by
 * hand; `product` is the page kit with the same words. Both are PDF/A-3b, tagged and French.
 * Aim: product at 1.25 times the CPU of raw, or less. `node pdf-page.bench.mjs` measures it alone.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkit';
import PDFDocument from 'pdfkit';
import { renderPdf } from '@plusloin/platform';
import { quarterBars } from '@plusloin/plots';

export const name = 'PDF page';

const HEAD = ['Relevé du 3ᵉ trimestre 2026', 'Alice Delvaux, Assistance sociale (AD1)', 'La Passerelle', 'du 1er juill. 2026 au 30 sept. 2026', 'version 1 · fermé le 8 oct. 2026'];
const HEADLINE = [
  [['Au 3ᵉ trimestre 2026, tu as gagné '], ['4 704,89 €', true], ['. Au 30 septembre, '], ['4 855,74 €', true], [' sont en banque, ']],
  [['2 420,00 €', true], [' doivent encore arriver et tu dois '], ['1 794,78 €', true], [' (à payer 621,60 €, TVA 1 173,18 €).']],
];
const FACTS = [
  ['Livres', 'Alice Delvaux, N° BCE 0712.345.678'],
  ['Tenus par', 'Alice Delvaux (membre)'],
  ['TVA', 'régime normal depuis 2023'],
  ['Façon de travailler', 'indépendante'],
];
const RESULT = [
  ['Compte', 'T3 2026', 'T3 2025', 'Cumul 2026'],
  ['700010 Honoraires, institutions', '4 800,00', '4 120,00', '14 310,00'],
  ['700020 Honoraires, familles', '1 650,00', '1 480,00', '5 020,00'],
  ['709000 Notes de crédit', '−150,00', '0,00', '−150,00'],
  ['Produits', '6 300,00', '5 600,00', '19 180,00'],
  ['612200 Téléphone et logiciels', '150,00', '135,00', '450,00'],
  ['614100 Assurance responsabilité civile', '90,00', '87,00', '270,00'],
  ['615100 Train', '180,00', '164,50', '498,20'],
  ['613300 Supervision', '120,00', '120,00', '360,00'],
  ['613200 Contribution à la coopérative', '549,00', '493,00', '1 649,40'],
  ['618000 Cotisations sociales', '506,11', '489,17', '1 518,33'],
  ['Frais', '1 595,11', '1 488,67', '4 745,93'],
  ['Résultat du trimestre', '4 704,89', '4 111,33', '14 434,07'],
];
const POSITION = [
  ['Groupe', 'Début', 'Entrées', 'Sorties', 'Fin'],
  ['Banque', '3 210,40', '8 107,00', '6 461,66', '4 855,74'],
  ['À encaisser', '2 904,00', '7 804,50', '8 288,50', '2 420,00'],
  ['À payer', '−633,00', '1 762,22', '1 750,82', '−621,60'],
  ['TVA', '−1 105,33', '1 286,65', '1 354,50', '−1 173,18'],
  ['Cotisations sociales', '0,00', '506,11', '506,11', '0,00'],
  ['Autres', '0,00', '0,00', '0,00', '0,00'],
  ['Situation', '4 376,07', '19 466,48', '18 361,59', '5 480,96'],
  ['Apports et prélèvements', '−1 200,00', '3 600,00', '0,00', '2 400,00'],
];
const PROOF = [
  ['Ligne', 'Montant'],
  ['Situation au début', '4 376,07'],
  ['Résultat du trimestre', '4 704,89'],
  ['Apports et prélèvements', '−3 600,00'],
  ['Situation à la fin', '5 480,96'],
  ['Écart', '0,00'],
];
const FOOT = ['Livres ALICE, écritures n° 212 à 297 · 86 écritures · débit 31 284,09, crédit 31 284,09 · chaîne n° 297, 9f3c51d8a70b…', 'version 1 · page 1/1'];
const PLOT = quarterBars({
  quarters: [512000n, 489000n, 534000n, 560000n, 601000n, 648000n, 640000n, 630000n].map(
    (income, place) => ({ label: `T${(place + 3) % 4 + 1} 202${4 + Math.floor((place + 3) / 4)}`, income, result: income - 160000n }),
  ),
  width: 507,
  height: 118,
});
const SUMS = new Set(['Produits', 'Frais', 'Situation à la fin']);
const TOTALS = new Set(['Résultat du trimestre', 'Situation', 'Écart']);
const CREATED_ON = '2026-10-08';

const require = createRequire(import.meta.url);
const parse = (path) => create(readFileSync(require.resolve(`@expo-google-fonts/inter/${path}`)));
const regular = parse('400Regular/Inter_400Regular.ttf');
const strong = parse('600SemiBold/Inter_600SemiBold.ttf');

export async function raw() {
  const pdf = new PDFDocument({
    pdfVersion: '1.7', subset: 'PDF/A-3b', tagged: true, lang: 'fr-BE', displayTitle: true,
    size: 'A4', margin: 0, font: '',
    info: { Title: HEAD[0], Author: HEAD[2], CreationDate: new Date(`${CREATED_ON}T00:00:00Z`) },
  });
  const chunks = [];
  pdf.on('data', (chunk) => chunks.push(chunk));
  const isWritten = new Promise((resolve) => pdf.once('end', resolve));
  pdf.registerFont('regular', regular).registerFont('strong', strong);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  rawHead(pdf, root);
  rawTable(pdf, root, RESULT, { x: 44, y: 210, width: 507, columns: [261, 82, 82, 82], size: 8.5 });
  rawTable(pdf, root, POSITION, { x: 44, y: 420, width: 315, columns: [95, 55, 55, 55, 55], size: 8 });
  rawTable(pdf, root, PROOF, { x: 381, y: 420, width: 170, columns: [110, 60], size: 8 });
  rawPlot(pdf, root, 44, 570);
  rawFoot(pdf);
  root.end();
  pdf.end();
  await isWritten;
  return Buffer.concat(chunks);
}

const FREE = { lineBreak: false, baseline: 'alphabetic' };

function rawText(pdf, text, x, y, size, font, colour) {
  pdf.font(font).fontSize(size).fillColor(colour).text(text, x, y, FREE);
}

function rawRight(pdf, text, right, y, size, font, colour) {
  pdf.font(font).fontSize(size);
  rawText(pdf, text, right - pdf.widthOfString(text), y, size, font, colour);
}

function rawTagged(pdf, parent, tag, draw, options = {}) {
  parent.add(pdf.struct(tag, options, [draw]));
}

function rawArtifact(pdf, draw) {
  pdf.markContent('Artifact', { type: 'Layout' });
  draw();
  pdf.endMarkedContent();
}

function rawHead(pdf, root) {
  rawTagged(pdf, root, 'H1', () => rawText(pdf, HEAD[0], 44, 60, 18, 'strong', '#0F5C5C'));
  rawTagged(pdf, root, 'P', () => rawText(pdf, HEAD[1], 44, 80, 10, 'regular', '#1B2A2F'));
  HEAD.slice(2).forEach((text, place) => {
    rawTagged(pdf, root, 'P', () => rawRight(pdf, text, 551, 50 + place * 12, 8, 'regular', '#55606B'));
  });
  rawArtifact(pdf, () => {
    pdf.rect(44, 95, 507, 55).fill('#E8F5F3');
    pdf.rect(44, 95, 3, 55).fill('#0F5C5C');
  });
  rawTagged(pdf, root, 'P', () => {
    HEADLINE.forEach((line, place) => {
      let x = 58;
      for (const [text, isStrong] of line) {
        rawText(pdf, text, x, 118 + place * 16, 11, isStrong ? 'strong' : 'regular', '#1B2A2F');
        x += pdf.widthOfString(text);
      }
    });
  });
  const list = pdf.struct('L');
  root.add(list);
  FACTS.forEach(([label, value], place) => {
    const item = pdf.struct('LI');
    list.add(item);
    rawTagged(pdf, item, 'Lbl', () => rawText(pdf, label, 44 + place * 127, 165, 7.5, 'regular', '#55606B'));
    rawTagged(pdf, item, 'LBody', () => rawText(pdf, value, 44 + place * 127, 177, 9, 'regular', '#1B2A2F'));
    item.end();
  });
  list.end();
  rawTagged(pdf, root, 'H2', () => rawText(pdf, 'Résultat', 44, 202, 11, 'strong', '#0F5C5C'));
  rawTagged(pdf, root, 'H2', () => rawText(pdf, 'Ce que tu as et ce que tu dois', 44, 412, 11, 'strong', '#0F5C5C'));
  rawTagged(pdf, root, 'H2', () => rawText(pdf, 'La preuve', 381, 412, 11, 'strong', '#0F5C5C'));
  rawTagged(pdf, root, 'H2', () => rawText(pdf, 'Tes 8 derniers trimestres', 44, 562, 11, 'strong', '#0F5C5C'));
}

function rawTable(pdf, root, rows, { x, y, width, columns, size }) {
  rawArtifact(pdf, () => {
    rows.forEach(([label], place) => {
      const top = y + place * 14;
      if (TOTALS.has(label)) pdf.rect(x, top, width, 14).fill('#E8F5F3');
      pdf.lineWidth(0.4).moveTo(x, top + 14).lineTo(x + width, top + 14).stroke('#D5DBDE');
    });
  });
  const table = pdf.struct('Table');
  root.add(table);
  rows.forEach((cells, row) => {
    const element = pdf.struct('TR');
    table.add(element);
    const isStrong = SUMS.has(cells[0]) || TOTALS.has(cells[0]);
    const colour = row === 0 ? '#55606B' : TOTALS.has(cells[0]) ? '#0F5C5C' : '#1B2A2F';
    let right = x;
    cells.forEach((cell, column) => {
      right += columns[column];
      const end = right - 5;
      const tag = row === 0 || column === 0 ? 'TH' : 'TD';
      rawTagged(pdf, element, tag, () => {
        const face = isStrong ? 'strong' : 'regular';
        const baseline = y + row * 14 + 10;
        if (column === 0) rawText(pdf, cell, x + 5, baseline, size, face, colour);
        else rawRight(pdf, cell, end, baseline, size, face, colour);
      }, tag === 'TH' ? { scope: row === 0 ? 'Column' : 'Row' } : {});
    });
    element.end();
  });
  table.end();
}

function rawPlot(pdf, root, x, y) {
  rawTagged(pdf, root, 'Figure', () => {
    pdf.save().translate(x, y);
    for (const mark of PLOT.marks) {
      if (mark.kind === 'rect') pdf.rect(mark.x, mark.y, mark.width, mark.height).fill(mark.fill);
      if (mark.kind === 'line') pdf.lineWidth(mark.width).moveTo(mark.x1, mark.y1).lineTo(mark.x2, mark.y2).stroke(mark.stroke);
      if (mark.kind === 'path') pdf.lineWidth(mark.width).path(mark.d).stroke(mark.stroke);
      if (mark.kind !== 'text') continue;
      pdf.font(mark.weight === 'bold' ? 'strong' : 'regular').fontSize(mark.size).fillColor(mark.fill);
      const width = mark.anchor === 'start' ? 0 : pdf.widthOfString(mark.text) / 2;
      pdf.text(mark.text, mark.x - width, mark.y, FREE);
    }
    pdf.restore();
  }, { alt: PLOT.description, bbox: [x, y, x + 507, y + 118], placement: 'Block' });
}

function rawFoot(pdf) {
  pdf.markContent('Artifact', { type: 'Pagination' });
  pdf.lineWidth(0.5).moveTo(44, 798).lineTo(551, 798).stroke('#D5DBDE');
  rawText(pdf, FOOT[0], 44, 810, 7.5, 'regular', '#55606B');
  rawRight(pdf, FOOT[1], 551, 810, 7.5, 'regular', '#55606B');
  pdf.endMarkedContent();
}

const span = ([text, isStrong]) => ({ text, strong: isStrong ?? false });
const lookOf = (label) => (TOTALS.has(label) ? 'total' : SUMS.has(label) ? 'sum' : 'plain');

const tableOf = ([head, ...rows], size, width) => ({
  kind: 'table',
  summary: head[0],
  size,
  columns: head.map((title, place) =>
    place === 0
      ? { title, align: 'left', width: { share: 1 } }
      : { title, align: 'right', width },
  ),
  rows: rows.map((cells) => ({ cells, look: lookOf(cells[0]) })),
});

const documentOf = () => ({
  title: HEAD[0],
  subject: HEAD[0],
  author: HEAD[2],
  language: 'fr-BE',
  createdOn: CREATED_ON,
  orientation: 'portrait',
  running: '',
  foot: [FOOT[0]],
  pageOf: () => FOOT[1],
  body: [
    {
      kind: 'beside',
      gap: 24,
      parts: [
        { share: 2.4, blocks: [{ kind: 'heading', level: 1, text: HEAD[0] }, { kind: 'paragraph', text: HEAD[1], size: 10 }] },
        { share: 1, blocks: HEAD.slice(2).map((text) => ({ kind: 'paragraph', text, size: 8, tone: 'quiet', align: 'right' })) },
      ],
    },
    { kind: 'panel', text: HEADLINE.flat().map(span), size: 11 },
    { kind: 'facts', columns: [1, 1, 1, 1], facts: FACTS.map(([label, value]) => ({ name: label, value })) },
    { kind: 'heading', level: 2, text: 'Résultat' },
    tableOf(RESULT, 8.5, { least: 82 }),
    {
      kind: 'beside',
      gap: 22,
      parts: [
        { share: 1.85, blocks: [{ kind: 'heading', level: 2, text: 'Ce que tu as et ce que tu dois' }, tableOf(POSITION, 8, { least: 0 })] },
        { share: 1, blocks: [{ kind: 'heading', level: 2, text: 'La preuve' }, tableOf(PROOF, 8, { least: 0 })] },
      ],
    },
    { kind: 'heading', level: 2, text: 'Tes 8 derniers trimestres' },
    { kind: 'figure', plot: PLOT },
  ],
});

export const product = async () => renderPdf(documentOf());

if (process.argv[1] === fileURLToPath(import.meta.url)) await measureAlone();

/** Slices A/B/A/B after a warm-up; the median of the ratios of CPU in each pair of slices. */
async function measureAlone() {
  const cpuOf = async (draw, times) => {
    const before = process.cpuUsage();
    for (let i = 0; i < times; i += 1) await draw();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / times;
  };
  const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
  await cpuOf(raw, 60);
  await cpuOf(product, 60);
  const pairs = [];
  for (let pair = 0; pair < 11; pair += 1) {
    pairs.push([await cpuOf(raw, 40), await cpuOf(product, 40), await cpuOf(raw, 40)]);
  }
  console.log(`raw ${median(pairs.map(([a]) => a)).toFixed(2)} ms of CPU a page`);
  console.log(`product ${median(pairs.map(([, b]) => b)).toFixed(2)} ms of CPU a page`);
  console.log(`product / raw ${median(pairs.map(([a, b]) => b / a)).toFixed(2)}`);
  console.log(`raw / raw ${median(pairs.map(([a, , c]) => c / a)).toFixed(2)} (control)`);
}
