import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea, TextInput } from '@mantine/core';
import type { MemberRecord } from '@plusloin/contracts';
import { useState } from 'react';
import classes from './members.module.css';
import { announceLeaving, endMembership, takeBack } from './steps.js';
import { useStep } from './use-step.js';

interface LeavingFormProps {
  readonly cooperativeId: string;
  readonly record: MemberRecord;
  readonly onDone: () => void;
}

/** The member says so; nothing ends by it. */
export function AnnounceForm({ cooperativeId, record, onDone }: LeavingFormProps) {
  const { t } = useLingui();
  const [why, setWhy] = useState('');
  const step = useStep({
    ...{ cooperativeId, onDone, says: t`C’est annoncé. La coordination prend contact avec toi.` },
    act: () => announceLeaving(cooperativeId, record.memberId, why),
  });
  return (
    <form className={classes.form} onSubmit={step.submit}>
      <p>
        <Trans>
          Rien ne se ferme encore. La coordination regarde avec toi ce qui reste ouvert, puis
          t’envoie tes archives : relevés, livres et preuves.
        </Trans>
      </p>
      <Why value={why} onChange={setWhy} error={step.error} />
      <Button type="submit" loading={step.isPending} disabled={why.trim() === ''}>
        {t`Annoncer mon départ`}
      </Button>
    </form>
  );
}

/** What is final is written out by whoever does it. */
export function EndForm({ cooperativeId, record, onDone }: LeavingFormProps) {
  const { t } = useLingui();
  const { code, memberId, name } = record;
  const [why, setWhy] = useState('');
  const [until, setUntil] = useState('');
  const [typed, setTyped] = useState('');
  const memberCode = typed.trim().toUpperCase();
  const step = useStep({
    ...{ cooperativeId, onDone, says: t`C’est fini. Les archives se préparent.` },
    act: () => endMembership(cooperativeId, memberId, { memberCode, why, until }),
  });
  return (
    <form className={classes.form} onSubmit={step.submit}>
      <p>
        <Trans>
          {name} perd son accès à l’instant, sur tous ses appareils. Ses livres et ses relevés
          restent, et ses archives se préparent.
        </Trans>
      </p>
      <TextInput
        {...{ type: 'date', label: t`Dernier jour de ses activités`, value: until }}
        description={t`Laisse vide pour aujourd’hui.`}
        onChange={({ currentTarget }) => setUntil(currentTarget.value)}
      />
      <Why value={why} onChange={setWhy} error={undefined} />
      <TextInput
        {...{ label: t`Écris « ${code} » pour confirmer`, value: typed, error: step.error }}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        autoComplete="off"
      />
      <Button
        type="submit"
        loading={step.isPending}
        disabled={why.trim() === '' || memberCode !== code}
      >
        {t`Mettre fin à l’adhésion`}
      </Button>
    </form>
  );
}

/** On a new path, with the documents to be shown anew. */
export function ReturnForm({ cooperativeId, record, onDone }: LeavingFormProps) {
  const { t } = useLingui();
  const [why, setWhy] = useState('');
  const step = useStep({
    ...{ cooperativeId, onDone, says: t`Le nouveau parcours est ouvert. Invite la personne.` },
    act: () => takeBack(cooperativeId, record.memberId, why),
  });
  return (
    <form className={classes.form} onSubmit={step.submit}>
      <p>
        <Trans>
          Le membre garde son code et commence un nouveau parcours, en convention. Ses pièces se
          demandent à nouveau, et il faut l’inviter pour lui rendre un accès.
        </Trans>
      </p>
      <Why value={why} onChange={setWhy} error={step.error} />
      <Button type="submit" loading={step.isPending} disabled={why.trim() === ''}>
        {t`Reprendre ce membre`}
      </Button>
    </form>
  );
}

interface WhyProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error: string | undefined;
}

function Why({ value, onChange, error }: WhyProps) {
  const { t } = useLingui();
  return (
    <Textarea
      label={t`Pourquoi ?`}
      description={t`La raison reste au dossier.`}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      error={error}
      maxLength={500}
      data-autofocus
    />
  );
}
