import { describe, expect, it } from '@jest/globals';
import { languageAsked, INTERFACE_LANGUAGES, tagOfLanguage } from './interface-language.js';

describe('The language that is asked for', () => {
  it('is what the screen says, each in its own tag', () => {
    for (const language of INTERFACE_LANGUAGES) {
      expect(languageAsked(tagOfLanguage(language))).toBe(language);
    }
    expect(tagOfLanguage('fr-vous')).toBe('fr-x-vous');
  });

  it('is the one wanted most of those that we speak', () => {
    expect(languageAsked('nl-BE,nl;q=0.9,en;q=0.8')).toBe('nl');
    expect(languageAsked('de, fr;q=0.5, en;q=0.7')).toBe('en');
    expect(languageAsked('EN-gb')).toBe('en');
    expect(languageAsked('fr-BE')).toBe('fr');
    expect(languageAsked('FR-X-Vous, fr;q=0.5')).toBe('fr-vous');
  });

  it('is French when none of ours is wanted, whatever is sent', () => {
    const odd = [undefined, '', '*', 'de', 'nl;q=0', 'nl;q=..', ',;,', 'nlx', ','.repeat(9_999)];
    for (const header of odd) expect(languageAsked(header)).toBe('fr');
  });
});
