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

describe('A first name that many bear', () => {
  const many = new PersonNames(
    Array.from({ length: 200 }, (_, i) => ({
      ...{ pseudonym: `P-${String(i).padStart(4, '0')}`, name: `Marie Nom${i}x` },
    })),
  );

  it.each([
    ['Versement Nom7x Marie', 'Versement P-0007'],
    ['Versement Marie Nom8x', 'Versement P-0008'],
    ['Versement Marie', 'Versement …'],
    ['Versement Marie Curie', 'Versement … Curie'],
  ])('%s', (text, shown) => {
    expect(many.hide(text)).toBe(shown);
  });

  it('names the person of the entry by it', () => {
    expect(many.hide('Séance Marie', new Set(['P-0009']))).toBe('Séance P-0009');
  });
});
