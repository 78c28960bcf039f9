import type { kernelRefusals } from '../kernel.refusals.js';
import { says, type Translated } from '../says.js';
import { NOTHING_WRITTEN } from './nothing.js';

export const kernel: Translated<typeof kernelRefusals> = {
  'kernel.invalid-calendar-date': says(
    'Deze datum bestaat niet op de kalender[: “{text}”].',
    NOTHING_WRITTEN,
    'Schrijf het jaar, de maand en de dag, bijvoorbeeld 2026-03-31.',
  ),
  'kernel.invalid-time-zone': says(
    'Deze tijdzone bestaat niet[: “{text}”].',
    NOTHING_WRITTEN,
    'Schrijf bijvoorbeeld Europe/Brussels of Europe/Paris.',
  ),
  'kernel.invalid-quarter': says(
    'Dit kwartaal bestaat niet[: “{text}”].',
    NOTHING_WRITTEN,
    'Schrijf het jaar en het kwartaal, bijvoorbeeld 2026-Q3.',
  ),
  'kernel.invalid-amount': says(
    'Dit bedrag is niet leesbaar[: “{text}”].',
    NOTHING_WRITTEN,
    'Schrijf het zonder spatie, met een punt en hoogstens twee decimalen, bijvoorbeeld 1234.50.',
  ),
  'kernel.invalid-currency': says(
    'Deze muntcode bestaat niet[: “{text}”].',
    NOTHING_WRITTEN,
    'Schrijf de drie hoofdletters, bijvoorbeeld EUR.',
  ),
  'kernel.invalid-rate': says(
    'Dit tarief is niet leesbaar[: “{text}”].',
    NOTHING_WRITTEN,
    'Schrijf het met een punt, bijvoorbeeld 5.5.',
  ),
  'kernel.invalid-structured-reference': says(
    'Deze gestructureerde mededeling is fout[: “{text}”].',
    NOTHING_WRITTEN,
    'Neem de twaalf cijfers over van het document, bijvoorbeeld +++090/9337/55493+++.',
  ),
};
