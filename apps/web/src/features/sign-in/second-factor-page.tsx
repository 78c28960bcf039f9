import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { answerOf, api } from '../../app/api.js';
import { queryClient } from '../../app/session.js';
import classes from './form.module.css';
import { SignInFrame } from './sign-in-frame.js';

const route = getRouteApi('/connexion/code');

/** The six digits of the telephone. */
export default function SecondFactorPage() {
  const { t } = useLingui();
  const [code, setCode] = useState('');
  const verify = useVerify();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    verify.mutate(code);
  };
  return (
    <SignInFrame title={t`Ton code`}>
      <form className={classes.form} onSubmit={submit}>
        <p className={classes.lead}>
          <Trans>Ouvre l’application de codes de ton téléphone et recopie les six chiffres.</Trans>
        </p>
        <TextInput
          className={classes.code ?? ''}
          label={t`Code à six chiffres`}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={6}
          value={code}
          onChange={({ currentTarget }) => setCode(currentTarget.value.replace(/\D/g, ''))}
          error={
            verify.isError
              ? t`Ce code n’est pas ou plus le bon. Attends le suivant et recopie-le.`
              : undefined
          }
        />
        <Button type="submit" disabled={code.length < 6} loading={verify.isPending} fullWidth>
          {t`Continuer`}
        </Button>
        <Link to="/connexion" search={{}}>
          {t`Revenir à la connexion`}
        </Link>
      </form>
    </SignInFrame>
  );
}

function useVerify() {
  const navigate = useNavigate();
  const { vers } = route.useSearch();
  return useMutation({
    mutationFn: (code: string) =>
      answerOf(api.POST('/api/auth/two-factor/verify-totp', { body: { code } })),
    onSuccess: async () => {
      await queryClient.resetQueries();
      return navigate({ to: vers ?? '/' });
    },
  });
}
