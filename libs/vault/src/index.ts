export { accountHolders, type Holders, type OpeningReason } from './access.js';
export { breakGlasses, stateOf, type BreakGlass } from './break-glass.queries.js';
export { BreakGlasses } from './break-glass.service.js';
export type { Erasure, ErasureReason } from './destroyed-keys.js';
export * from './erasure-list.service.js';
export * from './erasures.service.js';
export * from './known-by-code.js';
export * from './key-rotation.service.js';
export * from './keyring.js';
export { erasureReasons, openingReasons } from './audited-actions.js';
export { Notices } from './notices.service.js';
export {
  OperatorReasons,
  type OperatorReason,
  type OperatorStep,
} from './operator-reasons.service.js';
export { OwnExports, type MemberExport, type PersonExport } from './own-exports.service.js';
export { isPseudonym } from './pseudonym.js';
export * from './retention.js';
export { openedTexts } from './opened-texts.js';
export { FileKey } from './sealed-file.js';
export { SealedText, type TextPlace } from './sealed-text.js';
export * from './signed-in-vault.js';
export * from './vault.context.js';
export * from './vault.errors.js';
export * from './vault.service.js';
export { refuseOthersPerson, type SealedPerson } from './persons.js';
