import { describe, expect, it } from '@jest/globals';
import { mailFaults } from '@plusloin/testing';
import { vaultMails } from './vault-mails.js';

describe('A mail about a break-glass', () => {
  it('says all of it in each language, and nothing in its subject', () => {
    const told = { cooperative: 'La Passerelle', link: 'https://plusloin.test/c/personnes' };
    expect(
      mailFaults(vaultMails, {
        'break-glass-asked': [told],
        'break-glass-approved': [told],
        'break-glass-ended': [told],
      }),
    ).toEqual([]);
  });
});
