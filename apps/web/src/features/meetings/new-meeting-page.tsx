import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { Card, Page } from '@plusloin/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useDeed } from '../../app/deed.js';
import forms from '../../app/forms.module.css';
import { announce } from './queries.js';

const route = getRouteApi('/$cooperative/rencontres/nouvelle');

/** One date is a meeting, several are a poll among those who may come. */
export default function NewMeetingPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const navigate = route.useNavigate();
  const [told, setTold] = useState(NOTHING);
  const deed = useDeed({
    act: () => announce(cooperative.id, bodyOf(told)),
    says: t`La rencontre est annoncée.`,
    refresh: ['meetings', cooperative.id],
    onDone: () =>
      void navigate({ to: '/$cooperative/rencontres', params: { cooperative: cooperative.slug } }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    deed.run();
  };
  const field = fieldOf(told, setTold);
  return (
    <Page title={t`Annoncer une rencontre`} lead={t`Elle paraît aussitôt sur la page publique.`}>
      <Card>
        <form className={forms.form} onSubmit={submit}>
          <TextInput {...{ label: t`Titre`, maxLength: 200, ...field('title') }} />
          <TextInput {...{ label: t`Lieu`, maxLength: 200, ...field('place') }} />
          <TextInput
            {...{ label: t`Nombre de places`, type: 'number', min: 1, ...field('places') }}
          />
          <Dates dates={told.dates} onChange={(dates) => setTold({ ...told, dates })} />
          <TextInput
            {...{ label: t`Personnes pour retenir une date`, type: 'number', min: 1 }}
            {...field('quorum')}
            error={deed.error}
          />
          <Button type="submit" loading={deed.isPending}>{t`Annoncer`}</Button>
        </form>
      </Card>
    </Page>
  );
}

const fieldOf =
  (told: typeof NOTHING, setTold: (told: typeof NOTHING) => void) =>
  (name: 'title' | 'place' | 'quorum' | 'places') => ({
    ...{ value: told[name], required: true },
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      setTold({ ...told, [name]: currentTarget.value }),
  });

interface DatesProps {
  readonly dates: readonly string[];
  readonly onChange: (dates: string[]) => void;
}

function Dates({ dates, onChange }: DatesProps) {
  const { t } = useLingui();
  return (
    <fieldset className={forms.choices}>
      <legend>
        <Trans>Une date, ou plusieurs à proposer</Trans>
      </legend>
      {dates.map((date, nth) => (
        <TextInput
          key={nth}
          {...{ type: 'datetime-local', 'aria-label': t`Date ${nth + 1}`, value: date }}
          required={nth === 0}
          onChange={({ currentTarget: { value } }) => onChange(dates.with(nth, value))}
        />
      ))}
      <div>
        <Button variant="default" onClick={() => onChange([...dates, ''])}>
          {t`Proposer une autre date`}
        </Button>
      </div>
    </fieldset>
  );
}

const NOTHING = { title: '', place: '', quorum: '3', places: '12', dates: [''] };

const bodyOf = ({ title, place, quorum, places, dates }: typeof NOTHING) => ({
  ...{ title, place, quorum: Number(quorum), places: Number(places) },
  dates: dates.filter((date) => date !== '').map((date) => new Date(date).toISOString()),
});
