import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { CurrentPassword } from '../../app/passwords.js';
import classes from './account.module.css';

interface AskPasswordProps {
  readonly onPassword: (password: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** Before the way in is changed: whoever found the screen open does not know it. */
export function AskPassword({ onPassword, onCancel }: AskPasswordProps) {
  const { t } = useLingui();
  const [password, setPassword] = useState('');
  const go = useMutation({ mutationFn: onPassword });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    go.mutate(password);
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <CurrentPassword value={password} onChange={setPassword} error={go.error?.message} />
      <div className={classes.buttons}>
        <Button type="submit" loading={go.isPending} disabled={password === ''}>
          {t`Continuer`}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t`Renoncer`}
        </Button>
      </div>
    </form>
  );
}
