import { describe, expect, it } from '@jest/globals';
import { mailFaults } from '@plusloin/testing';
import { guidanceMails } from './guidance-mails.js';

describe('A mail of the compass', () => {
  it('says all of it in each language, and nothing in its subject', () => {
    const told = { cooperative: 'La Passerelle', link: 'https://plusloin.test/c/ma-boussole' };
    expect(mailFaults(guidanceMails, { 'threshold-reached': [told] })).toEqual([]);
  });
});
