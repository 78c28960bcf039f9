import { Trans, useLingui } from '@lingui/react/macro';
import { Title } from '@mantine/core';
import type { CloseList, MyCooperative } from '@plusloin/contracts';
import { Card, EmptyState, LoadingState, Page, quarterIn, usePlace } from '@plusloin/ui';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Refused } from '../../app/refusals.js';
import { stepsQuery } from '../cooperative/queries.js';
import { setUpQuery } from '../cooperative/set-up-queries.js';
import { SetUpWaits } from '../cooperative/set-up-waits.js';
import { ToConfirm } from '../cooperative/to-confirm.js';
import { waitingQuery } from '../questions/queries.js';
import { WaitingQuestions } from '../questions/waiting-questions.js';
import { Blocking, Checks } from './checks.js';
import { Progress } from './progress.js';
import { checksQuery, closesQuery, useStanding } from './queries.js';
import classes from './today-page.module.css';

const route = getRouteApi('/$cooperative/aujourdhui');

/** Exceptions only: what blocks the close, and the way to mend it. */
export default function TodayPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const asked = useQuery(closesQuery(cooperative.id));
  const isWaiting = useOthersLoading(cooperative);
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  return (
    <Page title={t`Aujourd’hui`} lead={t`Ce qui attend quelqu’un, et rien d’autre.`}>
      {asked.data === undefined || isWaiting ? (
        <LoadingState label={t`Un instant…`} high />
      ) : (
        <>
          <SetUpWaits cooperative={cooperative} />
          <ToConfirm cooperative={cooperative} />
          <WaitingQuestions cooperative={cooperative} />
          <Waiting list={asked.data} />
        </>
      )}
    </Page>
  );
}

/** What stands above is there at once with the rest: nothing moves under somebody's finger. */
function useOthersLoading({ id, roles }: MyCooperative): boolean {
  const setUp = useQuery({ ...setUpQuery(id), enabled: roles.includes('coordinator') });
  const questions = useQuery({ ...waitingQuery(id), enabled: roles.includes('accountant') });
  const steps = useQuery(stepsQuery(id));
  return setUp.isLoading || questions.isLoading || steps.isLoading;
}

function Waiting({ list }: { readonly list: CloseList }) {
  const running = list.closes.find(({ state }) => state === 'running');
  if (running !== undefined) return <Running close={running} />;
  return list.next === null ? <NothingToDo /> : <BeforeClose quarter={list.next} />;
}

function BeforeClose({ quarter }: { readonly quarter: string }) {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const place = usePlace();
  const asked = useQuery(checksQuery(cooperative.id, quarter));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  if (asked.data === undefined) return <LoadingState label={t`Les contrôles tournent…`} high />;
  const { checks } = asked.data;
  if (checks.length === 0) return <Ready quarter={quarter} />;
  const name = quarterIn(place, quarter);
  return (
    <>
      <div className={classes.head}>
        <Title order={2}>
          <Trans>Avant de fermer le {name}</Trans>
        </Title>
        <p>
          <Blocking checks={checks} />
        </p>
      </div>
      <Checks checks={checks} />
    </>
  );
}

function Ready({ quarter }: { readonly quarter: string }) {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const name = quarterIn(usePlace(), quarter);
  return (
    <EmptyState title={t`Tout est prêt pour fermer`} icon={<IconCircleCheck />}>
      <Trans>
        Rien ne bloque le {name}.{' '}
        <Link to="/$cooperative/cloture" params={{ cooperative: cooperative.slug }}>
          Ouvrir la clôture
        </Link>
      </Trans>
    </EmptyState>
  );
}

function Running({ close }: { readonly close: CloseList['closes'][number] }) {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const place = usePlace();
  const standing = useStanding(cooperative.id, close);
  const name = quarterIn(place, close.quarter);
  return (
    <Card title={t`Fermeture en cours : ${name}`}>
      <Progress standing={standing} />
    </Card>
  );
}

function NothingToDo() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`Rien n’attend`} icon={<IconCircleCheck />}>
      <Trans>
        Tous les trimestres finis sont fermés. Le prochain paraît ici au lendemain de son dernier
        jour.
      </Trans>
    </EmptyState>
  );
}
