import type { GuidanceStatus, GuidanceStatusKey } from '@plusloin/contracts';
import type { Sayings } from '../sayings/sayings.js';

/** A status of which nothing is said yet. */
export const plainStatus = (key: GuidanceStatusKey, sayings: Sayings) =>
  ({
    ...{ key, title: sayings.text(`status.${key}`), verdict: { kind: 'open', because: [] } },
    ...{ figures: null, breakEven: null, thresholds: [], duties: [], rights: [] },
    ...{ notCounted: [], missing: [] },
  }) satisfies Omit<GuidanceStatus, 'model'>;
