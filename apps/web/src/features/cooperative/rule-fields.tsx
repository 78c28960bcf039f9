import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import classes from './cooperative.module.css';
import type { RuleDraft } from './rule-draft.js';

interface RuleFieldsProps {
  readonly draft: RuleDraft;
  readonly onChange: (draft: RuleDraft) => void;
}

/** The figures of a rule: what a vote is about. */
export function RuleFields({ draft, onChange }: RuleFieldsProps) {
  const { t } = useLingui();
  const field = (name: keyof RuleDraft, label: string, description?: string) => (
    <TextInput
      {...{ label, value: draft[name], inputMode: 'decimal' }}
      {...(description === undefined ? {} : { description })}
      onChange={({ currentTarget }) => onChange({ ...draft, [name]: currentTarget.value })}
    />
  );
  const hasBase = draft.kind !== 'none';
  return (
    <div className={classes.pair}>
      {hasBase ? field('percent', t`Part, en %`) : null}
      {field('fixed', t`Part fixe, en euros`, t`Par mois ; 0 s’il n’y en a pas`)}
      {hasBase ? field('upTo', t`Premier palier jusqu’à, en euros`, t`Vide : un seul taux`) : null}
      {hasBase && draft.upTo.trim() !== ''
        ? field('percentAbove', t`Part au-delà, en %`)
        : null}
      {field('cap', t`Plafond de la contribution, en euros`, t`Vide : aucun`)}
    </div>
  );
}
