import type { ListedCandidate } from '@plusloin/contracts';
import { PATIENCE_DAYS } from '../path/candidates.queries.js';
import type { Candidate } from '../path/candidates.service.js';

type Told = Pick<ListedCandidate, 'pathId' | 'isErased' | 'name' | 'practiceWished' | 'stage'> &
  Pick<Candidate, 'registeredOn' | 'waitingDays'>;

/** A candidate as the list shows them. */
export const listedOf = (of: Told): ListedCandidate => ({
  ...{ pathId: of.pathId, isErased: of.isErased },
  ...{ name: of.name, practiceWished: of.practiceWished },
  ...{ stage: of.stage, registeredOn: of.registeredOn, waitingDays: of.waitingDays },
  isLate: (of.waitingDays ?? 0) > PATIENCE_DAYS,
});
