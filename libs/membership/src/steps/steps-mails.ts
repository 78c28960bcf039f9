import type { Mail } from '@plusloin/platform';

interface AboutBankDetails {
  readonly to: string;
  readonly cooperative: string;
  readonly isConfirmed: boolean;
  readonly isMember: boolean;
}

/** Says that it changes, and nothing of the account: a mail is read by others. */
export function bankDetailsMail(
  origin: string,
  { to, cooperative, isConfirmed, isMember }: AboutBankDetails,
): Mail {
  const whose = isMember ? 'ton numéro de compte' : 'le numéro de compte de la coopérative';
  const happened = isConfirmed
    ? `Deux personnes l’ont décidé : ${whose} a changé chez ${cooperative}.`
    : `Quelqu’un propose de changer ${whose} chez ${cooperative}. Rien n’a changé : une autre `
      + 'personne doit confirmer.';
  return {
    to,
    subject: isConfirmed ? 'Un numéro de compte a changé' : 'Un numéro de compte va changer',
    text: `Bonjour,

${happened}

Regarde-le ici : ${origin}

Si tu n’étais pas au courant, appelle tout de suite ta coopérative.`,
  };
}
