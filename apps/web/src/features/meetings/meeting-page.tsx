import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { MeetingFile } from '@plusloin/contracts';
import { Card, LoadingState, meetingMomentIn, Page, usePlace } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import forms from '../../app/forms.module.css';
import { Refused } from '../../app/refusals.js';
import { CallOff } from './call-off.js';
import { MeetingState } from './meeting-state.js';
import { meetingQuery } from './queries.js';
import { Seats } from './seats.js';

const route = getRouteApi('/$cooperative/rencontres/$meetingId');

/** A meeting: its dates, who comes, and who was there. */
export default function MeetingPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const { meetingId } = route.useParams();
  const path = { cooperativeId: cooperative.id, meetingId };
  const asked = useQuery(meetingQuery(path));
  const place = usePlace();
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  if (asked.data === undefined) return <LoadingState label={t`Un instant…`} high />;
  const { data: meeting } = asked;
  const { startsAt: at } = meeting;
  const when = at === null ? t`Date à choisir` : meetingMomentIn(place, at);
  return (
    <Page
      title={meeting.title}
      lead={`${when}, ${meeting.place}`}
      action={
        <Link to="/$cooperative/rencontres" params={{ cooperative: cooperative.slug }}>
          <Trans>Toutes les rencontres</Trans>
        </Link>
      }
    >
      <Card title={t`Où elle en est`} aside={<MeetingState of={meeting.state} />}>
        <div className={forms.form}>
          {meeting.state === 'poll' ? <Poll meeting={meeting} /> : null}
          <p className={forms.quiet}>
            <Trans>Un rappel part deux jours avant aux personnes qui ont une place.</Trans>
          </p>
          {meeting.state === 'poll' || meeting.state === 'fixed' ? <CallOff path={path} /> : null}
        </div>
      </Card>
      <Seats path={path} meeting={meeting} />
    </Page>
  );
}

function Poll({ meeting: { dates, quorum } }: { readonly meeting: MeetingFile }) {
  const place = usePlace();
  return (
    <>
      <p>
        <Trans>La première date qui convient à {quorum} personnes est retenue.</Trans>
      </p>
      <ul className={forms.list}>
        {dates.map(({ startsAt, votes }) => (
          <li key={startsAt} className={forms.item}>
            <span>{meetingMomentIn(place, startsAt)}</span>
            <span>
              <Plural value={votes} one="# personne" other="# personnes" />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
