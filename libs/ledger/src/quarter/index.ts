export * from './quarter-ageing.js';
export * from './quarter-controls.js';
export * from './quarter-figures.js';
export * from './quarter-movements.js';
export * from './quarter-pairs.js';
export {
  readingWhole,
  readQuarter,
  type FrozenHead,
  type QuarterAsk,
  type QuarterReading,
  type Row,
  type Span,
} from './quarter-reading.js';
