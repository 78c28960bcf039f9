import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { filled, refusalSentence } from './refusal-sentence.js';
import { refusals, unknownRefusal } from './refusals.js';

const sentences = [...Object.entries(refusals), ['any.unknown-code', unknownRefusal] as const];
const placesOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)(?::cents)?\}/g)].map(([, name]) => name);

describe('the sentence of a refusal', () => {
  it('is filled from the details', () => {
    expect(filled('Cette période est fermée[ ({period})].', { period: 'mars' })).toBe(
      'Cette période est fermée (mars).',
    );
  });

  it('drops the part whose detail is missing, empty or cannot be said', () => {
    const template = 'Fermée[ ({period})][ depuis le {day}].';
    expect(filled(template, {})).toBe('Fermée.');
    expect(filled(template, { period: '', day: null })).toBe('Fermée.');
    expect(filled(template, { period: ' \n ', day: { of: 'June' } })).toBe('Fermée.');
    expect(filled(template, { period: [], day: true })).toBe('Fermée.');
    expect(filled(template, { day: '2026-03-31' })).toBe('Fermée depuis le 31/03/2026.');
  });

  it('drops a part of two places when one of them is missing', () => {
    expect(filled('Écart[ de {difference} sur {account}].', { difference: 1 })).toBe('Écart.');
  });

  it('is never filled from what every object has', () => {
    expect(filled('Fermée[ ({toString})][ ({constructor})].', {})).toBe('Fermée.');
    expect(refusalSentence('toString')).toContain('(code toString)');
  });

  it('writes dates, quarters and amounts as one does in French', () => {
    const written = (value: unknown) => filled('[{value}]', { value });
    expect(written('2026-03-31')).toBe('31/03/2026');
    expect(written('2026-Q3')).toBe('T3 2026');
    expect(written('0.05')).toBe('0,05');
    expect(written('-1234567.50')).toBe('-1\u202f234\u202f567,50');
    expect(written('123456.00')).toBe('123\u202f456,00');
    expect(written(12)).toBe('12');
    expect(written(5n)).toBe('5');
    expect(written(['2026-Q1', '2026-Q2'])).toBe('T1 2026, T2 2026');
    expect(written('512000')).toBe('512000');
  });

  it('leaves alone a word that only holds a date, a quarter or an amount', () => {
    const words = ['v1.50', '1.505', '2026-03-31b', 'a2026-03-31', '2026-Q3b', 'a2026-Q3'];
    for (const word of words) expect(filled('[{word}]', { word })).toBe(word);
  });

  it('writes an amount that comes in cents, as SQL counts, like one that comes as a text', () => {
    const written = (difference: unknown) => filled('[{difference:cents} €]', { difference });
    expect(written('-123456')).toBe('-1\u202f234,56 €');
    expect(written(123456n)).toBe('1\u202f234,56 €');
    expect(written(5)).toBe('0,05 €');
    expect(written('1234.56')).toBe('1\u202f234,56 €');
    expect(written(undefined)).toBe('');
  });

  it('gives back word for word what somebody wrote', () => {
    expect(refusalSentence('kernel.invalid-calendar-date', { text: '2026-02-30' })).toContain(
      '2026-02-30',
    );
  });

  it('stays one line and short, whatever a file held', () => {
    const text = `a\r\nb\u2028c\u202ed${'x'.repeat(1_000_000)}`;
    const sentence = filled('[« {text} »]', { text });
    expect(sentence).toMatch(/^« a b c d x+… »$|^« a b c dx+… »$/);
    expect(sentence.length).toBeLessThan(130);
  });

  it('keeps 120 letters whole and cuts the 121st', () => {
    expect(filled('[{name}]', { name: 'é'.repeat(120) })).toBe('é'.repeat(120));
    expect(filled('[{name}]', { name: 'é'.repeat(121) })).toBe(`${'é'.repeat(120)}…`);
  });

  it('takes what is written in a detail for words, not for places', () => {
    const text = '[{code}] $1 $&';
    expect(filled('[« {text} »]', { text, code: 'x' })).toBe('« [{code}] $1 $& »');
  });

  it('of a code without an entry names the code and promises nothing', () => {
    const sentence = refusalSentence('furniture.drawer-is-shut', { drawer: 3 });
    expect(sentence).toContain('(code furniture.drawer-is-shut)');
    expect(sentence).not.toMatch(/Rien n’a/);
  });
});

describe('the catalogue of refusals', () => {
  it.each(sentences)('%s has every place in a part that can be dropped', (_code, { fr }) => {
    const outside = fr.replace(/\[[^[\]]*\]/g, '');
    expect(outside).not.toMatch(/[{}[\]]/);
    for (const [part] of fr.matchAll(/\[[^[\]]*\]/g)) expect(placesOf(part)).not.toEqual([]);
  });

  it.each(sentences)('%s reads well with any of its details missing', (code, { fr }) => {
    const places = placesOf(fr);
    fc.assert(
      fc.property(fc.subarray(places), (known) => {
        const sentence = refusalSentence(
          code,
          Object.fromEntries(known.map((name) => [name, `«${name}»`])),
        );
        expect(sentence).not.toMatch(/[{}[\]]|  | [.,)](?!\w)|\( |^\s|\s$|undefined|null/);
        expect(sentence).toMatch(/^[A-ZÀÉ].*\.$/);
        if (code in refusals) for (const name of known) expect(sentence).toContain(`«${name}»`);
      }),
    );
  });

  it.each(sentences)('%s says what happened, what is safe, what to do', (_code, { fr }) => {
    const withoutParts = fr.replace(/\[[^[\]]*\]/g, '');
    expect(withoutParts.split(/(?<=\.) (?=[A-ZÀÉ])/).length).toBeGreaterThanOrEqual(3);
  });

  it.each(sentences)('%s speaks plainly, to one person', (_code, { fr }) => {
    expect(fr).not.toMatch(/\b(vous|votre|vos|veuillez|erreur|invalide|client|échec)\b/i);
    expect(fr).not.toContain("'");
  });

  it('names its codes <context>.<what-happened>', () => {
    for (const code of Object.keys(refusals)) expect(code).toMatch(/^[a-z]+\.[a-z]+(-[a-z]+)*$/);
  });
});
