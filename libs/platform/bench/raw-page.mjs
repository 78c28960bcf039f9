/** The baseline: plain calls of pdfkit as one writes them by hand, with fonts parsed beforehand. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import PDFDocument from 'pdfkit';
import * as page from './page-words.mjs';

const require = createRequire(import.meta.url);
const parse = (path) => create(readFileSync(require.resolve(`@expo-google-fonts/inter/${path}`)));
const regular = parse('400Regular/Inter_400Regular.ttf');
const strong = parse('600SemiBold/Inter_600SemiBold.ttf');

const LEFT = 44;
const RIGHT = 551;
const TEXT = '#1B2A2F';
const QUIET = '#55606B';
const PRIMARY = '#0F5C5C';
const FREE = { lineBreak: false, baseline: 'alphabetic' };

export async function drawRawPage() {
  const pdf = new PDFDocument({
    pdfVersion: '1.7',
    subset: 'PDF/A-3b',
    tagged: true,
    lang: 'fr-BE',
    displayTitle: true,
    size: 'A4',
    margin: 0,
    font: '',
    info: {
      Title: page.title,
      Author: page.author,
      CreationDate: new Date(`${page.createdOn}T00:00:00Z`),
    },
  });
  const chunks = [];
  pdf.on('data', (chunk) => chunks.push(chunk));
  const isWritten = new Promise((resolve) => pdf.once('end', resolve));
  pdf.registerFont('regular', regular).registerFont('strong', strong);
  drawPage(pdf);
  pdf.end();
  await isWritten;
  return Buffer.concat(chunks);
}

function drawPage(pdf) {
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  drawHead(pdf, root);
  drawHeadline(pdf, root);
  drawFacts(pdf, root);
  heading(pdf, root, 'Résultat', LEFT, 202);
  drawTable(pdf, root, page.result, { x: LEFT, y: 210, columns: [261, 82, 82, 82], size: 8.5 });
  heading(pdf, root, 'Ce que tu as et ce que tu dois', LEFT, 412);
  drawTable(pdf, root, page.position, { x: LEFT, y: 420, columns: [95, 55, 55, 55, 55], size: 8 });
  heading(pdf, root, 'La preuve', 381, 412);
  drawTable(pdf, root, page.proof, { x: 381, y: 420, columns: [110, 60], size: 8 });
  heading(pdf, root, 'Tes 8 derniers trimestres', LEFT, 562);
  drawPlot(pdf, root, LEFT, 570);
  drawFoot(pdf);
  root.end();
}

function write(pdf, text, x, y, size, font, colour) {
  pdf.font(font).fontSize(size).fillColor(colour).text(text, x, y, FREE);
}

function writeToTheLeftOf(pdf, text, right, y, size, font, colour) {
  pdf.font(font).fontSize(size);
  write(pdf, text, right - pdf.widthOfString(text), y, size, font, colour);
}

function tagged(pdf, parent, tag, draw, options = {}) {
  parent.add(pdf.struct(tag, options, [draw]));
}

function artifact(pdf, draw) {
  pdf.markContent('Artifact', { type: 'Layout' });
  draw();
  pdf.endMarkedContent();
}

function heading(pdf, root, text, x, y) {
  tagged(pdf, root, 'H2', () => write(pdf, text, x, y, 11, 'strong', PRIMARY));
}

function drawHead(pdf, root) {
  tagged(pdf, root, 'H1', () => write(pdf, page.title, LEFT, 60, 18, 'strong', PRIMARY));
  tagged(pdf, root, 'P', () => write(pdf, page.whose, LEFT, 80, 10, 'regular', TEXT));
  page.origin.forEach((text, place) => {
    tagged(pdf, root, 'P', () => {
      writeToTheLeftOf(pdf, text, RIGHT, 50 + place * 12, 8, 'regular', QUIET);
    });
  });
}

function drawHeadline(pdf, root) {
  artifact(pdf, () => {
    pdf.rect(LEFT, 95, RIGHT - LEFT, 55).fill('#E8F5F3');
    pdf.rect(LEFT, 95, 3, 55).fill(PRIMARY);
  });
  tagged(pdf, root, 'P', () => {
    page.headline.forEach((line, place) => {
      let x = LEFT + 14;
      for (const [text, isStrong] of line) {
        write(pdf, text, x, 118 + place * 16, 11, isStrong ? 'strong' : 'regular', TEXT);
        x += pdf.widthOfString(text);
      }
    });
  });
}

function drawFacts(pdf, root) {
  const list = pdf.struct('L');
  root.add(list);
  page.facts.forEach(([label, value], place) => {
    const x = LEFT + place * 127;
    const item = pdf.struct('LI');
    list.add(item);
    tagged(pdf, item, 'Lbl', () => write(pdf, label, x, 165, 7.5, 'regular', QUIET));
    tagged(pdf, item, 'LBody', () => write(pdf, value, x, 177, 9, 'regular', TEXT));
    item.end();
  });
  list.end();
}

const ROW = 14;

function drawTable(pdf, root, rows, { x, y, columns, size }) {
  const width = columns.reduce((sum, each) => sum + each, 0);
  artifact(pdf, () => {
    rows.forEach(([label], place) => {
      const top = y + place * ROW;
      if (page.totals.has(label)) pdf.rect(x, top, width, ROW).fill('#E8F5F3');
      pdf.lineWidth(0.4).moveTo(x, top + ROW).lineTo(x + width, top + ROW).stroke('#D5DBDE');
    });
  });
  const table = pdf.struct('Table');
  root.add(table);
  rows.forEach((cells, place) => {
    drawRow(pdf, table, cells, { x, baseline: y + place * ROW + 10, columns, size, place });
  });
  table.end();
}

function drawRow(pdf, table, cells, { x, baseline, columns, size, place }) {
  const isTotal = page.totals.has(cells[0]);
  const font = isTotal || page.sums.has(cells[0]) ? 'strong' : 'regular';
  const colour = place === 0 ? QUIET : isTotal ? PRIMARY : TEXT;
  const row = pdf.struct('TR');
  table.add(row);
  let right = x;
  cells.forEach((cell, column) => {
    right += columns[column];
    const end = right - 5;
    const draw = () => {
      if (column === 0) write(pdf, cell, x + 5, baseline, size, font, colour);
      else writeToTheLeftOf(pdf, cell, end, baseline, size, font, colour);
    };
    if (place === 0) tagged(pdf, row, 'TH', draw, { scope: 'Column' });
    else if (column === 0) tagged(pdf, row, 'TH', draw, { scope: 'Row' });
    else tagged(pdf, row, 'TD', draw);
  });
  row.end();
}

function drawPlot(pdf, root, x, y) {
  const { plot } = page;
  const bbox = [x, y, x + plot.width, y + plot.height];
  const options = { alt: plot.description, bbox, placement: 'Block' };
  const draw = () => {
    pdf.save().translate(x, y);
    for (const mark of plot.marks) drawMark(pdf, mark);
    pdf.restore();
  };
  tagged(pdf, root, 'Figure', draw, options);
}

function drawMark(pdf, mark) {
  if (mark.kind === 'rect') {
    pdf.rect(mark.x, mark.y, mark.width, mark.height).fill(mark.fill);
  } else if (mark.kind === 'line') {
    pdf.lineWidth(mark.width).moveTo(mark.x1, mark.y1).lineTo(mark.x2, mark.y2).stroke(mark.stroke);
  } else if (mark.kind === 'path') {
    pdf.lineWidth(mark.width).path(mark.d).stroke(mark.stroke);
  } else {
    pdf.font(mark.weight === 'bold' ? 'strong' : 'regular').fontSize(mark.size);
    const before = mark.anchor === 'start' ? 0 : pdf.widthOfString(mark.text) / 2;
    pdf.fillColor(mark.fill).text(mark.text, mark.x - before, mark.y, FREE);
  }
}

function drawFoot(pdf) {
  pdf.markContent('Artifact', { type: 'Pagination' });
  pdf.lineWidth(0.5).moveTo(LEFT, 798).lineTo(RIGHT, 798).stroke('#D5DBDE');
  write(pdf, page.foot[0], LEFT, 810, 7.5, 'regular', QUIET);
  writeToTheLeftOf(pdf, page.foot[1], RIGHT, 810, 7.5, 'regular', QUIET);
  pdf.endMarkedContent();
}
