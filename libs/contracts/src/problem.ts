import { type DomainError, type DomainErrorKind } from '@plusloin/kernel';
import { z } from 'zod';
import { type RefusalDetails, refusalSentence } from './refusal-sentence.js';
import { refusalWords } from './refusals.js';
import type { InterfaceLanguage } from './interface-language.js';

/** A refusal as it travels, `application/problem+json` (RFC 9457 §3), with our stable code. */
export const problem = z
  .strictObject({
    type: z.string().meta({ description: 'urn:plusloin:refusal:<code>' }),
    title: z.string().meta({ description: 'What kind of refusal it is' }),
    status: z.int().min(400).max(599),
    detail: z.string().meta({ description: 'The sentence for people, as Accept-Language asks' }),
    code: z.string().regex(/^[a-z]+(?:-[a-z]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/),
    details: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

const STATUS: Readonly<Record<DomainErrorKind, number>> = {
  invalid: 422,
  'not-found': 404,
  conflict: 409,
  outdated: 412,
  unversioned: 428,
  unauthenticated: 401,
  forbidden: 403,
  'too-many': 429,
  unavailable: 503,
};

/** The answer to a named refusal. */
export function problemOf(error: DomainError, language: InterfaceLanguage = 'fr'): Problem {
  return problemOfCode(error.code, STATUS[error.kind], error.details, language);
}

/** The answer to what is no `DomainError`: an unknown address, an unreadable body, an incident. */
export function problemOfCode(
  code: string,
  status: number,
  details: RefusalDetails = {},
  language: InterfaceLanguage = 'fr',
): Problem {
  const titles: Readonly<Record<number, string>> = refusalWords[language].titles;
  return {
    type: `urn:plusloin:refusal:${code}`,
    title: titles[status] ?? refusalWords[language].titles[0],
    status,
    detail: refusalSentence(code, details, language),
    code,
    details: asJson(details),
  };
}

/** What a detail becomes once sent; a `bigint` is exact only as text. */
function asJson(details: RefusalDetails): Problem['details'] {
  const sent = JSON.stringify(details, (_key, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  );
  return problem.shape.details.parse(JSON.parse(sent));
}
