import { describe, expect, it } from '@jest/globals';
import type { EntryRow, PostingRow } from './book-rows.js';
import { chainHashOf, digestOf, formOf, isWellFormed, isWholeMilliseconds } from './entry-form.js';

const entry: EntryRow = {
  sequence: 12,
  journal: 'VE',
  year: 2026,
  number: 7,
  period: 3,
  entryDate: '2026-03-31',
  label: 'Séances de mars',
  documentRef: 'F-7',
  documentDate: null,
  key: 'invoice:7',
  concerns: null,
  reverses: null,
  originalNumber: null,
  validatedOn: '2026-04-02',
  recordedAt: '1774947600123000',
  recordedBy: 'person:1',
  digest: Buffer.alloc(0),
  hash: Buffer.alloc(0),
};

const posting: PostingRow = {
  sequence: 12,
  line: 1,
  entryDate: '2026-03-31',
  account: '400',
  amount: '12100',
  practiceId: null,
  auxiliary: 'CPAS',
  label: null,
  settledOn: null,
  settlementMode: null,
  subject: null,
  foreignAmount: null,
  foreignCurrency: null,
  nature: null,
  party: null,
  particulars: '{"a": "b"}',
};

const text = (form: string) => form.replaceAll('\x1f', '|').replaceAll('\x1e', '/');

describe('the form that is hashed', () => {
  it('names every field in its place, and nothing for what is not known', () => {
    const second = { ...posting, line: 2, account: '700', amount: '-12100', auxiliary: null };
    expect(text(formOf(entry, [posting, second]))).toBe(
      'VE|3|2026-03-31|Séances de mars|F-7||invoice:7||||2026-04-02/' +
        '1|400|12100||CPAS|||||||||{"a": "b"}/' +
        '2|700|-12100|||||||||||{"a": "b"}/',
    );
  });

  it('is hashed as UTF-8', () => {
    // printf 'é' | sha256sum
    expect(digestOf('é').toString('hex')).toBe(
      '4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c',
    );
  });

  it('hangs on the link before it, with its place, number, instant and author', () => {
    // printf 'PD12\x1f7\x1f1774947600123\x1fperson:1' | sha256sum
    expect(chainHashOf(Buffer.from('P'), Buffer.from('D'), entry).toString('hex')).toBe(
      'ab5853779d9862b8a700211703093509ce3d0a79c6b125bed90f8df38b7b3118',
    );
  });

  it('has as many ends as there are rows', () => {
    expect(isWellFormed(formOf(entry, [posting]), 1)).toBe(true);
    const swallowing = { ...posting, party: 'P\x1f\x1e2\x1f700' };
    expect(isWellFormed(formOf(entry, [swallowing]), 1)).toBe(false);
  });

  it('knows only whole milliseconds', () => {
    expect(isWholeMilliseconds('1774947600123000')).toBe(true);
    expect(isWholeMilliseconds('1774947600123001')).toBe(false);
    expect(isWholeMilliseconds('0')).toBe(true);
  });
});
