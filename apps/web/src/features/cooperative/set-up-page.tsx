import { Trans, useLingui } from '@lingui/react/macro';
import type { MyCooperative, SetUp } from '@plusloin/contracts';
import { Card, LoadingState, Page, Status } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Refused } from '../../app/refusals.js';
import { BooksStep, InviteStep, RuleStep } from './set-up-steps.js';
import classes from './cooperative.module.css';
import { FactsForm } from './facts-form.js';
import { MembersStep } from './members-step.js';
import { settingsQuery } from './queries.js';
import { setUpQuery } from './set-up-queries.js';

const route = getRouteApi('/$cooperative/mise-en-route');

/** From nothing to members, in five steps; each is kept, and the way can be left and continued. */
export default function SetUpPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const asked = useQuery(setUpQuery(cooperative.id));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  return (
    <Page
      title={t`Mise en route`}
      lead={t`Chaque étape est enregistrée : tu peux t’arrêter et revenir.`}
    >
      {asked.data === undefined ? (
        <LoadingState label={t`Un instant…`} high />
      ) : (
        <Steps cooperative={cooperative} standing={asked.data} />
      )}
    </Page>
  );
}

interface StepsProps {
  readonly cooperative: MyCooperative;
  readonly standing: SetUp;
}

function Steps({ cooperative, standing }: StepsProps) {
  const { t } = useLingui();
  const { facts, books, rule, members, toInvite } = standing;
  const hasMembers = members > 0;
  const isInvited = hasMembers && toInvite === 0;
  const first = [facts, books, rule, hasMembers, isInvited].indexOf(false) + 1;
  const { id } = cooperative;
  return (
    <>
      <Step number={1} title={t`La coopérative`} isDone={facts} isOpen={first === 1}>
        <Facts cooperative={cooperative} />
      </Step>
      <Step number={2} title={t`Ses livres`} isDone={books} isOpen={first === 2}>
        <BooksStep id={id} />
      </Step>
      <Step number={3} title={t`La contribution`} isDone={rule} isOpen={first === 3}>
        <RuleStep id={id} />
      </Step>
      <Step number={4} title={t`Les membres`} isDone={hasMembers} isOpen={first === 4}>
        <MembersStep id={id} />
      </Step>
      <Step number={5} title={t`Les invitations`} isDone={isInvited} isOpen={first === 5}>
        <InviteStep id={id} toInvite={toInvite} />
      </Step>
    </>
  );
}

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly isDone: boolean;
  /** The first that is not done; others are opened by whoever wants them. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

function Step({ number, title, isDone, isOpen, children }: StepProps) {
  const { t } = useLingui();
  return (
    <Card
      title={`${number}. ${title}`}
      aside={<Status tone={isDone ? 'done' : 'quiet'}>{isDone ? t`fait` : t`à faire`}</Status>}
    >
      <details key={String(isOpen)} open={isOpen}>
        <summary className={classes.quiet}>
          {isDone ? <Trans>Revoir cette étape</Trans> : <Trans>Ouvrir cette étape</Trans>}
        </summary>
        <div className={classes.stack}>{children}</div>
      </details>
    </Card>
  );
}

function Facts({ cooperative }: { readonly cooperative: MyCooperative }) {
  const { t } = useLingui();
  const { data } = useQuery(settingsQuery(cooperative.id));
  if (data === undefined) return <LoadingState label={t`Un instant…`} />;
  return <FactsForm key={data.version} cooperative={cooperative} facts={data} />;
}
