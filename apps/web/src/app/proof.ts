type Ends = (isShown: boolean) => void;

let waiting: Promise<boolean> | null = null;
let ends: Ends | null = null;
let wasDeclined = false;
const listeners = new Set<() => void>();

/**
 * Asks the person for their second factor, once for all requests that wait for it. Whoever has
 * declined is left in peace by what only reads, until they press something again.
 */
export function askForProof(method: string): Promise<boolean> {
  if (waiting === null && wasDeclined && method === 'GET') return Promise.resolve(false);
  waiting ??= new Promise<boolean>((resolve) => {
    ends = resolve;
    tell();
  });
  return waiting;
}

/** It was shown, or will not be. */
export function endProof(isShown: boolean): void {
  wasDeclined = !isShown;
  ends?.(isShown);
  ends = null;
  waiting = null;
  tell();
}

/** Whoever tries again wants to be asked again. */
export function askForProofAgain(): void {
  wasDeclined = false;
}

export const isProofAsked = (): boolean => ends !== null;

export function onProofAsked(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}
