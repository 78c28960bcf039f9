import { useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import classes from './members.module.css';
import { appoint } from './steps.js';
import { useStep } from './use-step.js';

const USUAL_MINUTES = 45;

interface AppointFormProps {
  readonly cooperativeId: string;
  readonly memberId: string;
  readonly onDone: () => void;
}

/** When, for how long, and where or how. */
export function AppointForm({ cooperativeId, memberId, onDone }: AppointFormProps) {
  const { t } = useLingui();
  const [when, setWhen] = useState('');
  const [minutes, setMinutes] = useState<number>(USUAL_MINUTES);
  const [place, setPlace] = useState('');
  const step = useStep({
    ...{ cooperativeId, onDone, says: t`L’entretien est dans vos deux agendas.` },
    act: () => {
      const startsAt = new Date(when).toISOString();
      return appoint(cooperativeId, memberId, { startsAt, minutes, place });
    },
  });
  return (
    <form className={classes.form} onSubmit={step.submit}>
      <TextInput
        {...{ type: 'datetime-local', label: t`Quand ?`, value: when }}
        onChange={({ currentTarget }) => setWhen(currentTarget.value)}
        data-autofocus
      />
      <TextInput
        {...{ type: 'number', label: t`Combien de minutes ?`, value: minutes, min: 5, max: 480 }}
        onChange={({ currentTarget }) => setMinutes(Number(currentTarget.value))}
      />
      <TextInput
        {...{ label: t`Où, ou comment ?`, value: place, maxLength: 200, error: step.error }}
        placeholder={t`Au local, par téléphone…`}
        onChange={({ currentTarget }) => setPlace(currentTarget.value)}
      />
      <Button
        {...{ type: 'submit', loading: step.isPending }}
        disabled={when === '' || place.trim() === '' || minutes < 5}
      >
        {t`Proposer`}
      </Button>
    </form>
  );
}
