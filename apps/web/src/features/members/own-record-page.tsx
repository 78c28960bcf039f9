import { Trans, useLingui } from '@lingui/react/macro';
import { LoadingState, Page } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Refused } from '../../app/refusals.js';
import { AccessCard } from './access-card.js';
import { AdviserCard } from './adviser-card.js';
import { Appointments } from './appointments.js';
import { LeavingCard } from './leaving-card.js';
import classes from './members.module.css';
import { PathCard } from './path-card.js';
import { PracticesCard } from './practices-card.js';
import { recordQuery } from './record-query.js';

const route = getRouteApi('/$cooperative/dossier');

/** What the cooperative keeps on the path of the person who reads it. */
export default function OwnRecordPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const memberId = cooperative.memberId ?? '';
  const cooperativeId = cooperative.id;
  const asked = useQuery(recordQuery(cooperativeId, memberId));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  if (asked.data === undefined) return <LoadingState label={t`Ton dossier arrive…`} high />;
  const record = asked.data;
  return (
    <Page
      title={t`Mon dossier`}
      lead={record.title === null ? record.name : `${record.name}, ${record.title}`}
      action={
        <Link
          to="/$cooperative/documents"
          params={{ cooperative: cooperative.slug }}
          className={classes.file}
        >
          <Trans>Mes documents</Trans>
        </Link>
      }
    >
      <div className={classes.pair}>
        <PracticesCard record={record} />
        <AdviserCard {...{ cooperativeId, memberId, record }} mayName={false}>
          <Appointments
            {...{ cooperativeId, memberId, appointments: record.appointments }}
            mayMake={false}
            isAccompanied={record.adviser !== null}
          />
        </AdviserCard>
      </div>
      <PathCard {...{ cooperativeId, record, mayStep: false }} />
      <AccessCard accesses={record.accesses} />
      <LeavingCard {...{ cooperativeId, record, as: 'member' }} />
    </Page>
  );
}
