import { describe, expect, it } from '@jest/globals';
import { withoutNumbers, withoutParticulars } from './told-particulars.js';

describe('What tells who somebody is', () => {
  it.each([
    ['Séance jeanne.l@exemple.be le 3', 'Séance … le 3'],
    ['Rappel +32 470 12 34 56', 'Rappel …'],
    ['Rappel 0470/12.34.56 soir', 'Rappel … soir'],
    ['Rappel 0470123456', 'Rappel …'],
    ['Rappel 04 222 33 44', 'Rappel …'],
    ['Rappel +33 6 12 34 56 78', 'Rappel …'],
    ['Rappel 06 12 34 56 78', 'Rappel …'],
    ['NISS 85.07.30-033.28', 'NISS …'],
    ['NISS 85073003328', 'NISS …'],
    ['NIR 2 85 07 59 350 123 45', 'NIR …'],
    ['NIR 285075935012345', 'NIR …'],
  ])('is left out of %s', (text, left) => {
    expect(withoutNumbers(text)).toBe(left);
  });

  it.each([
    'Facture F2026-003 du 14/02/2026',
    'Communication +++090/9337/55493+++',
    'BE68 5390 0754 7034',
    'BE68539007547034',
    'TVA BE 0732.829.833',
    'Loyer 1 234,50 mars 2026',
    'Séance 3 de 10, 60 min',
  ])('stays in %s', (text) => {
    expect(withoutNumbers(text)).toBe(text);
  });

  it.each([
    ['Visite 12 bis, rue des Lilas 59000 Lille', 'Visite …'],
    ['Visite rue Haute 3, 4000 Liège', 'Visite …'],
    ['Remboursement BE68 5390 0754 7034', 'Remboursement …'],
    ['Trajet en voiture', 'Trajet en voiture'],
  ])('is left out as an address: %s', (text, left) => {
    expect(withoutParticulars(text)).toBe(left);
  });
});
