export * from './books-export.service.js';
export * from './books-file.js';
export { BooksImport } from './books-import.service.js';
export type { FileRefusal, FileRefusals } from './file-refusals.js';
export * from './import.errors.js';
export type { ImportPreview, ImportReport } from './import-report.js';
export type { LetterCount } from './imported-letters.js';
