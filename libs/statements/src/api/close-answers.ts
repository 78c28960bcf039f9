import type {
  CloseProposal,
  CloseStanding as StandingAnswer,
  ListedClose as ListedCloseAnswer,
  ReopeningAnswer,
} from '@plusloin/contracts';
import type { CloseStanding } from '../close-progress.js';
import type { ListedClose } from '../closes.service.js';
import type { ProposedClose } from '../proposed-closes.service.js';
import type { Reopening } from '../reopening.service.js';

/** How a close stands, without its files: those are asked for one by one. */
export const standingOf = (standing: CloseStanding): StandingAnswer => ({
  state: standing.state,
  steps: { done: standing.done, total: standing.total },
  practices: standing.practices,
  secondsLeft: standing.secondsLeft,
  failure: standing.failure,
  failures: [...standing.failures],
});

export const listedOf = ({ standing, ...close }: ListedClose): ListedCloseAnswer => ({
  ...standingOf(standing),
  ...close,
});

/** Who proposed it is told only as far as one needs to know whether one may confirm. */
export const proposalOf = (
  { quarter, proposal }: ProposedClose,
  accountId: string,
): CloseProposal => ({
  quarter: quarter.toString(),
  reason: proposal.reason,
  proposedAt: proposal.proposedAt.toISOString(),
  isMine: proposal.proposedBy === accountId,
});

export const reopeningOf = (one: Reopening, accountId: string): ReopeningAnswer => ({
  quarter: one.quarter,
  version: one.version,
  reason: one.reason,
  proposedAt: one.proposedAt.toISOString(),
  isMine: one.proposedBy === accountId,
});
