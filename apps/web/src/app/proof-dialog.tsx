import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Modal } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { answerOf, api } from './api.js';
import { CodeForm } from './code-form.js';
import { showPasskey } from './passkeys.js';
import { endProof } from './proof.js';
import classes from './proof.module.css';
import { router } from './router.js';
import { keptCooperative, meQuery, queryClient } from './session.js';

/** Asks for a code or a passkey in the middle of something, which then goes on. */
export default function ProofDialog() {
  const { t } = useLingui();
  const { data: me } = useQuery(meQuery);
  return (
    <Modal
      {...{ opened: true, onClose: () => endProof(false), title: t`C’est bien toi ?` }}
      closeButtonProps={{ 'aria-label': t`Renoncer` }}
      centered
    >
      {me?.account.hasSecondFactor === false ? <NoFactor /> : <ShowFactor />}
    </Modal>
  );
}

function ShowFactor() {
  const { t } = useLingui();
  const { data: me } = useQuery(meQuery);
  const done = async () => {
    await queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
    endProof(true);
  };
  const code = useMutation({
    mutationFn: (body: { code: string }) =>
      answerOf(api.POST('/api/auth/two-factor/verify-totp', { body })),
    onSuccess: done,
  });
  const passkey = useMutation({ mutationFn: showPasskey, onSuccess: done });
  return (
    <div className={classes.ways}>
      <p>
        <Trans>
          Cette action demande une preuve toute fraîche. Elle reprend ensuite d’elle-même.
        </Trans>
      </p>
      {me?.account.hasCodes === false ? null : (
        <CodeForm
          onCode={(text) => code.mutate({ code: text })}
          isPending={code.isPending}
          error={code.error}
        />
      )}
      {passkey.isError ? (
        <p role="alert">{t`La clé d’accès n’a pas répondu. Rien n’a changé. Réessaie.`}</p>
      ) : null}
      <Button variant="default" loading={passkey.isPending} onClick={() => passkey.mutate()}>
        {t`Montrer une clé d’accès`}
      </Button>
    </div>
  );
}

function NoFactor() {
  const { t } = useLingui();
  const go = () => {
    endProof(false);
    const cooperative = keptCooperative();
    if (cooperative === null) return;
    void router.navigate({ to: '/$cooperative/securite', params: { cooperative } });
  };
  return (
    <div className={classes.ways}>
      <p>
        <Trans>
          Ton rôle demande une seconde preuve, et ton compte n’en a pas encore. Ajoute une
          application de codes ou une clé d’accès : cela prend deux minutes.
        </Trans>
      </p>
      <Button onClick={go} data-autofocus>
        {t`Ouvrir « Sécurité »`}
      </Button>
    </div>
  );
}
