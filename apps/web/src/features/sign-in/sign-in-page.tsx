import { useLingui } from '@lingui/react/macro';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { answerOf, api, ApiRefusal } from '../../app/api.js';
import type { SignedIn } from '../../app/paths.js';
import { queryClient } from '../../app/session.js';
import classes from './form.module.css';
import { OtherWays } from './other-ways.js';
import { SignInFrame } from './sign-in-frame.js';

const route = getRouteApi('/connexion');

interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** E-mail and password; a second factor is asked on the next page where one is needed. */
export default function SignInPage() {
  const { t } = useLingui();
  const signIn = useSignIn();
  const form = useForm<Credentials>({
    initialValues: { email: '', password: '' },
    validate: {
      email: (text) =>
        /^\S+@\S+\.\S+$/.test(text) ? null : t`Écris ton adresse e-mail en entier.`,
      password: (text) => (text === '' ? t`Écris ton mot de passe.` : null),
    },
  });
  return (
    <SignInFrame title={t`Connexion`}>
      <form
        className={classes.form}
        onSubmit={form.onSubmit((values) => signIn.mutate(values))}
        noValidate
      >
        <Failure error={signIn.error} />
        <TextInput
          label={t`Adresse e-mail`}
          type="email"
          autoComplete="username"
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t`Mot de passe`}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t`Montrer le mot de passe` }}
          {...form.getInputProps('password')}
        />
        <Button type="submit" loading={signIn.isPending} fullWidth>
          {t`Se connecter`}
        </Button>
        <Link to="/mot-de-passe">{t`Mot de passe oublié ?`}</Link>
      </form>
      <OtherWays onSignIn={signIn.mutate} onDone={signIn.enter} />
    </SignInFrame>
  );
}

function useSignIn() {
  const navigate = useNavigate();
  const { vers } = route.useSearch();
  const enter = async () => {
    await queryClient.resetQueries();
    await navigate({ to: vers ?? '/' });
  };
  const signIn = useMutation({
    mutationFn: (body: Credentials) =>
      answerOf<SignedIn>(api.POST('/api/auth/sign-in/email', { body })),
    onSuccess: async ({ twoFactorRedirect }) => {
      const search = vers === undefined ? {} : { vers };
      if (twoFactorRedirect === true) return navigate({ to: '/connexion/code', search });
      return enter();
    },
  });
  return { ...signIn, enter };
}

/** The same words for an unknown address and a wrong password: nobody learns who is a member. */
function Failure({ error }: { readonly error: Error | null }) {
  const { t } = useLingui();
  if (error === null) return null;
  const isRefused = error instanceof ApiRefusal && error.status < 500 && error.status !== 429;
  const isTooOften = error instanceof ApiRefusal && error.status === 429;
  return (
    <p className={classes.failure} role="alert">
      {isRefused
        ? t`L’adresse et le mot de passe ne vont pas ensemble. Vérifie-les et réessaie.`
        : isTooOften
          ? t`Trop d’essais de suite. Ton compte est en sécurité. Attends une minute et réessaie.`
          : t`Le serveur n’a pas répondu. Rien n’est perdu. Réessaie dans un instant.`}
    </p>
  );
}
