import { t } from '@lingui/core/macro';

/** What is told when nobody has answered: the network is gone, or the server. */
export const nobodyAnswered = (): string =>
  t`Le serveur n’a pas répondu. Ce qui est enregistré est en sécurité. Vérifie ta connexion.`;

/**
 * What is told of an answer that is not of our API and so brings no sentence: what stands between
 * the browser and the API has given it.
 */
export function nothingSaid(status: number): string {
  switch (status) {
    case 408:
    case 504:
      return t`Le serveur a mis trop de temps. Regarde si c’est enregistré, puis réessaie.`;
    case 413:
      return t`C’est plus grand que ce que le serveur accepte. Rien n’a changé.`;
    case 502:
    case 503:
      return t`Le serveur est indisponible. Réessaie dans une minute, puis regarde où tu en es.`;
    default:
      return t`Ta demande n’a pas abouti (réponse ${status}). Regarde où elle en est et réessaie.`;
  }
}
