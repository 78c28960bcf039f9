import type { GuidanceStatus } from '@plusloin/contracts';
import { START } from './break-even.js';
import { euros, inEuros } from './euros.js';
import { MOST_INVOICED } from './own-net.js';

/** Each guess asks the official model, which is slow. */
const GUESSES = 8;
/** Of the year; no nearer, as the guesses are whole euros of turnover. */
const NEAR_EUROS = 1;
/** What a euro more leaves, before two guesses tell. */
const LEFT_OF_A_EURO = 0.5;

/**
 * The turnover, to the euro or two, from which a status of the official model leaves the wanted
 * amount a month, along the line through the last two guesses. `netAt` is what a turnover leaves in
 * the year; null where the model has no answer. null: out of reach, or the guesses do not meet it.
 */
export async function referenceBreakEven(
  wantedNetMonth: string,
  netAt: (turnover: string) => Promise<number | null>,
): Promise<GuidanceStatus['breakEven']> {
  const wanted = 12 * inEuros(wantedNetMonth);
  let at = within(Math.ceil(START * wanted));
  let net = await netAt(euros(at));
  let slope = LEFT_OF_A_EURO;
  for (let guess = 0; guess < GUESSES && net !== null && slope > 0; guess += 1) {
    if (Math.abs(wanted - net) < NEAR_EUROS) return { turnover: euros(at), wantedNetMonth };
    const next = within(Math.ceil(at + (wanted - net) / slope));
    if (next === at) return null;
    const nextNet = await netAt(euros(next));
    slope = nextNet === null ? 0 : (nextNet - net) / (next - at);
    [at, net] = [next, nextNet];
  }
  return null;
}

const within = (turnover: number): number => Math.min(MOST_INVOICED, Math.max(0, turnover));
