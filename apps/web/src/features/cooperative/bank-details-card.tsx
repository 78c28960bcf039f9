import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { BankDetailsAnswer, MyCooperative } from '@plusloin/contracts';
import { isIban, plainIban, readableIban } from '@plusloin/kernel';
import { Card, dateIn, LoadingState, momentIn, Status, usePlace } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '../../app/dialog.js';
import { SHORTEST_REASON, useAsking } from './asking.js';
import classes from './cooperative.module.css';
import { Field, Reason, Submit } from './fields.js';
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
  const [isAsking, asking] = useDisclosure(false);
  const { data } = useQuery(bankDetailsQuery(cooperative.id, memberId));
  if (data === undefined) return <LoadingState label={t`Un instant…`} />;
  const { iban, coming } = data;
  const isChanging = data.isProposed || coming !== null;
  return (
    <Card
      title={title}
      aside={isChanging ? <Status tone="care">{t`un changement attend`}</Status> : undefined}
    >
      <div className={classes.stack}>
        <Account of={data} />
        {coming === null ? null : <Coming account={coming} />}
        {mayPropose ? (
          <div>
            <Button variant="default" onClick={asking.open}>
              {iban === null ? t`Proposer un compte` : t`Proposer un autre compte`}
            </Button>
          </div>
        ) : null}
      </div>
      <Dialog title={title} isOpen={isAsking} onClose={asking.close}>
        <Propose id={cooperative.id} memberId={memberId} onDone={asking.close} />
      </Dialog>
    </Card>
  );
}

function Account({ of: { iban, since } }: { readonly of: BankDetailsAnswer }) {
  const place = usePlace();
  const day = since === null ? '' : dateIn(place, since.slice(0, 10));
  if (iban === null) {
    return (
      <p className={classes.text}>
        <Trans>Aucun compte n’est enregistré.</Trans>
      </p>
    );
  }
  return (
    <>
      <p className={`${classes.text} ${classes.iban}`}>{readableIban(iban)}</p>
      <p className={classes.quiet}>
        <Trans>Depuis le {day}, décidé à deux.</Trans>
      </p>
    </>
  );
}

function Coming({ account }: { readonly account: NonNullable<BankDetailsAnswer['coming']> }) {
  const place = usePlace();
  const { iban } = account;
  const from = momentIn(place, account.from);
  return (
    <p className={classes.quiet}>
      <Trans>
        À partir du {from} : {iban}. D’ici là, rien ne change, et « À confirmer » permet de le
        reprendre.
      </Trans>
    </p>
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
          Rien ne change encore : une deuxième personne doit confirmer, un e-mail prévient qui est
          concerné, et le compte ne change que trois jours plus tard.
        </Trans>
      </p>
      <Field
        {...{ label: t`Numéro de compte (IBAN)`, autoComplete: 'off', 'data-autofocus': true }}
        {...{ value: iban, onType: setIban }}
        error={isWrong ? t`Ses chiffres de contrôle ne correspondent pas.` : undefined}
      />
      <Reason label={t`Pourquoi change-t-il ?`} value={reason} onType={setReason} />
      <Submit
        {...asking}
        label={t`Proposer`}
        isReady={isIban(plain) && reason.trim().length >= SHORTEST_REASON}
      />
    </form>
  );
}
