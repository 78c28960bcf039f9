import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { PublicMeeting } from '@plusloin/contracts';
import { Card, EmptyState, meetingMomentIn, Page, usePlace } from '@plusloin/ui';
import { IconCalendarEvent } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import forms from '../../app/forms.module.css';
import { withWords } from '../../app/languages.js';
import { addressOf } from '../../compass/addresses.js';
import { LinkButton } from './link-button.js';
import { FreePlaces, When } from './meeting-words.js';
import { PublicFrame } from './public-frame.js';

const FirstYears = lazy(() => withWords('guidance', import('../guidance/first-years.js')));

const route = getRouteApi('/c/$slug');

/** What a cooperative offers to whoever wonders whether to join. */
export default function CooperativePage() {
  const { slug } = route.useParams();
  return (
    <PublicFrame slug={slug}>
      {({ name, meetings }) => <Offer slug={slug} name={name} meetings={meetings} />}
    </PublicFrame>
  );
}

interface OfferProps {
  readonly slug: string;
  readonly name: string;
  readonly meetings: readonly PublicMeeting[];
}

function Offer({ slug, name, meetings }: OfferProps) {
  const { t } = useLingui();
  const { language } = usePlace();
  return (
    <Page title={name} lead={t`Exercer ton métier social en indépendance, à plusieurs.`}>
      <Card title={t`Tu te demandes si c’est pour toi ?`}>
        <div className={forms.form}>
          <p>
            <Trans>
              Dis-nous qui tu es et ce que tu voudrais faire. On te répond dans les 7 jours.
            </Trans>
          </p>
          <LinkButton slug={slug}>
            <Trans>Me préinscrire</Trans>
          </LinkButton>
          <p>
            <a href={addressOf({ language, page: 'compare', query: { cooperative: slug } })}>
              <Trans>Comparer d’abord les statuts, sans compte</Trans>
            </a>
          </p>
        </div>
      </Card>
      <FirstYearsCard slug={slug} />
      <Card title={t`Les prochaines rencontres`}>
        {meetings.length === 0 ? (
          <EmptyState title={t`Pas de rencontre prévue`} icon={<IconCalendarEvent />}>
            <Trans>Préinscris-toi : on t’écrit dès qu’il y en a une.</Trans>
          </EmptyState>
        ) : (
          <ul className={forms.list}>
            {meetings.map((meeting) => (
              <Row key={meeting.id} slug={slug} meeting={meeting} />
            ))}
          </ul>
        )}
      </Card>
    </Page>
  );
}

/** Read once somebody asks: every book of the cooperative is behind it. */
function FirstYearsCard({ slug }: Pick<OfferProps, 'slug'>) {
  const { t } = useLingui();
  const [isAsked, setAsked] = useState(false);
  return (
    <Card title={t`Ce qu’une première année a rapporté`}>
      {isAsked ? (
        <Suspense>
          <FirstYears slug={slug} />
        </Suspense>
      ) : (
        <Button variant="default" onClick={() => setAsked(true)}>
          {t`Voir les chiffres des membres`}
        </Button>
      )}
    </Card>
  );
}

function Row({ slug, meeting }: { readonly slug: string; readonly meeting: PublicMeeting }) {
  const { t } = useLingui();
  const place = usePlace();
  const { id, title, state, startsAt } = meeting;
  const when = startsAt === null ? t`date à choisir` : meetingMomentIn(place, startsAt);
  return (
    <li className={forms.item}>
      <span className={forms.words}>
        <span className={forms.strong}>{title}</span>
        <When of={meeting} />
        <span className={forms.quiet}>{meeting.place}</span>
        <FreePlaces of={meeting} />
      </span>
      <Link
        {...{ to: '/c/$slug/inscription', params: { slug }, search: { rencontre: id } }}
        aria-label={
          state === 'poll' ? t`Choisir des dates : ${title}` : t`Je viens : ${title}, ${when}`
        }
      >
        {state === 'poll' ? <Trans>Choisir des dates</Trans> : <Trans>Je viens</Trans>}
      </Link>
    </li>
  );
}
