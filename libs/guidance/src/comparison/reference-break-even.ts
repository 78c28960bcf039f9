import type { GuidanceStatus } from '@plusloin/contracts';
import { euros, inEuros } from './euros.js';

/** Nobody is told to invoice more than that. */
export const MOST_INVOICED = 300_000;
/** Each guess asks the official model, which is slow. */
const GUESSES = 8;
/** Of the year; no nearer, as the guesses are whole euros of turnover. */
const NEAR_EUROS = 1;
/** What a euro more leaves, before two guesses tell. */
const LEFT_OF_A_EURO = 0.5;

export interface WantedNet {
  readonly wantedNetMonth: string;
  /** The turnover that was answered and what it leaves: the search sets out there. */
  readonly start: { readonly turnover: number; readonly net: number };
  /** What a turnover leaves in the year; null where the model has no answer. */
  readonly netAt: (turnover: string) => Promise<number | null>;
}

/**
 * The turnover, to the euro or two, from which a status of the official model leaves the wanted
 * amount a month, along the line through the last two guesses. null: out of reach, or the guesses
 * do not meet it.
 */
export async function referenceBreakEven({
  wantedNetMonth,
  start,
  netAt,
}: WantedNet): Promise<GuidanceStatus['breakEven']> {
  const wanted = 12 * inEuros(wantedNetMonth);
  let { turnover: at, net } = start;
  let slope = LEFT_OF_A_EURO;
  for (let guess = 0; guess < GUESSES; guess += 1) {
    if (Math.abs(wanted - net) < NEAR_EUROS) return { turnover: euros(at), wantedNetMonth };
    const next = within(Math.ceil(at + (wanted - net) / slope));
    if (next === at) return null;
    const nextNet = await netAt(euros(next));
    if (nextNet === null) return null;
    slope = (nextNet - net) / (next - at);
    if (slope <= 0) return null;
    [at, net] = [next, nextNet];
  }
  return null;
}

const within = (turnover: number): number => Math.min(MOST_INVOICED, Math.max(0, turnover));
