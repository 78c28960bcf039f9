import type { guidanceRefusals } from '../guidance.refusals.js';
import type { Polite } from '../says.js';

export const guidance: Polite<typeof guidanceRefusals> = {
  'guidance.unknown-regime': { toDo: 'Choisissez-en un autre dans la liste.' },
  'guidance.year-not-covered': { toDo: 'Choisissez une autre année.' },
  'guidance.unfit-input': { toDo: 'Corrigez-la, puis recommencez.' },
  'guidance.unknown-rule': {
    toDo: 'Revenez au résultat et ouvrez le chiffre que vous voulez comprendre.',
  },
  'guidance.unknown-cooperative': { toDo: 'Vérifiez le nom, ou comparez sans coopérative.' },
  'guidance.rules-changed': {
    toDo: 'Refaites la comparaison pour voir d’où vient chaque chiffre.',
  },
  'guidance.reference-too-slow': { toDo: 'Réessayez dans une minute.' },
  'guidance.reference-failed': { toDo: 'Réessayez dans une minute.' },
  'guidance.too-many-answers': {
    happened: 'Trop de comparaisons ont été gardées aujourd’hui depuis votre connexion.',
    toDo: 'Recommencez[ dans {hours} h].',
  },
  'guidance.no-first-years': { toDo: 'Demandez-lui lors d’une rencontre d’information.' },
};
