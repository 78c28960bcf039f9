import { Plural, Trans } from '@lingui/react/macro';
import type { ListedCandidate } from '@plusloin/contracts';
import { Status } from '@plusloin/ui';

/** How long somebody has been without an answer; nothing once there was one. */
export function Waiting({ of }: { readonly of: Pick<ListedCandidate, 'waitingDays' | 'isLate'> }) {
  if (of.waitingDays === null) return null;
  if (of.waitingDays === 0) {
    return (
      <Status tone="quiet">
        <Trans>Arrivée aujourd’hui</Trans>
      </Status>
    );
  }
  return (
    <Status tone={of.isLate ? 'care' : 'quiet'}>
      <Plural
        value={of.waitingDays}
        one="Sans réponse depuis # jour"
        other="Sans réponse depuis # jours"
      />
    </Status>
  );
}
