import { describe, expect, it } from '@jest/globals';
import type { Evaluated, Evaluator } from '../engine/evaluator.js';
import { patient } from './patient.js';

const answering = (afterMs: number): Evaluator => ({
  evaluate: async <Name extends string>() => {
    await new Promise((done) => setTimeout(done, afterMs));
    const answer: Record<string, Evaluated> = { net: { value: 1, missing: [] } };
    return answer as Record<Name, Evaluated>;
  },
});

describe('The official model, waited for so long', () => {
  it('answers when it is fast enough', async () => {
    const { net } = await patient(answering(1), 5_000).evaluate({}, ['net']);
    expect(net.value).toBe(1);
  });

  it('is too slow for all questions of a comparison together', async () => {
    const model = patient(answering(60), 100);
    const ask = () => model.evaluate({}, ['net']);
    await ask();
    await expect(ask()).rejects.toMatchObject({ code: 'guidance.reference-too-slow' });
    await expect(ask()).rejects.toMatchObject({ code: 'guidance.reference-too-slow' });
  });
});
