import PDFDocument from 'pdfkit';

/** What is asked of pdfkit that leaves something on paper, or says what is there. */
const STROKES = [
  ...['addPage', 'switchToPage', 'font', 'fontSize', 'fillColor', 'text', 'rect', 'roundedRect'],
  ...['fill', 'lineWidth', 'moveTo', 'lineTo', 'stroke', 'fillAndStroke', 'path', 'save'],
  ...['translate', 'restore', 'markContent', 'endMarkedContent', 'addStructure', 'struct'],
];

/**
 * Every call of pdfkit that `draw` makes, in order, as plain values: a page to be drawn again by
 * whoever has pdfkit and nothing else. Of a text, its right end is kept too.
 */
export async function recorded(draw) {
  const recording = new Recording();
  const originals = STROKES.map((name) => [name, PDFDocument.prototype[name]]);
  for (const [name, original] of originals) {
    PDFDocument.prototype[name] = function (...args) {
      return recording.call(this, name, original, args);
    };
  }
  try {
    await draw();
  } finally {
    for (const [name, original] of originals) PDFDocument.prototype[name] = original;
  }
  return { strokes: recording.strokes, contents: recording.contents };
}

class Recording {
  strokes = [];
  /** Of each element that has any, what is drawn when it is put into the structure. */
  contents = {};
  #elements = new Map();
  #into = this.strokes;
  #isInside = false;

  call(pdf, name, original, args) {
    // What pdfkit calls by itself, it will call by itself again.
    if (this.#isInside) return original.apply(pdf, args);
    if (name === 'struct') return this.#element(pdf, original, args);
    this.#into.push(this.#stroke(pdf, name, args));
    return this.#inside(() => original.apply(pdf, args));
  }

  #stroke(pdf, name, args) {
    if (name === 'addStructure') return [name, this.#elements.get(args[0])];
    if (name !== 'text') return [name, ...args];
    const [text, x, y, options] = args;
    const width = this.#inside(() => pdf.widthOfString(text));
    return [name, text, x, y, options, x + width];
  }

  #inside(what) {
    const before = this.#isInside;
    this.#isInside = true;
    try {
      return what();
    } finally {
      this.#isInside = before;
    }
  }

  #element(pdf, struct, [tag, options = {}, content]) {
    const number = this.#elements.size;
    const draw = content?.[0];
    this.#into.push(['struct', number, tag, options, draw !== undefined]);
    const element = struct.call(pdf, tag, options, draw && [() => this.#content(number, draw)]);
    this.#elements.set(element, number);
    for (const verb of ['add', 'end']) {
      const original = element[verb];
      element[verb] = (...args) => {
        if (this.#isInside) return original.apply(element, args);
        this.#into.push([verb, number, ...args.map((child) => this.#elements.get(child))]);
        return this.#inside(() => original.apply(element, args));
      };
    }
    return element;
  }

  /** pdfkit draws it while an element is put in: not asked for by pdfkit itself. */
  #content(number, draw) {
    const [into, isInside] = [this.#into, this.#isInside];
    this.#into = this.contents[number] = [];
    this.#isInside = false;
    draw();
    [this.#into, this.#isInside] = [into, isInside];
  }
}
