export * from './exported-table.js';
export * from './write-table-csv.js';
