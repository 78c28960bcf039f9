import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { answerOf, api } from '../../app/api.js';
import { LONG_ENOUGH, NewPassword } from '../../app/passwords.js';
import classes from './form.module.css';
import { forgetLetterToken, useLetterToken } from './letter-token.js';
import { SignInFrame } from './sign-in-frame.js';

/** Asks for a letter; or, for who comes from the letter, sets the new password. */
export default function PasswordPage() {
  const { t } = useLingui();
  const token = useLetterToken('reset');
  return (
    <SignInFrame title={token === null ? t`Mot de passe oublié` : t`Nouveau mot de passe`}>
      {token === null ? <Ask /> : <Choose token={token} />}
      <Link to="/connexion" search={{}}>
        {t`Revenir à la connexion`}
      </Link>
    </SignInFrame>
  );
}

function Ask() {
  const { t } = useLingui();
  const [email, setEmail] = useState('');
  const ask = useMutation({
    mutationFn: () => answerOf(api.POST('/api/auth/request-password-reset', { body: { email } })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate();
  };
  if (ask.isSuccess) {
    return (
      <p role="status">
        <Trans>
          Si cette adresse a un compte, un message est en route. Ouvre son lien dans l’heure.
        </Trans>
      </p>
    );
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <p className={classes.lead}>
        <Trans>Écris ton adresse : nous t’envoyons un lien pour en choisir un autre.</Trans>
      </p>
      <TextInput
        label={t`Adresse e-mail`}
        type="email"
        autoComplete="username"
        required
        value={email}
        onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        error={ask.error?.message}
      />
      <Button type="submit" loading={ask.isPending} fullWidth>
        {t`Recevoir le lien`}
      </Button>
    </form>
  );
}

function Choose({ token }: { readonly token: string }) {
  const { t } = useLingui();
  const [newPassword, setPassword] = useState('');
  const choose = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/auth/reset-password', { body: { token, newPassword } })),
    onSettled: () => forgetLetterToken('reset'),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    choose.mutate();
  };
  if (choose.isSuccess) {
    return (
      <p role="status">
        <Trans>C’est fait. Toutes tes sessions sont fermées : connecte-toi avec le nouveau.</Trans>
      </p>
    );
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <NewPassword value={newPassword} onChange={setPassword} error={choose.error?.message} />
      <Button
        type="submit"
        loading={choose.isPending}
        disabled={newPassword.length < LONG_ENOUGH}
        fullWidth
      >
        {t`Choisir ce mot de passe`}
      </Button>
    </form>
  );
}
