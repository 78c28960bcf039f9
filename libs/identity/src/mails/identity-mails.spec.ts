import { describe, expect, it } from '@jest/globals';
import { mailFaults } from '@plusloin/testing';
import { identityMails } from './identity-mails.js';

describe('A mail about signing in', () => {
  it('says all of it in each language, and nothing in its subject', () => {
    const link = 'https://plusloin.test/mot-de-passe#abc';
    expect(
      mailFaults(identityMails, {
        'password-reset': [{ cooperative: null, link }],
        invitation: [{ cooperative: 'La Passerelle', link }],
      }),
    ).toEqual([]);
  });
});
