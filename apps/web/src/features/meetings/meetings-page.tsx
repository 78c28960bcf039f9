import { Trans, useLingui } from '@lingui/react/macro';
import type { ListedMeeting } from '@plusloin/contracts';
import { EmptyState, LoadingState, meetingMomentIn, Page, usePlace } from '@plusloin/ui';
import { IconCalendarEvent } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import forms from '../../app/forms.module.css';
import { More } from '../../app/more.js';
import { Refused } from '../../app/refusals.js';
import { MeetingState } from './meeting-state.js';
import { meetingsQuery } from './queries.js';

const route = getRouteApi('/$cooperative/rencontres');

/** Information meetings: those to come first. */
export default function MeetingsPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const asked = useInfiniteQuery(meetingsQuery(cooperative.id));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  const all = asked.data?.pages.flatMap(({ meetings }) => meetings);
  return (
    <Page
      title={t`Rencontres`}
      lead={t`Pour celles et ceux qui se demandent si c’est pour eux.`}
      action={
        <Link to="/$cooperative/rencontres/nouvelle" params={{ cooperative: cooperative.slug }}>
          <Trans>Annoncer une rencontre</Trans>
        </Link>
      }
    >
      {all === undefined ? (
        <LoadingState label={t`Un instant…`} high />
      ) : all.length === 0 ? (
        <EmptyState title={t`Pas encore de rencontre`} icon={<IconCalendarEvent />}>
          <Trans>Annonce la première : elle paraît aussitôt sur la page publique.</Trans>
        </EmptyState>
      ) : (
        <ul className={forms.list}>
          {all.map((meeting) => (
            <Row key={meeting.id} slug={cooperative.slug} of={meeting} />
          ))}
        </ul>
      )}
      <More of={asked}>{t`Voir la suite`}</More>
    </Page>
  );
}

function Row({ slug, of }: { readonly slug: string; readonly of: ListedMeeting }) {
  const { t } = useLingui();
  const place = usePlace();
  const { id, title, startsAt, registered, places, state } = of;
  return (
    <li>
      <Link
        {...{ to: '/$cooperative/rencontres/$meetingId' }}
        params={{ cooperative: slug, meetingId: id }}
        className={forms.item}
      >
        <span className={forms.words}>
          <span className={forms.strong}>{title}</span>
          <span>{startsAt === null ? t`Date à choisir` : meetingMomentIn(place, startsAt)}</span>
          <span className={forms.quiet}>{of.place}</span>
          <span className={forms.quiet}>
            <Trans>
              {registered} inscriptions pour {places} places
            </Trans>
          </span>
        </span>
        <MeetingState of={state} />
      </Link>
    </li>
  );
}
