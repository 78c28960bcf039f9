import { useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import classes from './proof.module.css';

interface CodeFormProps {
  readonly onCode: (code: string) => void;
  readonly isPending: boolean;
  readonly error: Error | null;
}

/** The six digits of the telephone. */
export function CodeForm({ onCode, isPending, error }: CodeFormProps) {
  const { t } = useLingui();
  const [code, setCode] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onCode(code);
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        className={classes.code ?? ''}
        label={t`Code à six chiffres`}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={6}
        value={code}
        onChange={({ currentTarget }) => setCode(currentTarget.value.replace(/\D/g, ''))}
        error={
          error === null
            ? undefined
            : t`Ce code n’est pas ou plus le bon. Attends le suivant et recopie-le.`
        }
        data-autofocus
      />
      <Button type="submit" disabled={code.length < 6} loading={isPending} fullWidth>
        {t`Continuer`}
      </Button>
    </form>
  );
}
