export { drawingIn, type Drawing } from './drawing.js';
export { drawPooledStatement } from './pooled-document.js';
export { drawPracticeStatement } from './practice-document.js';
