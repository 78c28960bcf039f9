import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import type { MyCooperative } from '@plusloin/contracts';
import { shortQuarterIn, usePlace } from '@plusloin/ui';
import { useState } from 'react';
import { Reason } from '../cooperative/fields.js';
import classes from './close-page.module.css';
import { SHORTEST_REASON, useStep } from './close-step.js';
import { confirmClose, proposeClose } from './queries.js';

interface CloseFormProps {
  readonly cooperative: MyCooperative;
  readonly quarter: string;
  readonly onDone: () => void;
}

/** What the first person is asked, and what the second. */
export default function CloseForm(props: CloseFormProps & { readonly isFirst: boolean }) {
  const { isFirst, ...form } = props;
  return isFirst ? <Propose {...form} /> : <Confirm {...form} />;
}

/** The first person says why it can be closed now. */
function Propose({ cooperative, quarter, onDone }: CloseFormProps) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const done = t`C’est proposé. Une autre personne peut confirmer.`;
  const step = useStep(cooperative.id, onDone, done, () =>
    proposeClose(cooperative.id, quarter, reason),
  );
  return (
    <form className={classes.confirm} onSubmit={step.submit}>
      <p>
        <Trans>Rien ne se ferme encore : une deuxième personne doit confirmer.</Trans>
      </p>
      <Reason
        {...{ label: t`Pourquoi peut-il être fermé ?`, value: reason, onType: setReason }}
        placeholder={t`Les comptes sont complets, la banque est à jour`}
        error={step.error}
      />
      <Button
        type="submit"
        loading={step.isPending}
        disabled={reason.trim().length < SHORTEST_REASON}
      >
        {t`Proposer la fermeture`}
      </Button>
    </form>
  );
}

/** What is final is written out by whoever confirms it. */
function Confirm({ cooperative, quarter, onDone }: CloseFormProps) {
  const { t } = useLingui();
  const expected = shortQuarterIn(usePlace(), quarter).replace(/\s/g, ' ');
  const [typed, setTyped] = useState('');
  const done = t`La fermeture a commencé. Tu peux quitter cette page, elle continue.`;
  const step = useStep(cooperative.id, onDone, done, () => confirmClose(cooperative.id, quarter));
  return (
    <form className={classes.confirm} onSubmit={step.submit}>
      <p>
        <Trans>
          Les mois du trimestre se ferment, les relevés partent aux membres. Pour changer ensuite,
          il faudra rouvrir avec une raison.
        </Trans>
      </p>
      <TextInput
        label={t`Écris « ${expected} » pour confirmer`}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        error={step.error}
        autoFocus
      />
      <Button
        type="submit"
        loading={step.isPending}
        disabled={typed.trim().toUpperCase() !== expected.toUpperCase()}
      >
        {t`Fermer le trimestre`}
      </Button>
    </form>
  );
}
