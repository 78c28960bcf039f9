/**
 * A page of that content by raw pdfkit: fonts parsed once, every stroke at a place that is known
 * beforehand; only amounts are set to the left of their right end. Unshaped, letters are mapped to
 * glyphs one to one and remembered by word: the least that pdfkit can take. Nothing of the product
 * is used.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { create } from 'fontkit';
import PDFDocument from 'pdfkit';

const require = createRequire(import.meta.url);
const parse = (path) => create(readFileSync(require.resolve(`@expo-google-fonts/inter/${path}`)));
const parsed = {
  regular: parse('400Regular/Inter_400Regular.ttf'),
  strong: parse('600SemiBold/Inter_600SemiBold.ttf'),
};

/** A parsed font whose letters are not shaped: ligatures and kerning cost as much as the page. */
class Unshaped {
  #font;
  #words = new Map();

  constructor(font) {
    this.#font = font;
    for (const name of ['unitsPerEm', 'postscriptName', 'ascent', 'descent', 'lineGap', 'xHeight'])
      this[name] = font[name];
    for (const name of ['capHeight', 'italicAngle', 'bbox', 'post', 'head', 'OS/2'])
      this[name] = font[name];
  }

  createSubset = () => this.#font.createSubset();
  getGlyph = (id) => this.#font.getGlyph(id);

  layout(word) {
    let glyphs = this.#words.get(word);
    if (glyphs === undefined) {
      glyphs = Array.from(word, (letter) => this.#font.glyphForCodePoint(letter.codePointAt(0)));
      this.#words.set(word, glyphs);
      if (this.#words.size > 4_000) this.#words.clear();
    }
    let advanceWidth = 0;
    // Afresh each time: pdfkit scales positions where they are.
    const positions = glyphs.map((glyph) => {
      advanceWidth += glyph.advanceWidth;
      return { xAdvance: glyph.advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 };
    });
    return { glyphs, positions, advanceWidth };
  }
}

const fonts = workerData.isShaped
  ? parsed
  : { regular: new Unshaped(parsed.regular), strong: new Unshaped(parsed.strong) };
const { recordings } = workerData;

parentPort.on('message', async (practices) => {
  let bytes = 0;
  for (const practice of practices) bytes += (await drawn(practice)).length;
  parentPort.postMessage({ practices: practices.length, bytes });
});
parentPort.postMessage('ready');

async function drawn(practice) {
  const { strokes, contents, name, info } = recordings[practice.place % recordings.length];
  const pdf = new PDFDocument({
    pdfVersion: '1.7',
    subset: 'PDF/A-3b',
    tagged: true,
    lang: 'fr-BE',
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    font: '',
    info: { ...info, CreationDate: new Date('2026-10-01T00:00:00Z') },
  });
  const chunks = [];
  pdf.on('data', (chunk) => chunks.push(chunk));
  const isWritten = new Promise((resolve) => pdf.once('end', resolve));
  pdf.registerFont('regular', fonts.regular).registerFont('strong', fonts.strong);
  const page = { pdf, contents, elements: [], figures: practice.figures, next: 0 };
  page.filled = (text) => text.replace(name, practice.name);
  run(page, strokes);
  pdf.end();
  await isWritten;
  return Buffer.concat(chunks);
}

const AMOUNT = /^[\u2212-]?[\d\u202f]+,\d\d$/;

function run(page, strokes) {
  const { pdf, elements, contents } = page;
  for (const [name, ...args] of strokes) {
    if (name === 'text') write(page, args);
    else if (name === 'add') elements[args[0]].add(elements[args[1]]);
    else if (name === 'end') elements[args[0]].end();
    else if (name === 'addStructure') pdf.addStructure(elements[args[0]]);
    else if (name === 'struct') {
      const [number, tag, options, isDrawn] = args;
      const content = isDrawn ? [() => run(page, contents[number])] : undefined;
      elements[number] = pdf.struct(tag, { ...options }, content);
    } else pdf[name](...args);
  }
}

function write(page, [text, x, y, options, right]) {
  if (!AMOUNT.test(text)) return void page.pdf.text(page.filled(text), x, y, options);
  const amount = page.figures[page.next++ % page.figures.length];
  page.pdf.text(amount, right - page.pdf.widthOfString(amount), y, options);
}
