import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Card } from '@plusloin/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { answerOf, api } from '../../app/api.js';
import { CurrentPassword, LONG_ENOUGH, NewPassword } from '../../app/passwords.js';
import { notify } from '../../app/notices.js';
import { queryClient } from '../../app/session.js';
import classes from './account.module.css';
import { sessionsQuery } from './queries.js';

/** Another password; every other session ends with the old one. */
export function PasswordCard() {
  const { t } = useLingui();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const change = useMutation({
    mutationFn: () => {
      const body = { currentPassword, newPassword, revokeOtherSessions: true } as const;
      return answerOf(api.POST('/api/auth/change-password', { body }));
    },
    onSuccess: async () => {
      setCurrent('');
      setNew('');
      await queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey });
      await notify(t`Ton mot de passe est changé. Tes autres sessions sont fermées.`);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <Card title={t`Mot de passe`}>
      <form className={classes.form} onSubmit={submit}>
        <CurrentPassword value={currentPassword} onChange={setCurrent} />
        <NewPassword value={newPassword} onChange={setNew} error={change.error?.message} />
        <Button
          type="submit"
          variant="default"
          loading={change.isPending}
          disabled={currentPassword === '' || newPassword.length < LONG_ENOUGH}
        >
          {t`Changer le mot de passe`}
        </Button>
      </form>
    </Card>
  );
}
