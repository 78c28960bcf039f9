export { drawingIn, type Drawing } from './drawing.js';
export { drawPooledStatement } from './pooled-document.js';
export { practiceCsv } from './practice-csv.js';
export { drawPracticeStatement } from './practice-document.js';
export { drawPooledWorkbook, type WorkbookOptions } from './workbook/pooled-workbook.js';
