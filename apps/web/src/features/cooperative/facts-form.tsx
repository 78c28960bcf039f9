import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import type {
  CooperativeFactsAsked,
  MyCooperative,
  StandingFactsAnswer,
} from '@plusloin/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { notify } from '../../app/notices.js';
import { queryClient } from '../../app/session.js';
import classes from './cooperative.module.css';
import { changeSettings, settingsQuery } from './queries.js';

interface FactsFormProps {
  readonly cooperative: MyCooperative;
  readonly facts: StandingFactsAnswer;
  readonly isReadOnly?: boolean;
}

/** The facts, saved together; who edits an older version is told. */
export function FactsForm({ cooperative, facts, isReadOnly = false }: FactsFormProps) {
  const { t } = useLingui();
  const { version, country, ...standing } = facts;
  const [typed, setTyped] = useState<CooperativeFactsAsked>(standing);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => changeSettings(cooperative.id, version, typed),
    onSuccess: async (kept) => {
      queryClient.setQueryData(settingsQuery(cooperative.id).queryKey, kept);
      await queryClient.invalidateQueries({ queryKey: ['me'] });
      await queryClient.invalidateQueries({ queryKey: ['set-up', cooperative.id] });
      await notify(t`C’est enregistré.`);
      // How people are addressed is part of it, and every word on the screen depends on that.
      if (typed.saysVous !== standing.saysVous) window.location.reload();
    },
  });
  const change = (part: Partial<CooperativeFactsAsked>) => setTyped({ ...typed, ...part });
  const text = (name: TextName, label: string, more: object = {}) => (
    <TextInput
      {...{ label, value: typed[name], required: true, readOnly: isReadOnly, ...more }}
      onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
    />
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  const number = country === 'BE' ? t`Numéro d’entreprise (BCE)` : t`Numéro SIREN`;
  return (
    <form className={classes.form} onSubmit={submit}>
      <div className={classes.pair}>
        {text('name', t`Nom d’usage`)}
        {text('legalName', t`Nom légal`)}
        {text('registrationNumber', number)}
        {text('contactEmail', t`Adresse e-mail de contact`, { type: 'email' })}
      </div>
      {text('street', t`Rue et numéro`)}
      <div className={classes.pair}>
        {text('postalCode', t`Code postal`)}
        {text('city', t`Ville`)}
        {text('timeZone', t`Fuseau horaire`, { description: 'Europe/Brussels, Europe/Paris' })}
        <NativeSelect
          label={t`Langue de la coopérative`}
          size="md"
          value={typed.language}
          disabled={isReadOnly}
          onChange={({ currentTarget: { value } }) =>
            change({ language: value === 'nl' || value === 'en' ? value : 'fr' })
          }
          data={[
            { value: 'fr', label: 'Français' },
            { value: 'nl', label: 'Nederlands' },
            { value: 'en', label: 'English' },
          ]}
        />
        <TextInput
          {...{ label: t`Quorum habituel, en %`, type: 'number', min: 0, max: 100 }}
          {...{ value: typed.quorumPercent, readOnly: isReadOnly }}
          onChange={({ currentTarget }) => change({ quorumPercent: Number(currentTarget.value) })}
        />
      </div>
      <label className={classes.check}>
        <input
          type="checkbox"
          checked={typed.saysVous}
          disabled={isReadOnly}
          onChange={({ currentTarget }) => change({ saysVous: currentTarget.checked })}
        />
        <Trans>Vouvoyer tout le monde, en français</Trans>
      </label>
      {error === null ? null : (
        <p className={classes.error} role="alert">
          {error.message}
        </p>
      )}
      {isReadOnly ? (
        <p className={classes.quiet}>
          <Trans>La coordination les tient à jour.</Trans>
        </p>
      ) : (
        <div>
          <Button type="submit" loading={isPending}>{t`Enregistrer`}</Button>
        </div>
      )}
    </form>
  );
}

type TextName = Exclude<keyof CooperativeFactsAsked, 'language' | 'saysVous' | 'quorumPercent'>;
