export { cellName, columnName, quoted, sheetPrefix, stretch } from './references.js';
export * from './workbook.js';
export { writeWorkbook } from './write-workbook.js';
export { ZipStream } from './zip-stream.js';
