import { describe, expect, it } from '@jest/globals';
import { written } from '@plusloin/platform';
import { mailFaults } from '@plusloin/testing';
import { statementMails } from './statement-mails.js';

const told = { cooperative: 'La Passerelle', link: 'https://plusloin.test/passerelle' };
const waits = { ...told, quarter: '2026-Q3' };

describe('A mail about a quarter or a statement', () => {
  it('says all of it in each language, and nothing in its subject', () => {
    expect(
      mailFaults(statementMails, {
        'quarter-waits': [waits],
        'question-asked': [told],
        'question-answered': [told],
      }),
    ).toEqual([]);
  });

  it.each([
    ['fr', /fermeture du T3\s2026/],
    ['fr-vous', /fermeture du T3\s2026/],
    ['nl', /afsluiting van K3\s2026/],
    ['en', /close of Q3\s2026/],
  ] as const)('names the quarter as %s does', (language, said) => {
    const mail = { kind: 'quarter-waits' as const, facts: waits };
    expect(written(statementMails, language, mail).text).toMatch(said);
  });
});
