import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ListedClose, MyCooperative, ReopeningAnswer } from '@plusloin/contracts';
import { quarterIn, usePlace } from '@plusloin/ui';
import { useState } from 'react';
import { Dialog } from '../../app/dialog.js';
import { Reason } from '../cooperative/fields.js';
import classes from './close-page.module.css';
import { SHORTEST_REASON, useStep } from './close-step.js';
import { confirmReopening, proposeReopening, withdrawReopening } from './cockpit-queries.js';

interface ReopenProps {
  readonly cooperative: MyCooperative;
  readonly close: ListedClose;
  /** What waits for a second person, if anything. */
  readonly asked: ReopeningAnswer | undefined;
}

/** The latest quarter is opened again by two people: one says why, another agrees. */
export function Reopen({ cooperative, close, asked }: ReopenProps) {
  const { t } = useLingui();
  const [isAsking, asking] = useDisclosure(false);
  const name = quarterIn(usePlace(), close.quarter);
  if (asked !== undefined) return <Waiting cooperative={cooperative} asked={asked} />;
  return (
    <>
      <Button variant="default" onClick={asking.open}>{t`Rouvrir avec une raison`}</Button>
      <Dialog {...{ isOpen: isAsking, onClose: asking.close }} title={t`Rouvrir le ${name}`}>
        <Propose cooperative={cooperative} quarter={close.quarter} onDone={asking.close} />
      </Dialog>
    </>
  );
}

interface ProposeProps {
  readonly cooperative: MyCooperative;
  readonly quarter: string;
  readonly onDone: () => void;
}

function Propose({ cooperative, quarter, onDone }: ProposeProps) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const done = t`La réouverture est proposée. Une autre personne peut confirmer.`;
  const step = useStep(cooperative.id, onDone, done, () =>
    proposeReopening(cooperative.id, quarter, reason),
  );
  return (
    <form className={classes.confirm} onSubmit={step.submit}>
      <p>
        <Trans>
          Les mois du trimestre se rouvriront quand une autre personne aura confirmé. Les relevés
          publiés restent ; la prochaine fermeture fera une nouvelle version.
        </Trans>
      </p>
      <Reason
        {...{ label: t`Pourquoi le rouvrir ?`, value: reason, onType: setReason }}
        placeholder={t`Une facture du mois d’août manque`}
        error={step.error}
      />
      <Button
        type="submit"
        loading={step.isPending}
        disabled={reason.trim().length < SHORTEST_REASON}
      >
        {t`Proposer de rouvrir`}
      </Button>
    </form>
  );
}

function Waiting({ cooperative, asked }: Pick<ReopenProps, 'cooperative'> & AskedOnly) {
  const { t } = useLingui();
  const { quarter, reason, isMine } = asked;
  const nothing = () => undefined;
  const confirm = useStep(cooperative.id, nothing, t`Le trimestre est rouvert.`, () =>
    confirmReopening(cooperative.id, quarter),
  );
  const withdraw = useStep(cooperative.id, nothing, t`La demande est retirée.`, () =>
    withdrawReopening(cooperative.id, quarter),
  );
  const refused = confirm.error ?? withdraw.error;
  return (
    <div className={classes.begin}>
      <p>
        {isMine ? (
          <Trans>
            Tu proposes de rouvrir : « {reason} ». Une autre personne doit confirmer.
          </Trans>
        ) : (
          <Trans>Une autre personne propose de rouvrir : « {reason} ».</Trans>
        )}
      </p>
      <div className={classes.buttons}>
        {isMine ? null : (
          <Button loading={confirm.isPending} onClick={confirm.act}>
            {t`Confirmer la réouverture`}
          </Button>
        )}
        <Button variant="default" loading={withdraw.isPending} onClick={withdraw.act}>
          {isMine ? t`Retirer la demande` : t`Refuser`}
        </Button>
      </div>
      {refused === undefined ? null : <p role="alert">{refused}</p>}
    </div>
  );
}

interface AskedOnly {
  readonly asked: ReopeningAnswer;
}
