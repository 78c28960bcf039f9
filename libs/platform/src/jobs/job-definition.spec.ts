import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { systemActor } from '../actor.js';
import { defineJob, handle, type JobRun } from './job-definition.js';
import { codeOf } from './job-runner.js';
import { JobMisdefined, PayloadRefused } from './jobs.errors.js';

const send = defineJob({
  name: 'invoicing.send-invoice',
  payload: z.strictObject({ invoiceId: z.string(), copies: z.number().optional() }),
  key: ({ invoiceId }) => `send-${invoiceId}`,
});
const run: JobRun = {
  signal: new AbortController().signal,
  attempt: 1,
  progress: async () => undefined,
};

describe('A job', () => {
  it('is asked for with its name, its key and its payload', () => {
    expect(send.with({ invoiceId: 'i-1' })).toEqual({
      job: 'invoicing.send-invoice',
      key: 'send-i-1',
      payload: { invoiceId: 'i-1' },
    });
  });

  it('takes ids, numbers, dates and lists of them', () => {
    const chunk = defineJob({
      name: 'statements.make-chunk',
      payload: z.strictObject({ practices: z.array(z.uuid()), at: z.iso.datetime() }),
      key: ({ at }) => at,
    });
    const practices = ['0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000'];
    const payload = { practices, at: '2026-10-01T04:00:00.000Z' };
    expect(chunk.with(payload).payload).toEqual(payload);
  });

  it('takes no words: what is in the queue names nobody', () => {
    expect(() => send.with({ invoiceId: 'Madame Dupont' })).toThrow('words instead of ids');
    expect(() => send.with({ invoiceId: 'alice@passerelle.test' })).toThrow(PayloadRefused);
    expect(() => send.with({ invoiceId: 'i-1', copies: 1.5 })).toThrow(PayloadRefused);
  });

  it('takes nothing that is not defined, and says no value', () => {
    const more = { invoiceId: 'i-1', name: 'Dupont' };
    expect(() => send.with(more)).toThrow('unrecognized_keys at the top');
    const wrong = JSON.parse('{"invoiceId": 12}');
    expect(() => send.with(wrong)).toThrow(/^((?!12).)*invalid_type at invoiceId$/);
  });

  it('must have a name of its context and a strict payload', () => {
    const payload = z.strictObject({});
    const key = () => 'k';
    expect(() => defineJob({ name: 'send', payload, key })).toThrow(JobMisdefined);
    expect(() => defineJob({ name: 'a.Send', payload, key })).toThrow(JobMisdefined);
    expect(() => defineJob({ name: 'a.send', payload: z.object({}), key })).toThrow('strict');
  });

  it('has its payload read again by its handler', async () => {
    const sent: string[] = [];
    const handler = handle(send, async (_, { invoiceId }) => void sent.push(invoiceId));
    const actor = systemActor('0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000');
    await handler.run(actor, { invoiceId: 'i-1' }, run);
    await expect(handler.run(actor, { invoice: 'i-2' }, run)).rejects.toThrow(PayloadRefused);
    expect(sent).toEqual(['i-1']);
  });
});

describe('The code of a failure', () => {
  it('is the code of a refusal, the state of PostgreSQL, or the class of a bug', () => {
    expect(codeOf(new PayloadRefused('a.b', []))).toBe('jobs.payload-refused');
    expect(codeOf(Object.assign(new Error('of Dupont'), { code: '23505' }))).toBe('postgres.23505');
    expect(codeOf(new TypeError('of Dupont'))).toBe('bug.TypeError');
    expect(codeOf('Dupont')).toBe('bug.string');
  });

  it('is a word whatever was thrown', () => {
    const odd = Object.assign(new Error('x'), { name: 'Ma dame/Dupont', code: 'É/é' });
    expect(codeOf(odd)).toBe('postgres.---');
    expect(codeOf(Object.assign(new Error('x'), { name: 'Dupont' }))).toBe('bug.Error');
  });
});
