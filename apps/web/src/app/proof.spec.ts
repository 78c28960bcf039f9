import { afterEach, describe, expect, it } from '@jest/globals';
import { askForProof, askForProofAgain, endProof, isProofAsked } from './proof.js';

describe('A proof asked in the middle of something', () => {
  afterEach(() => {
    endProof(false);
    askForProofAgain();
  });

  it('is asked once for all requests that wait for it', async () => {
    const waiting = [askForProof('GET'), askForProof('GET'), askForProof('POST')];
    expect(isProofAsked()).toBe(true);
    endProof(true);
    expect(await Promise.all(waiting)).toEqual([true, true, true]);
    expect(isProofAsked()).toBe(false);
  });

  it('leaves whoever declined in peace, until they press something or try again', async () => {
    const first = askForProof('GET');
    endProof(false);
    expect([await first, await askForProof('GET')]).toEqual([false, false]);
    expect(isProofAsked()).toBe(false);
    const pressed = askForProof('POST');
    expect(isProofAsked()).toBe(true);
    endProof(false);
    expect(await pressed).toBe(false);
    askForProofAgain();
    void askForProof('GET');
    expect(isProofAsked()).toBe(true);
  });
});
