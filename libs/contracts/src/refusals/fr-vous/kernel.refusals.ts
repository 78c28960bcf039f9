import type { kernelRefusals } from '../kernel.refusals.js';
import type { Polite } from '../says.js';

export const kernel: Polite<typeof kernelRefusals> = {
  'kernel.invalid-calendar-date': {
    toDo: 'Écrivez l’année, le mois et le jour, par exemple 2026-03-31.',
  },
  'kernel.invalid-time-zone': { toDo: 'Écrivez par exemple Europe/Brussels ou Europe/Paris.' },
  'kernel.invalid-quarter': { toDo: 'Écrivez l’année et le trimestre, par exemple 2026-Q3.' },
  'kernel.invalid-amount': {
    toDo: 'Écrivez-le sans espace, avec un point et deux décimales au plus, par exemple 1234.50.',
  },
  'kernel.invalid-currency': { toDo: 'Écrivez ses trois lettres majuscules, par exemple EUR.' },
  'kernel.invalid-rate': { toDo: 'Écrivez-le avec un point, par exemple 5.5.' },
  'kernel.invalid-structured-reference': {
    toDo: 'Recopiez ses douze chiffres depuis le document, par exemple +++090/9337/55493+++.',
  },
};
