import { describe, expect, it } from '@jest/globals';
import { addressOf, compassLanguages, pageNames, readAddress } from './addresses.js';

describe('the addresses of the compass', () => {
  it('lead back to the page and the language that they were made of', () => {
    for (const language of compassLanguages) {
      for (const page of pageNames) {
        const here = { language, page, about: page === 'home' ? '' : 'a . b', query: { x: '1' } };
        const { pathname, search } = new URL(addressOf(here), 'https://plusloin.test');
        expect(readAddress(pathname, search)).toEqual(here);
      }
    }
  });

  it('are all different', () => {
    const all = compassLanguages.flatMap((language) =>
      pageNames.map((page) => addressOf({ language, page })),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it('lead to the first page where they say nothing that is known', () => {
    expect(readAddress('/boussole/nulle-part', '')).toMatchObject({ language: 'fr', page: 'home' });
    expect(readAddress('/kompas/regels/%E0', '')).toMatchObject({ page: 'rule', about: '' });
  });
});
