import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { guidanceLanguage, guidanceStatusKeys, understandingParts } from '@plusloin/contracts';
import { calendarDate } from '@plusloin/kernel';
import { readSayings, sayingsIn } from '@plusloin/guidance';
import { adviceIn } from '../src/sayings/advice-words.js';
import { sayingsIn as sayingsInFile } from '../src/sayings/saying-file.js';

const book = readSayings();
const { sources } = book;
const fit = {
  ...{ fr: 'Le seuil est {at}.', nl: 'De grens is {at}.', en: 'The limit is {at}.' },
  ...{ sources: ['ar38'], confiance: 'official', 'vérifié le': '2026-11-22' },
};
const load = (saying: Record<string, unknown>) =>
  sayingsInFile('a.yaml', JSON.stringify({ code: saying }), sources);
const without = (key: string) =>
  Object.fromEntries(Object.entries(fit).filter(([name]) => name !== key));

describe('the loader of sayings', () => {
  it('takes one with its proof, and plain wording without', () => {
    expect(load(fit)).toHaveLength(1);
    expect(load({ fr: 'Titre', nl: 'Titel', en: 'Title', libellé: true })).toHaveLength(1);
  });

  it.each(['fr', 'nl', 'en', 'sources', 'confiance', 'vérifié le'])(
    'refuses one without %s',
    (key) => expect(() => load(without(key))).toThrow(/cannot be said/),
  );

  it.each([
    ['a source that nobody wrote down', { ...fit, sources: ['nowhere'] }],
    ['level K', { ...fit, confiance: 'K' }],
    ['another place in one language', { ...fit, nl: 'De grens is {op}.' }],
    ['a place missing in one language', { ...fit, en: 'The limit.' }],
    ['proof beside plain wording', { ...fit, libellé: true }],
    ['an unknown key', { ...fit, note: 'x' }],
  ])('refuses %s', (_, saying) => expect(() => load(saying)).toThrow(/cannot be said/));

  it.each([
    ['fr', 'Choisis le statut {at}.'],
    ['fr', 'Nous conseillons {at}.'],
    ['fr', 'On te recommande {at}.'],
    ['fr', 'Il vaut mieux {at}.'],
    ['nl', 'Kies {at}.'],
    ['nl', 'Wij raden {at} aan.'],
    ['nl', 'Dat is aangeraden: {at}.'],
    ['en', 'Choose {at}.'],
    ['en', 'We recommend {at}.'],
    ['en', 'You should take {at}.'],
  ])('refuses advice in %s: %s', (language, text) =>
    expect(() => load({ ...fit, [language]: text })).toThrow(/it advises/),
  );

  it('takes words that only look like advice', () => {
    expect(adviceIn('Le préférer n’est pas dit ; optez, non.', 'fr')).toBe('optez');
    expect(adviceIn('Een kiesdistrict', 'nl')).toBeNull();
    expect(adviceIn('chooses', 'en')).toBeNull();
  });
});

describe('a saying', () => {
  it('is refused with an unfilled place', () => {
    expect(() => sayingsIn('fr').text('estimate')).toThrow('nothing fills {on}');
    expect(sayingsIn('nl').text('estimate', { on: '2026-11-22' })).toContain('2026-11-22');
  });

  it('carries its proof; plain wording carries none', () => {
    const sayings = sayingsIn('en');
    expect(sayings.saying({ code: 'be.half-time.missed' })).toMatchObject({
      trust: 'official',
      source: { url: expect.stringContaining('rsvz-inasti'), readOn: '2026-11-22' },
    });
    expect(sayings.saying({ code: 'refusal.dividends' })).toMatchObject({
      ...{ source: null, trust: null },
    });
  });

  it.each([
    ['2025-03-31', false],
    ['2025-04-01', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('from April 2025 to 2026 holds on %s: %s', (day, isHeld) => {
    const dated = load({ ...fit, depuis: '2025-04-01', jusque: '2026-12-31' });
    const { holds } = sayingsIn('fr', { sayings: new Map(dated), sources });
    expect(holds('code', calendarDate(day))).toBe(isHeld);
  });

  it('stands in one file alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sayings-'));
    for (const name of ['a.yaml', 'b.yaml']) {
      writeFileSync(join(folder, name), JSON.stringify({ code: fit }));
    }
    expect(() => readSayings(folder)).toThrow(/stands twice/);
    rmSync(folder, { recursive: true });
  });

  it.each([...book.sayings.keys()])('%s is written in three languages, none twice', (code) => {
    const texts = guidanceLanguage.options.map((language) => book.sayings.get(code)?.[language]);
    expect(new Set(texts).size).toBe(3);
  });
});

describe('what nobody could verify', () => {
  const marks = { fr: /à vérifier/i, nl: /te controleren/i, en: /to be checked/i };
  const unverified = [...book.sayings].filter(
    ([, saying]) => 'confiance' in saying && saying.confiance === 'unverified',
  );

  it.each(unverified)('%s says so in every language', (_, saying) => {
    for (const language of guidanceLanguage.options) {
      expect(saying[language]).toMatch(marks[language]);
    }
  });
});

describe('codes', () => {
  const folder = fileURLToPath(new URL('../src/', import.meta.url));
  const inSources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/'([a-z0-9.-]+)'/g)])
    .map(([, text]) => text ?? '');
  const made = [
    ...guidanceStatusKeys.map((key) => `status.${key}`),
    ...guidanceStatusKeys.flatMap((key) =>
      understandingParts.map((part) => `understand.${key}.${part}`),
    ),
    ...inSources.filter((text) => /^check\.(be|fr)\./.test(text)).map((code) => `${code}.why`),
  ].filter((code) => !code.endsWith('.office.why'));
  const used = new Set([...inSources, ...made]);
  const looksLikeOne = /^(be|fr|not-counted|refusal|check)\.[a-z0-9.-]+$/;

  it('that the product uses are all written', () => {
    const lacking = [...used, ...made].filter(
      (code) => (looksLikeOne.test(code) || made.includes(code)) && !book.sayings.has(code),
    );
    expect(lacking).toEqual([]);
  });

  it('that are written are all used', () => {
    expect([...book.sayings.keys()].filter((code) => !used.has(code))).toEqual([]);
  });
});
