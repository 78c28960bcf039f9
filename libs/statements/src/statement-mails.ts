import type { Mail } from '@plusloin/platform';

interface Told {
  readonly to: string;
  /** The name of the cooperative. */
  readonly cooperative: string;
  readonly slug: string;
}

/** Names nothing of what is open: whoever reads along on a phone learns of no figure. */
export function reminderMail(
  origin: string,
  { to, cooperative, slug, quarter }: Told & { readonly quarter: string },
): Mail {
  const name = quarter.replace(/^(\d{4})-Q(\d)$/, 'T$2 $1');
  return {
    to,
    subject: `${cooperative} : le trimestre attend quelque chose de toi`,
    text: `Bonjour,

La coopérative prépare la fermeture du ${name} et il reste un point à régler dans tes livres.
Rien n’est perdu et rien n’est en retard : connecte-toi pour voir ce qui manque.

${origin}/${slug}

Si tu ne vois pas ce que c’est, réponds à ta coordination ou pose la question à la comptabilité.
`,
  };
}

/** That there is an answer, and where; not what it says. */
export function questionMail(
  origin: string,
  { to, cooperative, slug, event }: Told & { readonly event: 'asked' | 'answered' },
): Mail {
  const says = {
    asked: 'Une question sur un relevé attend une réponse de la comptabilité.',
    answered: 'La comptabilité a répondu à ta question sur un relevé.',
  };
  return {
    to,
    subject: `${cooperative} : une question sur un relevé`,
    text: `Bonjour,

${says[event]}
Elle se lit une fois connecté·e :

${origin}/${slug}
`,
  };
}
