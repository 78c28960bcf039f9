import { describe, expect, it } from '@jest/globals';
import { guidanceSituation } from '@plusloin/contracts';
import {
  askedOf,
  questionAfter,
  questionBefore,
  questionCalled,
  questions,
  situationOf,
  withAnswer,
  type Answers,
} from './questions.js';

const employed: Answers = { country: 'BE', now: 'employee', employedShare: '50' };
const namesOf = (answers: Answers) => askedOf(answers).map(({ name }) => name);

describe('the questions', () => {
  it('are those that the API knows, all of them', () => {
    const known = Object.keys(guidanceSituation.shape);
    const asked: string[] = questions.map(({ name }) => name);
    expect(asked.filter((name) => !known.includes(name))).toEqual([]);
    // The year is today's, and the cooperative comes with the link of its page.
    expect(known.filter((name) => !asked.includes(name))).toEqual(['year', 'cooperative']);
  });

  it('offer the choices that the API takes', () => {
    for (const { name, choices = [] } of questions) {
      for (const choice of choices) {
        expect(guidanceSituation.safeParse({ country: 'BE', [name]: choice }).success).toBe(true);
      }
    }
  });

  it('are asked of the country where the work is', () => {
    expect(namesOf({ country: 'BE' })).toEqual(expect.arrayContaining(['municipalTax', 'fundFee']));
    expect(namesOf({ country: 'BE' })).not.toContain('acre');
    expect(namesOf({ country: 'FR' })).toContain('acre');
    expect(namesOf({ country: 'FR' })).not.toContain('municipalTax');
    expect(namesOf({ country: 'FR' })).not.toContain('fundFee');
    for (const french of ['household', 'otherIncome', 'structureFee']) {
      expect(namesOf({ country: 'FR' })).toContain(french);
      expect(namesOf({ country: 'BE' })).not.toContain(french);
    }
    expect(namesOf({ country: 'FR', now: 'employee' })).not.toContain('employedShare');
  });

  it('ask the wage of a job that is kept, and of no other', () => {
    expect(questionAfter(employed, 'employedShare')).toBe('wageMonth');
    expect(questionAfter({ ...employed, employedShare: '0' }, 'employedShare')).toBe('children');
    expect(namesOf({ country: 'BE', now: 'student' })).not.toContain('employedShare');
  });

  it('lead on from each to the next and back again', () => {
    const asked = namesOf(employed);
    for (const [place, name] of asked.entries()) {
      const next = questionAfter(employed, name);
      expect(next).toBe(asked[place + 1] ?? null);
      if (next !== null) expect(questionBefore(employed, next)).toBe(name);
    }
    expect(questionBefore(employed, 'country')).toBeNull();
  });

  it('begin anew where an address names none, or one that no longer matters', () => {
    expect(questionCalled(employed, undefined).name).toBe('country');
    expect(questionCalled(employed, 'acre').name).toBe('country');
    expect(questionCalled(employed, 'costs').name).toBe('costs');
  });
});

describe('the answers', () => {
  it('lose nothing when somebody goes back and changes one', () => {
    const changed = withAnswer({ ...employed, wageMonth: '1500.00' }, 'now', 'student');
    const again = withAnswer(changed, 'now', 'employee');
    expect(again).toEqual({ ...employed, wageMonth: '1500.00' });
  });

  it('are sent only where they matter', () => {
    const moved = withAnswer({ ...employed, municipalTax: '7' }, 'country', 'FR');
    expect(situationOf(withAnswer(moved, 'now', 'unemployed'))).toEqual({
      country: 'FR',
      now: 'unemployed',
    });
  });

  it('name the cooperative from whose page somebody came', () => {
    expect(situationOf({ country: 'BE', cooperative: 'passerelle' })).toEqual({
      country: 'BE',
      cooperative: 'passerelle',
    });
  });

  it('that are not known are left out', () => {
    expect(withAnswer({ country: 'BE', costs: '10.00' }, 'costs', undefined)).toEqual({
      country: 'BE',
    });
  });
});
