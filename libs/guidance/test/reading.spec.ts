import { describe, expect, it } from '@jest/globals';
import {
  guidanceLanguage,
  guidanceStatusKeys,
  guidanceUnderstanding,
  relationChecklist,
} from '@plusloin/contracts';
import { relationChecklistOf, understandings } from '@plusloin/guidance';

const languages = guidanceLanguage.options;

describe('the plain text of a way of working', () => {
  it.each(languages)('is written of every status in %s, in five to eight sentences', (language) => {
    const all = understandings(language);
    expect(all.map(({ key }) => key)).toEqual([...guidanceStatusKeys]);
    for (const one of all) {
      expect(guidanceUnderstanding.safeParse(one).error).toBeUndefined();
      const sentences = one.parts.flatMap(({ text }) => text.match(/[.?](?= |$)/g) ?? []);
      expect([one.key, sentences.length >= 5 && sentences.length <= 8]).toEqual([one.key, true]);
    }
  });
});

describe('the checklist of false self-employment', () => {
  it.each(['BE', 'FR'] as const)('of %s fits its shape in every language', (country) => {
    for (const language of languages) {
      const list = relationChecklistOf(country, language);
      expect(relationChecklist.safeParse(list).error).toBeUndefined();
      expect(list.questions.every(({ why }) => why.source !== null)).toBe(true);
    }
  });

  it('asks in Belgium after the four criteria of the law of 27 December 2006', () => {
    const { questions } = relationChecklistOf('BE', 'en');
    const decisive = questions.filter(({ why }) => why.trust === 'official');
    expect(decisive.map(({ code, yes }) => [code, yes])).toEqual([
      ['check.be.will', 'self-employed'],
      ['check.be.hours', 'self-employed'],
      ['check.be.organisation', 'self-employed'],
      ['check.be.control', 'employee'],
    ]);
  });

  it.each(['BE', 'FR'] as const)('says nothing by one payer alone in %s', (country) => {
    const { questions } = relationChecklistOf(country, 'fr');
    expect(questions.find(({ code }) => code.endsWith('.one-payer'))).toMatchObject({
      ...{ yes: 'neither', no: 'neither' },
    });
  });
});
