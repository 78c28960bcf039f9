import type { Mail } from '@plusloin/platform';

/** Fragments stay in the browser: a token in one reaches no server's log and no other site. */
export const resetMail = (origin: string, to: string, token: string): Mail => ({
  to,
  subject: 'Changer ton mot de passe',
  text: `Bonjour,

Pour choisir un nouveau mot de passe, ouvre ce lien dans l’heure :

${origin}/mot-de-passe#${token}

Si tu n’as rien demandé, il n’y a rien à faire : ton mot de passe reste le même.`,
});

export const invitationMail = (
  origin: string,
  { to, cooperative, token }: { to: string; cooperative: string; token: string },
): Mail => ({
  to,
  subject: `${cooperative} t’invite sur Plusloin`,
  text: `Bonjour,

${cooperative} t’ouvre son espace. Pour y entrer, ouvre ce lien dans les sept jours :

${origin}/invitation#${token}

Si tu n’attendais pas ce message, il n’y a rien à faire.`,
});
