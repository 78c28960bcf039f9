import { forEverybody } from './line.js';

/** The compass: no account is asked for, and none is looked at. */
export const guidanceLines = {
  'guidance.compare': forEverybody('Compare the ways of working that a situation opens'),
  'guidance.comparison': forEverybody('An answer again, by its link'),
  'guidance.compare-again': forEverybody('What changed since an answer was given'),
  'guidance.forget': forEverybody('Delete an answer, by its link'),
  'guidance.explain': forEverybody('What a figure of an answer is made of'),
  'guidance.calendar': forEverybody('The duties of an answer, for a calendar'),
  'guidance.paper': forEverybody('An answer on two pages'),
  'guidance.curve': forEverybody('What is left at turnovers side by side'),
  'guidance.fee': forEverybody('Which price of a session brings a turnover'),
  'guidance.rule': forEverybody('What stands behind a rule'),
};
