export * from './document-series.service.js';
