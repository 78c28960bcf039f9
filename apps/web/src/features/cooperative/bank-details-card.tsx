import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { MyCooperative } from '@plusloin/contracts';
import { isIban, plainIban, readableIban } from '@plusloin/kernel';
import { Card, dateIn, LoadingState, Status, usePlace } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SHORTEST_REASON, useAsking } from './asking.js';
import classes from './cooperative.module.css';
import { bankDetailsQuery, proposeBankDetails } from './queries.js';

interface BankDetailsCardProps {
  readonly title: string;
  readonly cooperative: MyCooperative;
  /** Whose; `null`: the cooperative's. */
  readonly memberId: string | null;
  readonly mayPropose?: boolean;
}

/** To which account money goes, and how it changes: by two people. */
export function BankDetailsCard(props: BankDetailsCardProps) {
  const { title, cooperative, memberId, mayPropose = false } = props;
  const { t } = useLingui();
  const place = usePlace();
  const [isAsking, asking] = useDisclosure(false);
  const { data } = useQuery(bankDetailsQuery(cooperative.id, memberId));
  if (data === undefined) return <LoadingState label={t`Un instant…`} />;
  const { iban, since, isProposed } = data;
  const day = since === null ? '' : dateIn(place, since.slice(0, 10));
  return (
    <Card
      title={title}
      aside={isProposed ? <Status tone="care">{t`un changement attend`}</Status> : undefined}
    >
      <div className={classes.stack}>
        {iban === null ? (
          <p className={classes.text}>
            <Trans>Aucun compte n’est enregistré.</Trans>
          </p>
        ) : (
          <>
            <p className={`${classes.text} ${classes.iban}`}>{readableIban(iban)}</p>
            <p className={classes.quiet}>
              <Trans>Depuis le {day}, décidé à deux.</Trans>
            </p>
          </>
        )}
        {mayPropose ? (
          <div>
            <Button variant="default" onClick={asking.open}>
              {iban === null ? t`Proposer un compte` : t`Proposer un autre compte`}
            </Button>
          </div>
        ) : null}
      </div>
      <Modal
        {...{ opened: isAsking, onClose: asking.close, title }}
        closeButtonProps={{ 'aria-label': t`Renoncer` }}
        centered
      >
        <Propose id={cooperative.id} memberId={memberId} onDone={asking.close} />
      </Modal>
    </Card>
  );
}

interface ProposeProps {
  readonly id: string;
  readonly memberId: string | null;
  readonly onDone: () => void;
}

function Propose({ id, memberId, onDone }: ProposeProps) {
  const { t } = useLingui();
  const [iban, setIban] = useState('');
  const [reason, setReason] = useState('');
  const plain = plainIban(iban);
  const isWrong = plain.length >= 14 && !isIban(plain);
  const asking = useAsking({
    ...{ id, onDone, says: t`C’est proposé. Une autre personne peut confirmer.` },
    act: () => proposeBankDetails(id, memberId, { iban: plain, reason }),
  });
  return (
    <form className={classes.form} onSubmit={asking.submit}>
      <p className={classes.text}>
        <Trans>
          Rien ne change encore : une deuxième personne doit confirmer, et un e-mail prévient qui
          est concerné.
        </Trans>
      </p>
      <TextInput
        label={t`Numéro de compte (IBAN)`}
        autoComplete="off"
        value={iban}
        onChange={({ currentTarget }) => setIban(currentTarget.value)}
        error={isWrong ? t`Ses chiffres de contrôle ne correspondent pas.` : undefined}
        data-autofocus
      />
      <Textarea
        label={t`Pourquoi change-t-il ?`}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        error={asking.error}
        autosize
        minRows={2}
      />
      <Button
        type="submit"
        loading={asking.isPending}
        disabled={!isIban(plain) || reason.trim().length < SHORTEST_REASON}
      >
        {t`Proposer`}
      </Button>
    </form>
  );
}
