import type { Problem } from '@plusloin/contracts';
import { useEffect, useState } from 'react';

/** What the API refused, with the sentence that it says about it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: string | undefined;
  constructor(
    readonly status: number,
    problem: Partial<Problem>,
  ) {
    super(problem.detail ?? '');
    this.code = problem.code;
  }
}

interface How {
  readonly method?: 'POST' | 'DELETE';
  readonly body?: unknown;
}

/** One question to the API. The answer has the shape of the contract: it is not checked again. */
export async function ask<T>(path: string, { method, body }: How = {}): Promise<T> {
  const answer = await fetch(`/api/guidance/${path}`, {
    method: method ?? 'GET',
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const said = (await answer.json().catch(() => ({}))) as unknown;
  if (!answer.ok) throw new Refusal(answer.status, said as Partial<Problem>);
  return said as T;
}

export type Asked<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'refused'; readonly error: unknown }
  | { readonly state: 'here'; readonly answer: T };

/** Asks again whenever the path or what is sent changes. */
export function useAsked<T>(path: string, body?: unknown): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ state: 'waiting' });
  const sent = JSON.stringify(body);
  useEffect(() => {
    let isWanted = true;
    const answered = (next: Asked<T>) => isWanted && setAsked(next);
    ask<T>(path, sent === undefined ? {} : { method: 'POST', body: JSON.parse(sent) }).then(
      (answer) => answered({ state: 'here', answer }),
      (error: unknown) => answered({ state: 'refused', error }),
    );
    return () => {
      isWanted = false;
    };
  }, [path, sent]);
  return asked;
}
