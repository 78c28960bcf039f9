import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { dateIn, moneyIn, type Place } from '@plusloin/ui';
import type { CalendarDate } from '@plusloin/kernel';
import { percentIn } from '../figures.js';
import type { Answer, Question } from './questions.js';
import { choiceWords } from './question-words.js';
import { amountOf, readNumber } from './read-number.js';

/** What stands in the field of a question that was answered before. */
export function typedOf(answer: Answer): string {
  if (answer === undefined) return '';
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  return String(answer).replace(/\.00$/, '');
}

/** The answer that was typed or chosen; undefined: not answered, null: it cannot be read. */
export function answerIn({ kind }: Question, typed: string): Answer | null {
  if (typed.trim() === '') return undefined;
  if (kind === 'choice' || kind === 'day') return typed as Answer;
  if (kind === 'yes-no') return typed === 'yes';
  const number = readNumber(typed);
  if (number === null) return null;
  if (kind === 'money') return number.length > 10 ? null : amountOf(number);
  if (kind === 'percent') return Number(number) > 100 ? null : number;
  return /^\d$|^1[0-5]$/.test(number) ? Number(number) : null;
}

/** An answer in words, where it is read again. */
export function sayAnswer(i18n: I18n, place: Place, question: Question, answer: Answer): string {
  if (answer === undefined) return i18n._(msg`Je ne sais pas`);
  const text = typedOf(answer);
  const chosen = choiceWords[text];
  if ((question.kind === 'choice' || question.kind === 'yes-no') && chosen !== undefined) {
    return i18n._(chosen);
  }
  if (question.kind === 'money') return moneyIn(place, String(answer), 'EUR');
  if (question.kind === 'day') return dateIn(place, text as CalendarDate);
  return question.kind === 'percent' ? percentIn(place, text) : text;
}
