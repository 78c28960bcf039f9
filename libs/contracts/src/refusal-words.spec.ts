import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refusalSentence } from './refusal-sentence.js';
import { isRefusalCode, refusalWords, type Refusal } from './refusals.js';
import { INTERFACE_LANGUAGES, spoken, type InterfaceLanguage } from './interface-language.js';

type Told = readonly [language: InterfaceLanguage, code: string, sentence: string];

const wholeOf = ({ happened, safe, toDo }: Refusal): string => `${happened} ${safe} ${toDo}`;

/** Every sentence of a language, that of an unknown code too. */
const allOf = (language: InterfaceLanguage): Told[] => {
  const { refusals, unknown } = refusalWords[language];
  const all = Object.entries({ ...refusals, 'any.unknown-code': unknown });
  return all.map(([code, refusal]) => [language, code, wholeOf(refusal)]);
};

const sentences = INTERFACE_LANGUAGES.flatMap(allOf);
const french = new Map(allOf('fr').map(([, code, sentence]) => [code, sentence]));
const placesOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+(?::\w+)?)\}/g)].map(([, place = '']) => place);
const nameOf = (place: string): string => place.replace(/:.*/, '');

/** What is said to one person with « tu », which must not stand where « vous » is said. */
const PRONOUNS = /(?<!\p{L})(?:tu|te|toi|ton|ta|tes|tien|tienne|t’\p{L}+)(?!\p{L})/iu;
const IMPERATIVES = [
  'ajoutes? attends choisis clôture compare connecte consulte corrige date demandes? démarre',
  'dépose dis donne écris enregistre envoie extourne fais fournis importe indique inscris',
  'installe invite laisse lance lis mets montre note ouvre passe prends préviens propose publie',
  'recharge recommence recopie réduis refais regarde règle relance remets remplis renvoie repars',
  'reprends réessaie retires? rouvre transmets vérifie',
].flatMap((line) => line.split(' '));
/** At the beginning of a clause; elsewhere « montre » is what a telephone does. */
const TUTOIEMENT = new RegExp(
  `(?:^|[.;:,] |\\b(?:puis|et|ou) |\\] )(?:${IMPERATIVES.join('|')})(?!\\p{L})`,
  'iu',
);
/** « Cette écriture clôture ou ouvre un exercice » orders nothing. */
const TELLS = new Set(['ledger.year-end-entry']);

/** Neither commerce nor scolding. */
const UNWANTED = /\b(client|klant|customer|veuillez|erreur|invalide?|échec|error)\b/i;

describe.each(INTERFACE_LANGUAGES)('the refusals in %s', (language) => {
  it('have the places of the French, each in a part that can be dropped', () => {
    for (const [, code, sentence] of allOf(language)) {
      const outside = sentence.replace(/\[[^[\]]*\]/g, '');
      expect([code, outside]).toEqual([code, expect.not.stringMatching(/[{}[\]]/)]);
      for (const [part] of sentence.matchAll(/\[[^[\]]*\]/g)) {
        expect(placesOf(part)).not.toEqual([]);
      }
      const places = placesOf(french.get(code) ?? '').sort();
      expect([code, placesOf(sentence).sort()]).toEqual([code, places]);
    }
  });

  it('say what happened, what is safe, what to do', () => {
    for (const [code, refusal] of Object.entries(refusalWords[language].refusals)) {
      for (const part of Object.values(refusal)) {
        expect([code, part]).toEqual([code, expect.stringMatching(/^[A-ZÀÉ].*\.$/)]);
      }
    }
  });

  it('speak plainly', () => {
    const { titles, words } = refusalWords[language];
    const all = allOf(language).map(([, , sentence]) => sentence);
    for (const text of [...all, ...Object.values(words), ...Object.values(titles)]) {
      expect(text).not.toMatch(UNWANTED);
      expect(text).not.toMatch(/['"!]/);
    }
  });
});

describe('a refusal', () => {
  it.each(sentences)('in %s: %s reads well with any details missing', (language, code, text) => {
    const places = placesOf(text).map(nameOf);
    fc.assert(
      fc.property(fc.subarray(places), (known) => {
        const details = Object.fromEntries(known.map((name) => [name, `«${name}»`]));
        const sentence = refusalSentence(code, details, language);
        expect(sentence).not.toMatch(/[{}[\]]|  | [.,)](?!\w)|\( |^\s|\s$|undefined|null/);
        expect(sentence).toMatch(/^[A-ZÀÉ].*\.$/);
        if (isRefusalCode(code)) for (const name of known) expect(sentence).toContain(`«${name}»`);
      }),
      { numRuns: 20 },
    );
  });

  it('says « tu » to one person in French, and « vous » where the cooperative does', () => {
    for (const [, code, sentence] of allOf('fr')) {
      expect([code, sentence]).toEqual([code, expect.not.stringMatching(/\b(vous|votre|vos)\b/i)]);
    }
    for (const [, code, sentence] of allOf('fr-vous')) {
      expect([code, sentence]).toEqual([code, expect.not.stringMatching(PRONOUNS)]);
      if (TELLS.has(code)) continue;
      expect([code, sentence]).toEqual([code, expect.not.stringMatching(TUTOIEMENT)]);
    }
  });

  it('is found out when it says « tu » in any of the ways of the French catalogue', () => {
    const said = allOf('fr').map(([, code, sentence]) => [code, sentence] as const);
    const polite = new Map(allOf('fr-vous').map(([, code, sentence]) => [code, sentence]));
    for (const [code, sentence] of said) {
      if (polite.get(code) === sentence) continue;
      const isFound = PRONOUNS.test(sentence) || TUTOIEMENT.test(sentence);
      expect([code, isFound]).toEqual([code, true]);
    }
  });

  it('is in another language than French where another is spoken', () => {
    for (const [language, code, sentence] of sentences) {
      if (spoken(language) !== 'fr') expect([code, sentence]).not.toEqual([code, french.get(code)]);
    }
  });

  it('has a code <context>.<what-happened>', () => {
    for (const code of Object.keys(refusalWords.fr.refusals)) {
      expect(code).toMatch(/^[a-z]+\.[a-z]+(-[a-z]+)*$/);
    }
  });
});
