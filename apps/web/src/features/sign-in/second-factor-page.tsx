import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { answerOf, api } from '../../app/api.js';
import { CodeForm } from '../../app/code-form.js';
import { queryClient } from '../../app/session.js';
import classes from './form.module.css';
import { SignInFrame } from './sign-in-frame.js';

const route = getRouteApi('/connexion/code');

/** The six digits of the telephone, or one of the codes that were put away for its loss. */
export default function SecondFactorPage() {
  const { t } = useLingui();
  const [isLost, setLost] = useState(false);
  const verify = useVerify(isLost ? 'verify-backup-code' : 'verify-totp');
  return (
    <SignInFrame title={t`Ton code`}>
      <div className={classes.form}>
        {isLost ? <BackupCode verify={verify} /> : <PhoneCode verify={verify} />}
        <Button variant="subtle" onClick={() => setLost(!isLost)}>
          {isLost ? t`J’ai mon téléphone` : t`Je n’ai plus mon téléphone`}
        </Button>
        <Link to="/connexion" search={{}}>
          {t`Revenir à la connexion`}
        </Link>
      </div>
    </SignInFrame>
  );
}

type Verify = ReturnType<typeof useVerify>;

const PhoneCode = ({ verify }: { readonly verify: Verify }) => (
  <>
    <p className={classes.lead}>
      <Trans>Ouvre l’application de codes de ton téléphone et recopie les six chiffres.</Trans>
    </p>
    <CodeForm onCode={verify.mutate} isPending={verify.isPending} error={verify.error} />
  </>
);

function BackupCode({ verify }: { readonly verify: Verify }) {
  const { t } = useLingui();
  const [code, setCode] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    verify.mutate(code.trim());
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        label={t`Code de secours`}
        description={t`Un de ceux que tu as gardés en réglant ton application. Il sert une fois.`}
        autoComplete="off"
        value={code}
        onChange={({ currentTarget }) => setCode(currentTarget.value)}
        error={verify.error?.message}
      />
      <Button type="submit" disabled={code.trim() === ''} loading={verify.isPending} fullWidth>
        {t`Continuer`}
      </Button>
    </form>
  );
}

function useVerify(way: 'verify-totp' | 'verify-backup-code') {
  const navigate = useNavigate();
  const { vers } = route.useSearch();
  return useMutation({
    mutationFn: (code: string) =>
      answerOf(api.POST(`/api/auth/two-factor/${way}`, { body: { code } })),
    onSuccess: async () => {
      await queryClient.resetQueries();
      return navigate({ to: vers ?? '/' });
    },
  });
}
