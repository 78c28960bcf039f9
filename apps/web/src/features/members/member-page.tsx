import { Trans, useLingui } from '@lingui/react/macro';
import type { MemberRecord, MyCooperative } from '@plusloin/contracts';
import { LoadingState, Page } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Refused } from '../../app/refusals.js';
import { screensOf } from '../../app/session.js';
import { AskedCard } from '../documents/asked-card.js';
import { GivenCard } from '../documents/given-card.js';
import { documentAddress, memberDocuments } from '../documents/queries.js';
import { AccessCard } from './access-card.js';
import { AdviserCard } from './adviser-card.js';
import { Appointments } from './appointments.js';
import { LeavingCard } from './leaving-card.js';
import classes from './members.module.css';
import { NotesCard } from './notes-card.js';
import { PathCard } from './path-card.js';
import { PracticesCard } from './practices-card.js';
import { recordQuery } from './record-query.js';

const route = getRouteApi('/$cooperative/membres/$memberId');

/** All that the cooperative keeps on the path of a member. */
export default function MemberPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const { memberId } = route.useParams();
  const asked = useQuery(recordQuery(cooperative.id, memberId));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  if (asked.data === undefined) return <LoadingState label={t`Le dossier arrive…`} high />;
  return <Record record={asked.data} cooperative={cooperative} />;
}

interface RecordProps {
  readonly record: MemberRecord;
  readonly cooperative: MyCooperative;
}

function Record({ record, cooperative }: RecordProps) {
  const { memberId, name, title, code } = record;
  const cooperativeId = cooperative.id;
  const isCoordinator = cooperative.roles.includes('coordinator');
  const isAdmin = screensOf(cooperative).includes('admin');
  const isAdviser = !isAdmin;
  const of = { cooperativeId, memberId };
  const isHere = record.stage !== 'left';
  return (
    <Page title={name} lead={title ?? code} action={<Statements {...{ cooperative, isAdmin }} />}>
      <PathCard {...{ cooperativeId, record, mayStep: isCoordinator }} />
      <div className={classes.pair}>
        <PracticesCard record={record} />
        <AdviserCard {...of} record={record} mayName={isCoordinator && isHere}>
          <Appointments
            {...of}
            appointments={record.appointments}
            mayMake={(isCoordinator || isAdviser) && isHere}
            isAccompanied={record.adviser !== null}
          />
        </AdviserCard>
      </div>
      {isAdviser ? <NotesCard {...of} /> : null}
      <AskedCard
        {...{ cooperativeId, asked: record.asked }}
        to={isCoordinator && isHere ? memberDocuments(cooperativeId, memberId) : null}
      />
      <GivenCard
        {...{ cooperativeId, documents: record.documents }}
        {...(isCoordinator && { fileAt: (id) => documentAddress(cooperativeId, id) })}
        mayJudge={isCoordinator}
      />
      <AccessCard accesses={record.accesses} />
      {isCoordinator ? <LeavingCard {...{ cooperativeId, record, as: 'coordinator' }} /> : null}
    </Page>
  );
}

interface StatementsProps {
  readonly cooperative: MyCooperative;
  readonly isAdmin: boolean;
}

function Statements({ cooperative, isAdmin }: StatementsProps) {
  if (!isAdmin) return null;
  return (
    <Link
      to="/$cooperative/releves"
      params={{ cooperative: cooperative.slug }}
      className={classes.file}
    >
      <Trans>Voir les relevés</Trans>
    </Link>
  );
}
