import type { Mail } from '@plusloin/platform';

export const BANK_DETAILS_EVENTS = ['proposed', 'confirmed', 'taken-back'] as const;
export type BankDetailsEvent = (typeof BANK_DETAILS_EVENTS)[number];

interface AboutBankDetails {
  readonly to: string;
  readonly cooperative: string;
  readonly event: BankDetailsEvent;
  /** When it will hold, in words; nothing before it is confirmed. */
  readonly from: string;
  readonly isMember: boolean;
}

/** Says that it changes, and nothing of the account: a mail is read by others. */
export function bankDetailsMail(
  origin: string,
  { to, cooperative, event, from, isMember }: AboutBankDetails,
): Mail {
  const whose = isMember ? 'ton numéro de compte' : 'le numéro de compte de la coopérative';
  const { subject, happened } = {
    proposed: {
      subject: 'Un numéro de compte va changer',
      happened: `Quelqu’un propose de changer ${whose} chez ${cooperative}. Rien n’a changé : une `
        + 'autre personne doit confirmer.',
    },
    confirmed: {
      subject: 'Un numéro de compte change dans trois jours',
      happened: `Deux personnes l’ont décidé : ${whose} change chez ${cooperative} le ${from}. `
        + 'Jusque-là, l’ancien reste valable et le changement peut être repris.',
    },
    'taken-back': {
      subject: 'Un numéro de compte ne change pas',
      happened: `Le changement est repris : ${whose} reste le même chez ${cooperative}.`,
    },
  }[event];
  return {
    to,
    subject,
    text: `Bonjour,

${happened}

Regarde-le ici : ${origin}

Si tu n’étais pas au courant, appelle tout de suite ta coopérative.`,
  };
}
