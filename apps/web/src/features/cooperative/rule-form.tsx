import { Trans, useLingui } from '@lingui/react/macro';
import type { RuleTerms } from '@plusloin/contracts';
import { dateIn, usePlace } from '@plusloin/ui';
import { useState } from 'react';
import { SHORTEST_REASON, useAsking } from './asking.js';
import classes from './cooperative.module.css';
import { Field, Reason, Submit } from './fields.js';
import { proposeRule } from './queries.js';
import { draftOf, termsOf, type RuleDraft } from './rule-draft.js';
import { RuleFields } from './rule-fields.js';

interface RuleFormProps {
  readonly id: string;
  /** The rule that stands, which the next one follows. */
  readonly from: RuleTerms;
  readonly firstDay: string | null;
  readonly onDone: () => void;
}

/** The next rule, proposed; it holds once another person has confirmed it. */
export default function RuleForm({ id, from, firstDay, onDone }: RuleFormProps) {
  const { t } = useLingui();
  const [draft, setDraft] = useState(() => draftOf(from));
  const [reason, setReason] = useState('');
  const terms = termsOf(from, draft);
  const asking = useAsking({
    ...{ id, onDone, says: t`C’est proposé. Une autre personne peut confirmer.` },
    act: () => (terms === null ? Promise.resolve() : proposeRule(id, { terms, reason })),
  });
  const change = (part: Partial<RuleDraft>) => setDraft({ ...draft, ...part });
  return (
    <form className={classes.form} onSubmit={asking.submit}>
      <Field
        {...{ label: t`La règle, dans les mots du vote`, 'data-autofocus': true }}
        {...{ value: draft.label, onType: (label: string) => change({ label }) }}
      />
      <RuleFields draft={draft} onChange={setDraft} />
      <Days draft={draft} firstDay={firstDay} onChange={change} />
      <Reason label={t`Qui l’a décidé, et pourquoi ?`} value={reason} onType={setReason} />
      <Submit
        {...asking}
        label={t`Proposer la règle`}
        isReady={terms !== null && reason.trim().length >= SHORTEST_REASON}
      />
    </form>
  );
}

interface DaysProps {
  readonly draft: RuleDraft;
  readonly firstDay: string | null;
  readonly onChange: (part: Partial<RuleDraft>) => void;
}

/** From when it holds, never in what is closed, and when it was voted. */
function Days({ draft, firstDay, onChange }: DaysProps) {
  const { t } = useLingui();
  const place = usePlace();
  const first = firstDay === null ? '' : dateIn(place, firstDay);
  return (
    <div className={classes.pair}>
      <Field
        {...{ label: t`À partir du`, type: 'date', value: draft.validFrom }}
        {...(firstDay === null ? {} : { min: firstDay })}
        description={
          first === '' ? undefined : <Trans>Au plus tôt le {first} : avant, c’est fermé.</Trans>
        }
        onType={(validFrom) => onChange({ validFrom })}
      />
      <Field
        {...{ label: t`Votée le`, type: 'date', value: draft.votedOn }}
        onType={(votedOn) => onChange({ votedOn })}
      />
    </div>
  );
}
