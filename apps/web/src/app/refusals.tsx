import { Trans, useLingui } from '@lingui/react/macro';
import { ErrorState, LoadingState, NoRightState } from '@plusloin/ui';
import { IconLock, IconPlugOff } from '@tabler/icons-react';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { ApiRefusal } from './api.js';
import { Brand } from './brand.js';
import { askForProofAgain } from './proof.js';
import classes from './refusals.module.css';
import { nobodyAnswered } from './unsaid.js';

/** No such page, or none for this person: the two are not told apart, on purpose. */
export const Lost = () => (
  <main className={classes.lost}>
    <Brand />
    <NotForYou />
  </main>
);

function NotForYou() {
  const { t } = useLingui();
  const router = useRouter();
  return (
    <div className={classes.place}>
      <NoRightState
        isPage
        title={t`Cette page n’est pas pour toi, ou n’existe pas`}
        icon={<IconLock />}
        action={{ label: t`Revenir à l’accueil`, onClick: () => void router.navigate({ to: '/' }) }}
      >
        <Trans>
          Rien n’est perdu. Si tu penses devoir la voir, écris à la coordination de ta coopérative.
        </Trans>
      </NoRightState>
    </div>
  );
}

/** What the API refused, in its own sentence; or that nobody answered. */
export function Refused({ error, reset }: Pick<ErrorComponentProps, 'error' | 'reset'>) {
  const { t } = useLingui();
  const router = useRouter();
  if (error instanceof ApiRefusal && [403, 404].includes(error.status) && !error.needsProof) {
    return <NotForYou />;
  }
  const again = () => {
    askForProofAgain();
    reset();
    void router.invalidate();
  };
  return (
    <div className={classes.place}>
      <ErrorState
        isPage
        title={t`La page n’a pas pu s’ouvrir`}
        icon={<IconPlugOff />}
        action={{ label: t`Réessayer`, onClick: again }}
      >
        {error instanceof ApiRefusal ? error.message : nobodyAnswered()}
      </ErrorState>
    </div>
  );
}

/** While a page is on its way. */
export function Waiting() {
  const { t } = useLingui();
  return <LoadingState label={t`Un instant…`} high />;
}
