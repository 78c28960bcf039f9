import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { Installation } from '@plusloin/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../app/api.js';
import { showPasskey } from '../../app/passkeys.js';
import { useRoleWords } from '../../app/role-words.js';
import classes from './form.module.css';

interface OtherWaysProps {
  readonly onSignIn: (credentials: { email: string; password: string }) => void;
  readonly onDone: () => Promise<void>;
}

/** Without typing: by a passkey, and in the demonstration as one of its people. */
export function OtherWays({ onSignIn, onDone }: OtherWaysProps) {
  const { t } = useLingui();
  const passkey = useMutation({ mutationFn: showPasskey, onSuccess: onDone });
  const { data } = useQuery({
    queryKey: ['installation'],
    queryFn: () => answerOf(api.GET('/api/installation')),
    staleTime: Infinity,
  });
  return (
    <div className={classes.form}>
      {passkey.isError ? (
        <p className={classes.failure} role="alert">
          {t`La clé d’accès n’a pas répondu. Rien n’a changé. Réessaie.`}
        </p>
      ) : null}
      <Button variant="default" loading={passkey.isPending} onClick={() => passkey.mutate()}>
        {t`Utiliser une clé d’accès`}
      </Button>
      {data?.demo ? <Personas demo={data.demo} onSignIn={onSignIn} /> : null}
    </div>
  );
}

interface PersonasProps extends Pick<OtherWaysProps, 'onSignIn'> {
  readonly demo: NonNullable<Installation['demo']>;
}

function Personas({ demo: { password, personas }, onSignIn }: PersonasProps) {
  const { t } = useLingui();
  const roles = useRoleWords();
  const places = [...new Set(personas.map(({ cooperative }) => cooperative))];
  return (
    <section className={classes.demo} aria-label={t`Démonstration`}>
      <p className={classes.lead}>
        <Trans>Démonstration : entre d’un clic. Tout y est inventé.</Trans>
      </p>
      {places.map((place) => (
        <div key={place} role="group" aria-label={place} className={classes.personas}>
          <strong>{place}</strong>
          {personas
            .filter(({ cooperative }) => cooperative === place)
            .map(({ email, name, role }) => (
              <Button
                key={email}
                variant="light"
                {...{ px: 'xs', py: 6, h: 'auto', mih: 44 }}
                classNames={{ label: classes.persona }}
                onClick={() => onSignIn({ email, password })}
              >
                {name.toLowerCase() === roles[role] ? name : `${name} · ${roles[role]}`}
              </Button>
            ))}
        </div>
      ))}
    </section>
  );
}
