import type { Mail } from '@plusloin/platform';
import type { BreakGlassEvent } from './tell-member.job.js';

/** What a member reads of it at home: neither the reason nor anybody's name. */
export function breakGlassMail(
  origin: string,
  of: { to: string; slug: string; cooperative: string; event: BreakGlassEvent },
): Mail {
  return {
    to: of.to,
    subject: `${of.cooperative} : accès exceptionnel à ce qui est scellé pour toi`,
    text: `Bonjour,

${SAYS[of.event]}

Qui, quand et pourquoi : tu le lis ici, et tu peux y voir chaque ouverture.

${origin}/${of.slug}/personnes

Si tu ne comprends pas cette demande, écris à la coordination ou au comité d’éthique.`,
  };
}

const SAYS: Readonly<Record<BreakGlassEvent, string>> = {
  asked:
    'Quelqu’un de ta coopérative demande à ouvrir les identités des personnes que tu ' +
    'accompagnes. Rien n’est ouvert : une deuxième personne doit confirmer dans les 24 heures.',
  approved:
    'Une deuxième personne a confirmé : les identités des personnes que tu accompagnes peuvent ' +
    'être ouvertes pendant 24 heures. Chaque ouverture est notée.',
  ended: 'L’accès exceptionnel à ce qui est scellé pour toi est terminé : plus rien ne s’ouvre.',
};
