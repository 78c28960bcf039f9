import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { MemberRecord } from '@plusloin/contracts';
import { Card, dateIn, Status, usePlace } from '@plusloin/ui';
import { HeldBack } from './held-back.js';
import classes from './members.module.css';
import { associate } from './steps.js';
import { useStep } from './use-step.js';
import { useStageWords, useVerbWords } from './words.js';

interface PathCardProps {
  readonly cooperativeId: string;
  readonly record: MemberRecord;
  /** The coordination takes steps; others read. */
  readonly mayStep: boolean;
}

/** Where somebody stands, what may follow and what holds it back, and all that happened. */
export function PathCard({ cooperativeId, record, mayStep }: PathCardProps) {
  const { t } = useLingui();
  const stages = useStageWords();
  const { stage, nextSteps, events, memberId } = record;
  const next = nextSteps.find(({ verb }) => verb === 'associate');
  const isHeld = next !== undefined && next.heldBackBy.length > 0;
  return (
    <Card
      title={t`Parcours`}
      aside={stage === null ? undefined : (
        <Status tone={stages[stage].tone}>{stages[stage].word}</Status>
      )}
    >
      {next === undefined ? null : (
        <div className={classes.card}>
          <p>
            {isHeld ? (
              <HeldBack by={next.heldBackBy} />
            ) : (
              <Trans>Rien n’empêche de devenir associé·e.</Trans>
            )}
          </p>
          {mayStep ? (
            <Associate {...{ cooperativeId, memberId, isHeld }} />
          ) : null}
        </div>
      )}
      <Events events={events} />
    </Card>
  );
}

function Events({ events }: Pick<MemberRecord, 'events'>) {
  const place = usePlace();
  const verbs = useVerbWords();
  return (
    <ol className={classes.list}>
      {events.map(({ verb, on, by, why }) => (
        <li key={`${on} ${verb}`} className={classes.row}>
          <span className={classes.name}>
            <span className={classes.strong}>{verbs[verb]}</span>
            <span className={classes.quiet}>
              {why}
              {by === null ? null : <Trans> · noté par {by}</Trans>}
            </span>
          </span>
          <span className={classes.quiet}>{dateIn(place, on)}</span>
        </li>
      ))}
    </ol>
  );
}

interface AssociateProps {
  readonly cooperativeId: string;
  readonly memberId: string;
  readonly isHeld: boolean;
}

function Associate({ cooperativeId, memberId, isHeld }: AssociateProps) {
  const { t } = useLingui();
  const why = t`décision de la coopérative`;
  const step = useStep({
    ...{ cooperativeId, says: t`C’est fait : associé·e à partir d’aujourd’hui.` },
    act: () => associate(cooperativeId, memberId, why),
  });
  return (
    <>
      <Button onClick={step.act} loading={step.isPending} disabled={isHeld}>
        {t`Noter comme associé·e`}
      </Button>
      {step.error === undefined ? null : <p role="alert">{step.error}</p>}
    </>
  );
}
