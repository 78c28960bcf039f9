import type { Role } from '@plusloin/contracts';
import { accountLines } from './lines/account-lines.js';
import { booksLines } from './lines/books-lines.js';
import { candidateLines } from './lines/candidate-lines.js';
import { cockpitLines } from './lines/cockpit-lines.js';
import { cooperativeLines } from './lines/cooperative-lines.js';
import { cooperativeRunLines } from './lines/cooperative-run-lines.js';
import { guidanceLines } from './lines/guidance-lines.js';
import type { OperationRule } from './lines/line.js';
import { oversightLines } from './lines/oversight-lines.js';
import { memberGuidanceLines } from './lines/member-guidance-lines.js';
import { memberLines } from './lines/member-lines.js';
import { privacyLines } from './lines/privacy-lines.js';
import { statementLines } from './lines/statement-lines.js';
import { vaultLines } from './lines/vault-lines.js';

export type { OperationRule, Reach } from './lines/line.js';

/**
 * Who may do what: every operation of the API, by the name that its controller bears; the lines
 * stand in `lines/`, a file for each part of the product. The guard, the notes in the description
 * of the API and the tests are derived from them, what each leaves in the audit log among them.
 * What a person may not do here is answered like what does not exist.
 *
 * 'own' is the member that a grant names: oneself, the member one advises or keeps the books of,
 * and that member's practices.
 */
export const matrix = {
  ...accountLines,
  ...booksLines,
  ...candidateLines,
  ...guidanceLines,
  ...cooperativeLines,
  ...cooperativeRunLines,
  ...oversightLines,
  ...memberGuidanceLines,
  ...memberLines,
  ...privacyLines,
  ...statementLines,
  ...cockpitLines,
  ...vaultLines,
} as const satisfies Readonly<Record<string, OperationRule>>;

export type OperationName = keyof typeof matrix;

/**
 * These roles see much of many, or may open what is sealed: they are worth nothing without a
 * second factor.
 */
export const ROLES_WITH_SECOND_FACTOR: ReadonlySet<Role> = new Set([
  ...(['accountant', 'coordinator', 'ethics'] as const),
]);

/** A line of the matrix, with all that a line may say. */
export const ruleOf = (name: OperationName): OperationRule => matrix[name];
