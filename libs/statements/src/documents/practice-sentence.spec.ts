import { describe, expect, it } from '@jest/globals';
import { sentenceOf } from '@plusloin/contracts';
import type { PracticeStatement } from '../statement-shapes.js';
import {
  alicesStatement,
  employedStatement,
  karimsStatement,
  lossStatement,
} from '../testing/difficult.js';
import { sectionOf } from '../testing/figures-said.js';
import { languageOf } from './practice-languages.js';
import { plain } from './testing/read-pdf.js';

function sentence(statement: PracticeStatement, place = 0): string {
  const phrase = sentenceOf(sectionOf(statement, place), statement, languageOf(statement));
  return plain(typeof phrase === 'string' ? phrase : phrase.map(({ text }) => text).join(''));
}

describe('the sentence at the top', () => {
  it('tells Alice what is free, what must come, and what is due next', () => {
    expect(sentence(alicesStatement())).toBe(
      'Il te reste 2 439,56 € libres. 2 420,00 € doivent encore arriver. ' +
        'Prochaine échéance : TVA 1 173,18 € avant le vendredi 23 octobre ' +
        '(le 25 est un dimanche, pas de report).',
    );
  });

  it('gives Karim the figure to copy, in whole euros', () => {
    expect(sentence(karimsStatement())).toBe(
      'Le chiffre à recopier sur autoentrepreneur.urssaf.fr avant le 31 octobre : 6 880 €. ' +
        'Il te reste 115,91 € libres : sur ton compte, 2 600,64 € ne sont déjà plus à toi. ' +
        '1 510,00 € doivent encore arriver.',
    );
  });

  it('speaks of what is lacking without blame, and says what is not counted', () => {
    expect(sentence(lossStatement())).toBe(
      'Il te manque 9 135,50 € pour payer ce qui est dû, cotisations sociales pas encore ' +
        'comptées. 1 089,00 € doivent encore arriver.',
    );
  });

  it('claims nothing free in the books of the cooperative', () => {
    expect(sentence(employedStatement(), 1)).toBe(
      'Ce trimestre, ton activité a gagné 347,60 €, dans les livres de La Passerelle SC.',
    );
  });

  it('speaks Dutch and English', () => {
    expect(sentence(alicesStatement('nl'))).toBe(
      'Je hebt nog € 2.439,56 vrij. € 2.420,00 moet nog binnenkomen. ' +
        'Volgende vervaldag: btw € 1.173,18 uiterlijk op vrijdag 23 oktober ' +
        '(25 is een zondag, geen uitstel).',
    );
    expect(sentence(alicesStatement('en'))).toBe(
      'You have €2,439.56 free. €2,420.00 is still to arrive. ' +
        'Next due: VAT €1,173.18 by Friday 23 October (25 is a Sunday, no extension).',
    );
  });
});
