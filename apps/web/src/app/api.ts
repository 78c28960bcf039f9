import { tagOfLanguage, type Problem } from '@plusloin/contracts';
import type { CalendarDate } from '@plusloin/kernel';
import createClient from 'openapi-fetch';
import type { paths } from './api-types.gen.js';
import { fetchOnce } from './keyed.js';
import { languageNow } from './languages.js';
import { askForProof } from './proof.js';
import { nobodyAnswered, nothingSaid } from './unsaid.js';

/**
 * As `fetch`, in the language of the screen. What the API answers only to who shows a second factor
 * is asked again once it was shown: whoever asks notices nothing but the wait.
 */
export async function fetchWithProof(request: Request): Promise<Response> {
  request.headers.set('accept-language', tagOfLanguage(languageNow()));
  const again = request.clone();
  const answer = await answered(request);
  if (answer.status !== 403 || !(await wantsProof(answer.clone()))) return answer;
  return (await askForProof(request.method)) ? answered(again) : answer;
}

/** What a browser says of a lost network is in its own words, and no help. */
async function answered(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    if (error instanceof TypeError) throw new TypeError(nobodyAnswered(), { cause: error });
    throw error;
  }
}

async function wantsProof(answer: Response): Promise<boolean> {
  const problem = (await answer.json().catch(() => ({}))) as Partial<Problem>;
  return PROOFS.includes(problem.code ?? '');
}

const PROOFS = ['identity.step-up-required', 'identity.second-factor-required'];

/** Every request of the dashboard; the session travels in its cookie. */
export const api = createClient<paths>({
  baseUrl: window.location.origin,
  fetch: (request) => fetchOnce(request, fetchWithProof),
});

/** A refusal of the API, with its stable code and its sentence for people. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';
  readonly code: string;
  /** What was asked is theirs, once they show a second factor. */
  readonly needsProof: boolean;
  constructor(
    readonly status: number,
    problem: Partial<Problem> | undefined,
  ) {
    super(problem?.detail ?? nothingSaid(status));
    this.code = problem?.code ?? 'unknown';
    this.needsProof = PROOFS.includes(this.code);
  }
}

interface Asked<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** openapi-fetch takes a day, which is a text with a mark, for an object: a day it is again. */
type Whole<T> = T extends Pick<CalendarDate, '__brand'>
  ? CalendarDate
  : T extends (infer Item)[]
    ? Whole<Item>[]
    : T extends object
      ? { [Key in keyof T]: Whole<T[Key]> }
      : T;

/** The answer, in the shape that the description of the API gives it, or its refusal thrown. */
export async function answerOf<T>(asked: Promise<Asked<T>>): Promise<Whole<T>> {
  const { data, error, response } = await asked;
  if (response.ok) return data as Whole<T>;
  const problem = typeof error === 'object' && error !== null ? error : undefined;
  throw new ApiRefusal(response.status, problem);
}
