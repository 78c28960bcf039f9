import { rowXml, xmlText } from './cell-xml.js';
import { cellName } from './references.js';
import { stylesXml } from './styles.js';
import { MOST_ROWS, type AboutWorkbook, type WorkSheet } from './workbook.js';
import { ZipStream } from './zip-stream.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Enough text to pack well, little enough to hold. */
const CHUNK = 256 * 1024;

/**
 * Writes a workbook as it is read out, sheet by sheet and row by row: of a sheet of a million rows
 * a few are in memory. A sheet is asked for when those before it are written, so that its formulas
 * can name what came to stand where.
 */
export async function* writeWorkbook(
  about: AboutWorkbook,
  sheets: Iterable<WorkSheet> | AsyncIterable<WorkSheet>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const zip = new ZipStream();
  const written: { readonly name: string; readonly tab: number }[] = [];
  for await (const sheet of sheets) {
    written.push({ name: sheet.name, tab: sheet.tab });
    zip.begin(`xl/worksheets/sheet${written.length}.xml`);
    zip.write(HEAD + sheetHead(sheet));
    for await (const chunk of rowChunks(sheet)) {
      zip.write(chunk);
      yield* zip.take();
    }
    zip.write(SHEET_FOOT);
  }
  for (const [path, xml] of partsOf(about, written)) {
    zip.begin(path);
    zip.write(HEAD + xml);
  }
  zip.end();
  yield* zip.take();
}

async function* rowChunks({ rows, name }: WorkSheet): AsyncGenerator<string, void, undefined> {
  let chunk = '';
  let place = 0;
  for await (const row of rows) {
    if (place === MOST_ROWS) throw new Error(`sheet ${name} has more rows than can be read`);
    chunk += rowXml(row, place);
    place += 1;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

/** Characters beside each other that can still be read on a sheet of paper. */
const MOST_PRINTED = 280;

function sheetHead({ columns, frozen, tab }: WorkSheet): string {
  const widths = columns.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  // What is too wide for one sheet of paper goes over several rather than become unreadable.
  const fits = columns.reduce((sum, width) => sum + width, 0) > MOST_PRINTED ? 0 : 1;
  const selected = tab === 0 ? ' tabSelected="1"' : '';
  return (
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="${fits}"/></sheetPr>` +
    `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0">` +
    `${paneOf(frozen)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    `<cols>${widths.join('')}</cols><sheetData>`
  );
}

function paneOf(frozen: WorkSheet['frozen']): string {
  if (frozen === undefined) return '';
  const { rows, columns } = frozen;
  const split =
    (columns > 0 ? ` xSplit="${columns}"` : '') + (rows > 0 ? ` ySplit="${rows}"` : '');
  const pane = columns > 0 && rows > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const cell = cellName(columns, rows);
  return `<pane${split} topLeftCell="${cell}" activePane="${pane}" state="frozen"/>`;
}

const SHEET_FOOT =
  '</sheetData><pageMargins left="0.5" right="0.5" top="0.5" bottom="0.6" header="0.3" ' +
  'footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
  '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P/&amp;N</oddFooter></headerFooter></worksheet>';

/** What names the sheets, in the order of their tabs; programs compute all when they open it. */
function partsOf(
  about: AboutWorkbook,
  sheets: readonly { readonly name: string; readonly tab: number }[],
): [string, string][] {
  const places = sheets.map((sheet, i) => ({ ...sheet, id: i + 1 }));
  const shown = [...places].sort((one, other) => one.tab - other.tab);
  const tabs = shown.map(
    ({ name, id }) => `<sheet name="${xmlText(name)}" sheetId="${id}" r:id="rId${id}"/>`,
  );
  return [
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
        `<sheets>${tabs.join('')}</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', workbookLinks(places)],
    ['xl/styles.xml', stylesXml],
    ['docProps/core.xml', coreXml(about)],
    ['_rels/.rels', packageLinks],
    ['[Content_Types].xml', contentTypes(places)],
  ];
}

const link = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

const workbookLinks = (sheets: readonly { readonly id: number }[]) =>
  `<Relationships xmlns="${PACKAGE}/relationships">` +
  sheets
    .map(({ id }) => link(`rId${id}`, `${OFFICE}/worksheet`, `worksheets/sheet${id}.xml`))
    .join('') +
  `${link('styles', `${OFFICE}/styles`, 'styles.xml')}</Relationships>`;

const packageLinks =
  `<Relationships xmlns="${PACKAGE}/relationships">` +
  link('rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml') +
  link('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml') +
  '</Relationships>';

const contentTypes = (sheets: readonly { readonly id: number }[]) => {
  const part = (name: string, type: string) =>
    `<Override PartName="${name}" ContentType="${type}"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ' +
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part('/xl/workbook.xml', `${TYPES}.sheet.main+xml`) +
    part('/xl/styles.xml', `${TYPES}.styles+xml`) +
    part(
      '/docProps/core.xml',
      'application/vnd.openxmlformats-package.core-properties+xml',
    ) +
    sheets
      .map(({ id }) => part(`/xl/worksheets/sheet${id}.xml`, `${TYPES}.worksheet+xml`))
      .join('') +
    '</Types>'
  );
};

const coreXml = ({ title, author, createdOn }: AboutWorkbook) =>
  `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ` +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(author)}</dc:creator>` +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${createdOn}T00:00:00Z</dcterms:created>` +
  '</cp:coreProperties>';
