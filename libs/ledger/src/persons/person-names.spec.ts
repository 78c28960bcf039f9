import { describe, expect, it } from '@jest/globals';
import { PersonNames } from './person-names.js';

const names = new PersonNames([
  { pseudonym: 'P-AAAA', name: 'Hélène de Smet' },
  { pseudonym: 'P-BBBB', name: 'MARTIN Rose-Marie' },
  { pseudonym: 'P-CCCC', name: 'Jean Dupont' },
  { pseudonym: 'P-DDDD', name: 'Jean Dupont' },
  { pseudonym: 'P-EEEE', name: 'CDUP01' },
]);
const near = (text: string, ...pseudonyms: string[]) => names.hide(text, new Set(pseudonyms));

describe('Names in the texts of an entry about a person', () => {
  it.each([
    ['Séance Hélène de Smet du 3 mars', 'Séance P-AAAA du 3 mars'],
    ['SMET HELENE / séance', 'P-AAAA / séance'],
    ['séance h. de smet', 'séance h. P-AAAA'],
    ['De Smet H., séance', 'P-AAAA., séance'],
    ['Mme Smet', 'Mme P-AAAA'],
    ['FACTSMET2026', 'P-AAAA'],
    ['De la part de la commune', 'De la part de la commune'],
  ])('%s', (text, shown) => {
    expect(near(text, 'P-AAAA')).toBe(shown);
  });

  it('names the person of the entry where two have the same name', () => {
    expect(near('Jean Dupont', 'P-DDDD')).toBe('P-DDDD');
  });
});

describe('Names in the texts of other entries', () => {
  it.each([
    ['VIR ROSE-MARIE MARTIN LOYER', 'VIR P-BBBB LOYER'],
    ['Versement Jean Dupont', 'Versement …'],
    ['Versement CDUP01', 'Versement P-EEEE'],
    ['Dépôt Martin', 'Dépôt …'],
    ['une rose', 'une rose'],
    ['Assurance de mars', 'Assurance de mars'],
  ])('%s', (text, shown) => {
    expect(names.hide(text)).toBe(shown);
  });
});
