import { Plural, Trans } from '@lingui/react/macro';
import type { PublicMeeting } from '@plusloin/contracts';
import { meetingMomentIn, usePlace } from '@plusloin/ui';
import forms from '../../app/forms.module.css';

/** When a meeting is, or the dates among which one may choose. */
export function When({ of }: { readonly of: Pick<PublicMeeting, 'startsAt' | 'dates'> }) {
  const place = usePlace();
  if (of.startsAt !== null) return <span>{meetingMomentIn(place, of.startsAt)}</span>;
  const count = of.dates.length;
  return (
    <span>
      <Trans>Date à choisir parmi {count}</Trans>
    </span>
  );
}

/** How many may still come, in words. */
export const FreePlaces = ({ of }: { readonly of: Pick<PublicMeeting, 'freePlaces'> }) => (
  <span className={forms.quiet}>
    {of.freePlaces === 0 ? (
      <Trans>Complet, avec liste d’attente</Trans>
    ) : (
      <Plural value={of.freePlaces} one="# place libre" other="# places libres" />
    )}
  </span>
);
