import { describe, expect, it } from '@jest/globals';
import { written, type MailBook, type WordsOf } from './mail-book.js';

interface Mails {
  readonly soup: { readonly cooperative: string | null; readonly of: string };
}

const words = (said: string): WordsOf<Mails> => ({
  soup: ({ of }) => ({ subject: said, paragraphs: [`${said} ${of}`] }),
});

const book: MailBook<Mails> = {
  fr: words('Soupe'),
  'fr-vous': words('Votre soupe'),
  nl: words('Soep'),
  en: words('Soup'),
};

describe('A mail in words', () => {
  it('stands between the greeting and the closing of its language', () => {
    const mail = { kind: 'soup' as const, facts: { cooperative: 'La Marmite', of: 'X' } };
    const texts = (['fr', 'fr-vous', 'nl', 'en'] as const).map(
      (language) => written(book, language, mail).text,
    );
    expect(texts).toEqual([
      'Bonjour,\n\nSoupe X\n\nLa Marmite, par Plusloin',
      'Bonjour,\n\nVotre soupe X\n\nLa Marmite, par Plusloin',
      'Dag,\n\nSoep X\n\nLa Marmite, via Plusloin',
      'Hello,\n\nSoup X\n\nLa Marmite, by Plusloin',
    ]);
  });

  it('is signed by the installation alone where it is no cooperative’s', () => {
    const facts = { cooperative: null, of: 'X' };
    const { text } = written(book, 'fr', { kind: 'soup', facts });
    expect(text).toMatch(/\n\nPlusloin$/);
  });
});
