export {
  anchorFolder,
  canonicalJson,
  type Anchor,
  type AnchoredBooks,
  type AnchoredFile,
  type AnchorFile,
} from './anchor-file.js';
export * from './anchors.js';
export * from './books-verifier.js';
export * from './check-and-anchor.job.js';
export type { Finding, Verification } from './finding.js';
export * from './ledger-checks.js';
export * from './verify.errors.js';
