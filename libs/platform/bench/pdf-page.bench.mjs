/**
 * One statement page, drawn twice: `raw` is plain pdfkit with fonts parsed beforehand, placed by
 * hand; `product` is the page kit with the same words. Both are PDF/A-3b, tagged and French.
 * Aim: at most 1.25 times the CPU of raw. Run alone, this file measures and prints the ratio.
 */
import { fileURLToPath } from 'node:url';
import { renderPdf } from '@plusloin/platform';
import { drawRawPage } from './raw-page.mjs';
import * as page from './page-words.mjs';

export const name = 'PDF page';
export const aim = 1.25;

export const raw = async () => drawRawPage();

export const product = async () => renderPdf(documentOf());

const span = ([text, isStrong]) => ({ text, strong: isStrong ?? false });

function lookOf(label) {
  if (page.totals.has(label)) return 'total';
  return page.sums.has(label) ? 'sum' : 'plain';
}

const tableOf = ([head, ...rows], size, least) => ({
  kind: 'table',
  summary: head[0],
  size,
  columns: head.map((title, place) =>
    place === 0
      ? { title, align: 'left', width: { share: 1 } }
      : { title, align: 'right', width: { least } },
  ),
  rows: rows.map((cells) => ({ cells, look: lookOf(cells[0]) })),
});

const titled = (text, block) => [{ kind: 'heading', level: 2, text }, block];

const beside = (gap, left, right) => ({
  kind: 'beside',
  gap,
  parts: [
    { share: 2, blocks: left },
    { share: 1, blocks: right },
  ],
});

const documentOf = () => ({
  title: page.title,
  subject: page.title,
  author: page.author,
  language: 'fr-BE',
  createdOn: page.createdOn,
  orientation: 'portrait',
  running: '',
  foot: [page.foot[0]],
  pageOf: () => page.foot[1],
  body: [
    beside(
      24,
      [
        { kind: 'heading', level: 1, text: page.title },
        { kind: 'paragraph', text: page.whose, size: 10 },
      ],
      page.origin.map((text) => ({
        kind: 'paragraph',
        text,
        size: 8,
        tone: 'quiet',
        align: 'right',
      })),
    ),
    { kind: 'panel', text: page.headline.flat().map(span), size: 11 },
    {
      kind: 'facts',
      columns: [1, 1, 1, 1],
      facts: page.facts.map(([label, value]) => ({ name: label, value })),
    },
    ...titled('Résultat', tableOf(page.result, 8.5, 82)),
    beside(
      22,
      titled('Ce que tu as et ce que tu dois', tableOf(page.position, 8, 0)),
      titled('La preuve', tableOf(page.proof, 8, 0)),
    ),
    ...titled('Tes 8 derniers trimestres', { kind: 'figure', plot: page.plot }),
  ],
});

if (process.argv[1] === fileURLToPath(import.meta.url)) await measureAlone();

/** Slices A/B/A after a warm-up; the median of the ratios of CPU within each round. */
async function measureAlone() {
  await cpuOf(raw, 60);
  await cpuOf(product, 60);
  const rounds = [];
  for (let round = 0; round < 11; round += 1) {
    rounds.push([await cpuOf(raw, 40), await cpuOf(product, 40), await cpuOf(raw, 40)]);
  }
  const print = (label, list) => process.stdout.write(`${label} ${median(list).toFixed(2)}\n`);
  print('raw, ms of CPU a page:', rounds.map(([one]) => one));
  print('product, ms of CPU a page:', rounds.map(([, ours]) => ours));
  print(`product / raw (aim ${aim}):`, rounds.map(([one, ours, two]) => (2 * ours) / (one + two)));
  print('raw / raw, the control:', rounds.map(([one, , two]) => two / one));
}

async function cpuOf(draw, times) {
  const before = process.cpuUsage();
  for (let time = 0; time < times; time += 1) await draw();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}

function median(list) {
  return list.toSorted((one, other) => one - other)[Math.floor(list.length / 2)];
}
