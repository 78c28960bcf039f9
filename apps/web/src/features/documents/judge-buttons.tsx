import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { Dialog } from '../../app/dialog.js';
import classes from '../members/members.module.css';
import { useStep } from '../members/use-step.js';
import { judge } from './queries.js';

interface JudgeButtonsProps {
  readonly cooperativeId: string;
  readonly documentId: string;
  /** Whoever brings a document does not verify it. */
  readonly isMine: boolean;
}

/** Verified in one press; refused with a reason that the person reads. */
export function JudgeButtons({ cooperativeId, documentId, isMine }: JudgeButtonsProps) {
  const { t } = useLingui();
  const [isRefusing, dialog] = useDisclosure(false);
  const verify = useStep({
    ...{ cooperativeId, says: t`La pièce est vérifiée.` },
    act: () => judge(cooperativeId, documentId, { judgement: 'verified' }),
  });
  if (isMine) {
    return (
      <span className={classes.quiet}>
        <Trans>Tu l’as déposée : une autre personne la vérifie.</Trans>
      </span>
    );
  }
  return (
    <>
      <Button onClick={verify.act} loading={verify.isPending}>
        {t`Vérifier`}
      </Button>
      <Button variant="default" onClick={dialog.open}>
        {t`Refuser`}
      </Button>
      {verify.error === undefined ? null : <p role="alert">{verify.error}</p>}
      <Dialog {...{ isOpen: isRefusing, onClose: dialog.close, title: t`Refuser la pièce` }}>
        <RefuseForm {...{ cooperativeId, documentId, onDone: dialog.close }} />
      </Dialog>
    </>
  );
}

type RefuseFormProps = Omit<JudgeButtonsProps, 'isMine'> & { readonly onDone: () => void };

function RefuseForm({ cooperativeId, documentId, onDone }: RefuseFormProps) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const step = useStep({
    ...{ cooperativeId, onDone, says: t`La pièce est refusée, avec ta raison.` },
    act: () => judge(cooperativeId, documentId, { judgement: 'refused', reason }),
  });
  return (
    <form className={classes.form} onSubmit={step.submit}>
      <Textarea
        label={t`Pourquoi ? La personne lira ta raison.`}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        error={step.error}
        maxLength={500}
        data-autofocus
      />
      <Button type="submit" loading={step.isPending} disabled={reason.trim() === ''}>
        {t`Refuser la pièce`}
      </Button>
    </form>
  );
}
