import { Trans } from '@lingui/react/macro';
import { Refusal } from './asking.js';
import pieces from './pieces.module.css';

/** What happened, what is safe, and what can be done. */
export function RefusedAnswer({ error }: { readonly error: unknown }) {
  return (
    <p role="alert" className={pieces.care}>
      <Reason error={error} />
    </p>
  );
}

function Reason({ error }: { readonly error: unknown }) {
  if (!(error instanceof Refusal)) {
    return (
      <Trans>
        Le serveur n’a pas répondu. Tes réponses sont toujours là. Vérifie ta connexion et réessaie.
      </Trans>
    );
  }
  if (error.status === 404) {
    return (
      <Trans>
        Rien ne répond à ce lien : il a expiré, ou il a été effacé. Tu peux faire une nouvelle
        comparaison.
      </Trans>
    );
  }
  // What is counted by the minute; of a day the API says itself when it is over.
  if (error.code === 'identity.too-many-attempts') {
    return (
      <Trans>
        Beaucoup de demandes viennent de ta connexion. Tes réponses sont toujours là. Réessaie dans
        quelques minutes.
      </Trans>
    );
  }
  return error.message === '' ? (
    <Trans>Le calcul n’a pas abouti. Tes réponses sont toujours là. Réessaie plus tard.</Trans>
  ) : (
    error.message
  );
}

/** While an answer is on its way. */
export const Waiting = () => (
  <p role="status" className={pieces.lead}>
    <Trans>Un instant…</Trans>
  </p>
);
