import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import type { Acceptance, Accepted, Me } from '@plusloin/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { answerOf, api, ApiRefusal } from '../../app/api.js';
import { LONG_ENOUGH, NewPassword } from '../../app/passwords.js';
import { meQuery, queryClient } from '../../app/session.js';
import classes from './form.module.css';
import { forgetLetterToken, useLetterToken } from './letter-token.js';
import { SignInFrame } from './sign-in-frame.js';

/** Where the letter of an invitation leads: with a new account, or the one that is signed in. */
export default function InvitationPage() {
  const { t } = useLingui();
  const token = useLetterToken('invitation');
  const { data: me } = useQuery(meQuery);
  return (
    <SignInFrame title={t`Ton invitation`}>
      {token === null ? (
        <p>
          <Trans>Il manque le lien de l’invitation. Ouvre-le depuis le message reçu.</Trans>
        </p>
      ) : me === undefined ? null : (
        <Accept token={token} me={me} />
      )}
    </SignInFrame>
  );
}

function Accept({ token, me }: { readonly token: string; readonly me: Me | null }) {
  const accept = useAccept(token, me);
  if (accept.isSuccess && me === null) return <Opened />;
  const isKnown =
    accept.error instanceof ApiRefusal && accept.error.code === 'identity.sign-in-to-accept';
  return (
    <div className={classes.form}>
      {accept.error === null ? null : (
        <p className={classes.failure} role="alert">
          {accept.error.message}
        </p>
      )}
      {isKnown ? <SignInFirst /> : null}
      {me === null ? <NewAccount accept={accept} /> : <AsOneself accept={accept} me={me} />}
    </div>
  );
}

type Accepts = ReturnType<typeof useAccept>;

function useAccept(token: string, me: Me | null) {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (account: Acceptance['account']) =>
      answerOf<Accepted>(
        api.POST('/api/invitations/acceptance', {
          body: { token, ...(account && { account }) },
        }),
      ),
    onSuccess: async () => {
      forgetLetterToken('invitation');
      if (me === null) return;
      await queryClient.resetQueries();
      await navigate({ to: '/' });
    },
  });
}

function AsOneself({ accept, me }: { readonly accept: Accepts; readonly me: Me }) {
  const { t } = useLingui();
  const { email } = me.account;
  return (
    <>
      <p className={classes.lead}>
        <Trans>Tu es connecté·e avec {email}. L’invitation s’ajoute à ce compte.</Trans>
      </p>
      <Button loading={accept.isPending} onClick={() => accept.mutate(undefined)} fullWidth>
        {t`Accepter l’invitation`}
      </Button>
    </>
  );
}

function NewAccount({ accept }: { readonly accept: Accepts }) {
  const { t } = useLingui();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    accept.mutate({ name, password });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <p className={classes.lead}>
        <Trans>Ta coopérative t’ouvre son espace. Il te faut un nom et un mot de passe.</Trans>
      </p>
      <TextInput
        label={t`Ton nom`}
        autoComplete="name"
        maxLength={120}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <NewPassword value={password} onChange={setPassword} />
      <Button
        type="submit"
        loading={accept.isPending}
        disabled={name.trim() === '' || password.length < LONG_ENOUGH}
        fullWidth
      >
        {t`Ouvrir mon compte`}
      </Button>
      <SignInFirst />
    </form>
  );
}

function SignInFirst() {
  const { t } = useLingui();
  return (
    <Link to="/connexion" search={{ vers: '/invitation' }}>
      {t`J’ai déjà un compte : me connecter d’abord`}
    </Link>
  );
}

const Opened = () => (
  <p role="status">
    <Trans>
      Ton compte est ouvert.{' '}
      <Link to="/connexion" search={{}}>
        Connecte-toi
      </Link>{' '}
      avec ton adresse et ton mot de passe.
    </Trans>
  </p>
);
