import type { guidanceRefusals } from '../guidance.refusals.js';
import { says, type Translated } from '../says.js';
import { NOTHING_WRITTEN } from './nothing.js';

export const guidance: Translated<typeof guidanceRefusals> = {
  'guidance.unknown-regime': says(
    'This scheme is not known here[: {regime}][ ({country})].',
    NOTHING_WRITTEN,
    'Choose another from the list.',
  ),
  'guidance.year-not-covered': says(
    'The rules of that year[ ({year})] are not written yet.',
    NOTHING_WRITTEN,
    'Choose another year.',
  ),
  'guidance.unfit-input': says(
    'An answer is missing, unknown or out of its bounds[: {where}].',
    NOTHING_WRITTEN,
    'Correct it, then start again.',
  ),
  'guidance.unknown-rule': says(
    'No rule has that name.',
    NOTHING_WRITTEN,
    'Go back to the result and open the figure that you want to understand.',
  ),
  'guidance.unknown-cooperative': says(
    'No cooperative has that name here[: {slug}].',
    NOTHING_WRITTEN,
    'Check the name, or compare without a cooperative.',
  ),
  'guidance.rules-changed': says(
    'The model that made this figure[ on {since}] is no longer here to explain it.',
    'The answer itself can still be read as it is.',
    'Compare again to see where each figure comes from.',
  ),
  'guidance.reference-too-slow': says(
    'The official French model did not answer in time.',
    NOTHING_WRITTEN,
    'Try again in a minute.',
  ),
  'guidance.reference-failed': says(
    'The official French model did not answer.',
    NOTHING_WRITTEN,
    'Try again in a minute.',
  ),
  'guidance.too-many-answers': says(
    'Too many comparisons were kept today from your connection.',
    'Those that are kept can still be read by their links.',
    'Start again[ in {hours} h].',
  ),
  'guidance.no-first-years': says(
    'This cooperative does not show what first years bring.',
    NOTHING_WRITTEN,
    'Ask it at an information meeting.',
  ),
};
