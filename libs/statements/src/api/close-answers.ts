import type {
  CloseProposal,
  CloseStanding,
  ListedClose as ListedCloseAnswer,
} from '@plusloin/contracts';
import type { CloseProgress } from '../close-progress.js';
import type { ListedClose } from '../closes.service.js';
import type { ProposedClose } from '../proposed-closes.service.js';

/** How a close stands, without its files: those are asked for one by one. */
export const standingOf = (progress: CloseProgress): CloseStanding => ({
  state: progress.state,
  steps: { done: progress.done, total: progress.total },
  practices: progress.practices,
  secondsLeft: progress.secondsLeft,
  failure: progress.failure,
  failures: [...progress.failures],
});

export const listedOf = ({ progress, ...close }: ListedClose): ListedCloseAnswer => ({
  ...standingOf(progress),
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
