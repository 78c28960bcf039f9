import { NOTHING_WRITTEN, says } from './says.js';

/** The compass of members. */
export const membersGuidanceRefusals = {
  'guidance.no-first-years': says(
    'Cette coopérative ne montre pas ce que rapportent les premières années.',
    NOTHING_WRITTEN,
    'Demande-lui lors d’une rencontre d’information.',
  ),
} as const;
