import { StandardSchemaValidationPipe } from '@nestjs/common';
import { InvalidRequest } from '@plusloin/platform';

/** What comes in fits its contract to the letter, or is refused with the names of its fields. */
export const contractPipe = new StandardSchemaValidationPipe({
  exceptionFactory: (issues) => new InvalidRequest(issues.map(({ path }) => nameOf(path))),
});

/** Names of our schema only: a field that it does not know is not repeated. */
function nameOf(path: readonly (PropertyKey | { readonly key: PropertyKey })[] = []): string {
  const steps = path.map((step) => String(typeof step === 'object' ? step.key : step));
  return steps.join('.') || 'la demande entière';
}
