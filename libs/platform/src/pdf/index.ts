export * from './document.js';
export * from './french.js';
export { phraseWidth } from './phrase.js';
export { renderPdf, roomLeft } from './render-pdf.js';
export { margins, pageSize } from './theme.js';
