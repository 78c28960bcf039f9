import { forEverybody, nothing } from './line.js';

/** Of nobody and of no cooperative: there is no log that it could stand in. */
const ANONYMOUS = nothing('an answer of nobody, in no cooperative');
const COMPUTED = nothing('computed, and kept nowhere');

/** The compass: no account is asked for, and none is looked at. */
export const guidanceLines = {
  'guidance.compare': forEverybody('Compare the ways of working that a situation opens', ANONYMOUS),
  'guidance.comparison': forEverybody('An answer again, by its link', 'nothing'),
  'guidance.compare-again': forEverybody('What changed since an answer was given', ANONYMOUS),
  'guidance.changes': forEverybody('What differs between two answers, by their links', COMPUTED),
  'guidance.forget': forEverybody('Delete an answer, by its link', ANONYMOUS),
  'guidance.explain': forEverybody('What a figure of an answer is made of', 'nothing'),
  'guidance.calendar': forEverybody('The duties of an answer, for a calendar', 'nothing'),
  'guidance.paper': forEverybody('An answer on two pages', 'nothing'),
  'guidance.curve': forEverybody('What is left at turnovers side by side', COMPUTED),
  'guidance.fee': forEverybody('Which price of a session brings a turnover', COMPUTED),
  'guidance.evaluate': forEverybody('What a worked case comes to by our rules', COMPUTED),
  'guidance.statuses': forEverybody('Each way of working in plain words', 'nothing'),
  'guidance.checklist': forEverybody('Signs of an employment, by the law of a country', 'nothing'),
  'guidance.rule': forEverybody('What stands behind a rule', 'nothing'),
};
