import { DomainError } from './domain-error.js';

/**
 * The Belgian structured communication of a payment, '+++090/9337/55493+++': ten digits and two of
 * control, which are the ten modulo 97, or 97 when nothing remains. As 97 is prime and does not
 * divide any power of ten, a single wrong digit is always seen. Source: Febelfin, credit transfer
 * in SEPA with structured communication (OGM-VCS).
 *
 * Throws a `RangeError` unless 0 ≤ n < 10^10.
 */
export function formatStructuredReference(n: bigint): string {
  if (n < 0n || n >= 10n ** 10n) throw new RangeError(`${n} does not fit ten digits`);
  const digits = n.toString().padStart(10, '0') + controlOf(n).toString().padStart(2, '0');
  return `+++${digits.slice(0, 3)}/${digits.slice(3, 7)}/${digits.slice(7)}+++`;
}

/**
 * The ten digits of a structured communication as a number. Reads it as printed
 * ('+++090/9337/55493+++', or with asterisks as banks print it) and as bank files hold it
 * ('090933755493'). Throws `InvalidStructuredReference` on another shape or a wrong control.
 */
export function parseStructuredReference(text: string): bigint {
  const [, , a = '', b = '', c = ''] = SHAPE.exec(text) ?? [];
  const digits = a + b + c;
  if (digits === '') throw new InvalidStructuredReference(text);
  const n = BigInt(digits.slice(0, 10));
  if (controlOf(n) !== BigInt(digits.slice(10))) throw new InvalidStructuredReference(text);
  return n;
}

const SHAPE = /^(\+\+\+|\*\*\*|)(\d{3})\/?(\d{4})\/?(\d{5})\1$/;

function controlOf(n: bigint): bigint {
  const remainder = n % 97n;
  return remainder === 0n ? 97n : remainder;
}

export class InvalidStructuredReference extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'kernel.invalid-structured-reference';
  constructor(text: string) {
    super('not a structured reference', { text: text.slice(0, 40) });
  }
}
