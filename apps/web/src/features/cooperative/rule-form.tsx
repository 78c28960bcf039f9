import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea, TextInput } from '@mantine/core';
import type { RuleTerms } from '@plusloin/contracts';
import { dateIn, usePlace } from '@plusloin/ui';
import { useState } from 'react';
import { SHORTEST_REASON, useAsking } from './asking.js';
import classes from './cooperative.module.css';
import { proposeRule } from './queries.js';
import { draftOf, termsOf } from './rule-draft.js';
import { RuleFields } from './rule-fields.js';

interface RuleFormProps {
  readonly id: string;
  /** The rule that stands, which the next one follows. */
  readonly from: RuleTerms;
  readonly firstDay: string | null;
  readonly onDone: () => void;
}

/** The next rule, proposed; it holds once another person has confirmed it. */
export function RuleForm({ id, from, firstDay, onDone }: RuleFormProps) {
  const { t } = useLingui();
  const place = usePlace();
  const [draft, setDraft] = useState(() => draftOf(from));
  const [reason, setReason] = useState('');
  const terms = termsOf(from, draft);
  const asking = useAsking({
    ...{ id, onDone, says: t`C’est proposé. Une autre personne peut confirmer.` },
    act: () => (terms === null ? Promise.resolve() : proposeRule(id, { terms, reason })),
  });
  const first = firstDay === null ? '' : dateIn(place, firstDay);
  return (
    <form className={classes.form} onSubmit={asking.submit}>
      <TextInput
        label={t`La règle, dans les mots du vote`}
        value={draft.label}
        onChange={({ currentTarget }) => setDraft({ ...draft, label: currentTarget.value })}
        data-autofocus
      />
      <RuleFields draft={draft} onChange={setDraft} />
      <div className={classes.pair}>
        <TextInput
          label={t`À partir du`}
          type="date"
          {...(firstDay === null ? {} : { min: firstDay })}
          description={
            first === '' ? undefined : <Trans>Au plus tôt le {first} : avant, c’est fermé.</Trans>
          }
          value={draft.validFrom}
          onChange={({ currentTarget }) => setDraft({ ...draft, validFrom: currentTarget.value })}
        />
        <TextInput
          label={t`Votée le`}
          type="date"
          value={draft.votedOn}
          onChange={({ currentTarget }) => setDraft({ ...draft, votedOn: currentTarget.value })}
        />
      </div>
      <Textarea
        label={t`Qui l’a décidé, et pourquoi ?`}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        error={asking.error}
        autosize
        minRows={2}
      />
      <Button
        type="submit"
        loading={asking.isPending}
        disabled={terms === null || reason.trim().length < SHORTEST_REASON}
      >
        {t`Proposer la règle`}
      </Button>
    </form>
  );
}
