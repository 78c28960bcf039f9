import { describe, expect, it } from '@jest/globals';
import { filled, refusalSentence } from './refusal-sentence.js';
import type { InterfaceLanguage } from './interface-language.js';

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

  it('names the control that does not hold, and where, in the language of the reader', () => {
    const told = (control: unknown, language: InterfaceLanguage) =>
      refusalSentence('statements.proof-failed', { control, difference: '5.00' }, language);
    expect(told('C2', 'nl')).toContain('niet klopt: Balans − grootboek, verschil 5,00.');
    const bank = { code: 'C14', where: 'COOP 550' };
    expect(told(bank, 'en')).toContain(': Bank − bank statement (COOP 550), difference 5.00.');
    expect(told('ALICE COOP', 'fr')).toContain('ALICE COOP, écart 5,00.');
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
    expect(written('2026-03-31 14:30')).toBe('31/03/2026 14:30');
    expect(written('2026-Q3')).toBe('T3 2026');
    expect(written('0.05')).toBe('0,05');
    expect(written('-1234567.50')).toBe('-1\u202f234\u202f567,50');
    expect(written('123456.00')).toBe('123\u202f456,00');
    expect(written(12)).toBe('12');
    expect(written(5n)).toBe('5');
    expect(written(['2026-Q1', '2026-Q2'])).toBe('T1 2026, T2 2026');
    expect(written('512000')).toBe('512000');
  });

  it('writes them as each language does', () => {
    const all = { on: '2026-03-31', quarter: '2026-Q3', amount: '-1234567.50' };
    const template = '[{on} {quarter} {amount}]';
    const written = (language: InterfaceLanguage) => filled(template, all, language);
    expect(written('nl')).toBe('31/03/2026 K3 2026 -1.234.567,50');
    expect(written('en')).toBe('31/03/2026 Q3 2026 -1,234,567.50');
    expect(written('fr-vous')).toBe('31/03/2026 T3 2026 -1\u202f234\u202f567,50');
  });

  it('tells codes in words, and what stands with them as it is', () => {
    const missing = [
      { type: 'diploma', lack: 'to-verify' },
      { type: 'insurance', lack: 'expired' },
    ];
    const told = (language: InterfaceLanguage) => filled('[{missing:word}]', { missing }, language);
    expect(told('fr')).toBe(
      'diplôme (à vérifier), assurance de responsabilité civile (plus valable)',
    );
    expect(told('nl')).toBe(
      'diploma (na te kijken), verzekering burgerlijke aansprakelijkheid (niet meer geldig)',
    );
    const checks = [{ name: 'suspense', where: ['ALICE 499 -12.00', 'toString'] }];
    expect(filled('[{checks:word}]', { checks }, 'en')).toBe(
      'amounts in the suspense account (ALICE 499 -12.00, toString)',
    );
    expect(filled('Pas[ {stage:word}].', { stage: null })).toBe('Pas.');
    expect(filled('Pas[ {stage:word}].', { stage: 'left' })).toBe('Pas partie.');
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

  it('is in the language that is asked for', () => {
    const code = 'identity.link-expired';
    const told = (language: InterfaceLanguage) => refusalSentence(code, {}, language);
    expect(told('fr')).toBe(
      'Ce lien a déjà servi ou n’est plus valable. Rien n’a changé. Demandes-en un autre.',
    );
    expect(told('fr-vous')).toBe(
      'Ce lien a déjà servi ou n’est plus valable. Rien n’a changé. Demandez-en un autre.',
    );
    expect(told('nl')).toBe(
      'Deze link heeft al gediend of geldt niet meer. Er is niets veranderd. Vraag een nieuwe.',
    );
    expect(told('en')).toBe(
      'This link has been used already or no longer holds. Nothing has changed.' +
        ' Ask for another one.',
    );
  });
});
