import { describe, expect, it } from '@jest/globals';
import type { MailBook, MailWords } from '@plusloin/platform';
import { mailFaults } from './mail-faults.js';

interface Mails {
  readonly soup: { readonly cooperative: string; readonly name: string };
}

const NAME = 'Jeanne Canari';
const examples = { soup: [{ cooperative: 'La Marmite', name: NAME }] };

const bookOf = (polite: MailWords): MailBook<Mails> => {
  const fine = { soup: ({ name }: Mails['soup']) => said(`Bonne soupe, ${name}.`) };
  return { fr: fine, 'fr-vous': { soup: () => polite }, nl: fine, en: fine };
};

const said = (paragraph: string, subject = 'La Marmite'): MailWords => ({
  ...{ subject, paragraphs: [paragraph] },
});

const faultsOf = (polite: MailWords) => mailFaults(bookOf(polite), examples);

describe('What is wrong with a mail', () => {
  it('is nothing, where each language says all of it', () => {
    expect(faultsOf(said(`La Marmite vous ouvre sa porte, ${NAME}.`))).toEqual([]);
  });

  it.each([
    ['a fact left out', said('Bonne soupe.'), 'does not say Jeanne Canari'],
    ['a name in its subject', said(NAME, NAME), 'says Jeanne Canari in its subject'],
    ['what is not there', said(`${NAME} ${String(undefined)}`), 'leaves something unsaid'],
    ['a hole in its text', said(`${NAME} {name}`), 'leaves something unsaid'],
    ['a « tu »', said(`${NAME}, c’est pour toi.`), 'says « tu »'],
    ['a « t’ »', said(`${NAME} t’attend.`), 'says « tu »'],
    ['a command to a « tu »', said(`${NAME}. Réponds-lui.`), 'says « tu »'],
  ])('is %s', (_what, polite, fault) => {
    expect(faultsOf(polite)).toEqual([`fr-vous soup: ${fault}`]);
  });
});
