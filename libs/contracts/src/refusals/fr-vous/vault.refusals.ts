import type { vaultRefusals } from '../vault.refusals.js';
import type { Polite } from '../says.js';

export const vault: Polite<typeof vaultRefusals> = {
  'vault.seal-broken': {
    toDo:
      'Elle a pu être déplacée ou modifiée : prévenez la personne qui s’occupe de l’installation.',
  },
  'vault.erased': {
    toDo: 'Personne ne peut plus la lire ; inscrivez la personne de nouveau s’il le faut.',
  },
  'vault.not-their-social-worker': {
    toDo: 'En cas d’urgence, demandez un accès exceptionnel, qu’une autre personne doit approuver.',
  },
  'vault.reason-missing': { toDo: 'Écrivez en une phrase pourquoi il est nécessaire.' },
  'vault.break-glass-needs-persons': { toDo: 'Demandez-le avec votre propre compte.' },
  'vault.break-glass-same-person': {
    happened: 'Vous ne pouvez pas approuver votre propre demande.',
    toDo: 'Demandez à une autre personne de la coopérative de l’approuver.',
  },
  'vault.break-glass-not-approved': {
    happened: 'Personne n’a encore approuvé votre demande d’accès exceptionnel.',
    toDo: 'Demandez à une autre personne de la coopérative de l’approuver dans les 24 heures.',
  },
  'vault.break-glass-expired': {
    toDo: 'S’il est encore nécessaire, faites une nouvelle demande, avec sa raison.',
  },
  'vault.identity-refused': { toDo: 'Donnez au moins un nom, et corrigez ce qui est nommé.' },
};
