export * from './document.js';
export * from './french.js';
export { phraseWidth, textWidth } from './phrase.js';
export { renderPdf } from './render-pdf.js';
export { margins, pageSize } from './theme.js';
