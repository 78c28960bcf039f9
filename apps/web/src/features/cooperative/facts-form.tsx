import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import type {
  CooperativeFactsAsked,
  MyCooperative,
  StandingFactsAnswer,
} from '@plusloin/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { languageNames } from '../../app/languages.js';
import { notify } from '../../app/notices.js';
import { queryClient } from '../../app/session.js';
import classes from './cooperative.module.css';
import { Field, Submit } from './fields.js';
import { changeSettings, settingsQuery } from './queries.js';

interface FactsFormProps {
  readonly cooperative: MyCooperative;
  readonly facts: StandingFactsAnswer;
}

/** The facts, saved together; who edits an older version is told. */
export function FactsForm({ cooperative, facts }: FactsFormProps) {
  const { t } = useLingui();
  const { version, country, ...standing } = facts;
  const [typed, setTyped] = useState<CooperativeFactsAsked>(standing);
  const saving = useSaving(cooperative.id, version, typed, standing.saysVous);
  const form = {
    ...{ typed, country },
    change: (part: Partial<CooperativeFactsAsked>) => setTyped({ ...typed, ...part }),
  };
  return (
    <form className={classes.form} onSubmit={saving.submit}>
      <Names {...form} />
      <Habits {...form} />
      <Submit {...saving} label={t`Enregistrer`} />
    </form>
  );
}

function useSaving(
  id: string,
  version: number,
  typed: CooperativeFactsAsked,
  saidVous: boolean,
) {
  const { t } = useLingui();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => changeSettings(id, version, typed),
    onSuccess: async (kept) => {
      queryClient.setQueryData(settingsQuery(id).queryKey, kept);
      await queryClient.invalidateQueries({ queryKey: ['me'] });
      await queryClient.invalidateQueries({ queryKey: ['set-up', id] });
      await notify(t`C’est enregistré.`);
      // How people are addressed is part of it, and every word on the screen depends on that.
      if (typed.saysVous !== saidVous) window.location.reload();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return { submit, isPending, error: error?.message };
}

interface PartProps {
  readonly typed: CooperativeFactsAsked;
  readonly country: 'BE' | 'FR';
  readonly change: (part: Partial<CooperativeFactsAsked>) => void;
}

type TextName = Exclude<keyof CooperativeFactsAsked, 'language' | 'saysVous' | 'quorumPercent'>;

/** Who it is, and where it is reached. */
function Names({ typed, country, change }: PartProps) {
  const { t } = useLingui();
  const text = (name: TextName, label: string, type = 'text') => (
    <Field
      {...{ label, type, value: typed[name], required: true }}
      onType={(value) => change({ [name]: value })}
    />
  );
  const number = country === 'BE' ? t`Numéro d’entreprise (BCE)` : t`Numéro SIREN`;
  return (
    <>
      <div className={classes.pair}>
        {text('name', t`Nom d’usage`)}
        {text('legalName', t`Nom légal`)}
        {text('registrationNumber', number)}
        {text('contactEmail', t`Adresse e-mail de contact`, 'email')}
      </div>
      {text('street', t`Rue et numéro`)}
      <div className={classes.pair}>
        {text('postalCode', t`Code postal`)}
        {text('city', t`Ville`)}
        {text('timeZone', t`Fuseau horaire`)}
      </div>
    </>
  );
}

/** How it speaks and decides. */
function Habits({ typed, change }: PartProps) {
  const { t } = useLingui();
  return (
    <>
      <div className={classes.pair}>
        <NativeSelect
          {...{ label: t`Langue de la coopérative`, size: 'md' }}
          value={typed.language}
          onChange={({ currentTarget: { value } }) =>
            change({ language: value === 'nl' || value === 'en' ? value : 'fr' })
          }
          data={LANGUAGES.map((value) => ({ value, label: languageNames[value] }))}
        />
        <Field
          {...{ label: t`Quorum habituel, en %`, type: 'number', min: 0, max: 100 }}
          value={typed.quorumPercent}
          onType={(value) => change({ quorumPercent: Number(value) })}
        />
      </div>
      <label className={classes.check}>
        <input
          type="checkbox"
          checked={typed.saysVous}
          onChange={({ currentTarget }) => change({ saysVous: currentTarget.checked })}
        />
        <Trans>Vouvoyer tout le monde, en français</Trans>
      </label>
    </>
  );
}

const LANGUAGES = ['fr', 'nl', 'en'] as const;
