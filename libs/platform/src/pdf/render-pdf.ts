import PDFDocument from 'pdfkit';
import type { Block, Orientation, PdfDocument } from './document.js';
import { heightOf, isDrawn, layOut } from './layout.js';
import { linesOf, type Look, textWidth } from './phrase.js';
import { Sheet, type Structure } from './sheet.js';
import {
  LEADING,
  MARK_HEIGHT,
  MARK_ROOM,
  margins,
  pageSize,
  RUNNING_ROOM,
  surfaceColours,
} from './theme.js';
import { typeface } from './typeface.js';
import { XmlText } from './xml-text.js';

/** PDF/A-3b, tagged, fonts embedded; the same document gives the same bytes, on any day. */
export async function renderPdf(document: PdfDocument): Promise<Buffer> {
  const pdf = openPdf(document);
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const isWritten = new Promise<void>((resolve, reject) => {
    pdf.once('end', resolve).once('error', reject);
  });
  const sheet = new Sheet(pdf);
  drawBody(sheet, document);
  drawHeadsAndFeet(sheet, document);
  pdf.end();
  await isWritten;
  return Buffer.concat(chunks);
}

function openPdf(document: PdfDocument): PDFKit.PDFDocument {
  const info = {
    Title: document.title,
    Author: document.author,
    Subject: document.subject,
    Creator: 'Plusloin',
    CreationDate: new Date(`${document.createdOn}T00:00:00Z`),
  };
  const pdf = new PDFDocument({
    pdfVersion: '1.7',
    subset: 'PDF/A-3b',
    tagged: true,
    lang: document.language,
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    // Otherwise pdfkit opens its Helvetica for each document, and nothing is written in it.
    font: '',
    info,
  });
  Object.assign(pdf.info, {
    Title: new XmlText(info.Title),
    Author: new XmlText(info.Author),
    Subject: new XmlText(info.Subject),
  });
  pdf.registerFont('regular', typeface('regular'));
  pdf.registerFont('strong', typeface('strong'));
  return pdf;
}

function drawBody(sheet: Sheet, document: PdfDocument): void {
  const root = sheet.pdf.struct('Document', { title: document.title });
  sheet.pdf.addStructure(root);
  const flow = new Flow(sheet, root, document);
  document.body.forEach((block, place) => flow.place(block, document.body[place + 1]));
  root.end();
}

/** Puts blocks under each other and turns the page when the next one does not fit. */
class Flow {
  #y = 0;
  #orientation: Orientation;
  #isTop = true;

  constructor(
    private readonly sheet: Sheet,
    private readonly root: Structure,
    private readonly document: PdfDocument,
  ) {
    this.#orientation = document.orientation;
    this.turn();
  }

  place(block: Block, next: Block | undefined): void {
    if (block.kind === 'new-page') {
      this.#orientation = block.orientation ?? this.#orientation;
      this.turn();
      return;
    }
    const width = this.sheet.width - margins.left - margins.right;
    const laid = layOut(block, width);
    const isHeading = block.kind === 'heading' && next !== undefined && next.kind !== 'new-page';
    const follows = isHeading ? layOut(next, width).begins : 0;
    const before = this.#isTop ? 0 : laid.before;
    if (!this.#isTop && this.#y + before + laid.begins + follows > this.bottom) this.turn();
    this.#y = laid.draw({
      sheet: this.sheet,
      parent: this.root,
      x: margins.left,
      y: this.#y + (this.#isTop ? 0 : before),
      bottom: this.bottom,
      nextPage: () => this.turn(),
    });
    this.#isTop = false;
  }

  private get bottom(): number {
    return this.sheet.height - margins.bottom;
  }

  private turn(): number {
    const isFirst = this.sheet.pdf.bufferedPageRange().count === 0;
    this.sheet.addPage(this.#orientation);
    this.#y = topOf(isFirst, this.document.mark !== undefined);
    this.#isTop = true;
    return this.#y;
  }
}

const topOf = (isFirstPage: boolean, isMarked: boolean): number =>
  margins.top + (isMarked ? MARK_ROOM : 0) + (isFirstPage ? 0 : RUNNING_ROOM);

/** The room that blocks leave free on one page, negative when they need more than it has. */
export function roomLeft(
  blocks: readonly Block[],
  orientation: Orientation,
  page: { readonly isFirst: boolean; readonly isMarked: boolean },
): number {
  const { width, height } = pageSize[orientation];
  const laid = blocks
    .filter(isDrawn)
    .map((block) => layOut(block, width - margins.left - margins.right));
  return height - margins.bottom - topOf(page.isFirst, page.isMarked) - heightOf(laid);
}

const SMALL: Look = { size: 7.5, tone: 'quiet', strong: false };

function drawHeadsAndFeet(sheet: Sheet, document: PdfDocument): void {
  const { count } = sheet.pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    sheet.returnTo(page);
    sheet.ornament(() => {
      drawMark(sheet, document.mark);
      if (page > 0) drawRunningHead(sheet, document);
      drawFoot(sheet, document, document.pageOf(page + 1, count));
    }, 'Pagination');
  }
}

/** A band of the colour that asks for care: nobody takes this page for the final one. */
function drawMark(sheet: Sheet, mark: string | undefined): void {
  if (mark === undefined) return;
  const width = sheet.width - margins.left - margins.right;
  const y = margins.top - 10;
  sheet.box(margins.left, y, width, MARK_HEIGHT, surfaceColours.careTint);
  const look: Look = { size: 8.5, tone: 'care', strong: true };
  sheet.write(mark, margins.left + 8, y + MARK_HEIGHT / 2 + 3.1, look);
}

function drawRunningHead(sheet: Sheet, document: PdfDocument): void {
  const y = margins.top + (document.mark === undefined ? 0 : MARK_ROOM);
  sheet.write(document.running, margins.left, y, SMALL);
}

function drawFoot(sheet: Sheet, document: PdfDocument, page: string): void {
  const width = sheet.width - margins.left - margins.right;
  const top = sheet.height - margins.bottom + 10;
  sheet.rule(margins.left, top, width, surfaceColours.rule);
  const pageWidth = textWidth(page, SMALL.size);
  const lines = document.foot.flatMap((text) => linesOf(text, SMALL, width - pageWidth - 20));
  const lineHeight = SMALL.size * LEADING;
  for (const [place, line] of lines.entries()) {
    sheet.writeLine(line, margins.left, top + 4 + place * lineHeight, lineHeight);
  }
  sheet.write(page, margins.left + width - pageWidth, top + 12, SMALL);
}
