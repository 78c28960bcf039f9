import type { CalendarDate } from '@plusloin/kernel';
import type { Mail } from '@plusloin/platform';
import type { DocumentType } from './required-documents.js';

interface Expiring {
  readonly to: string;
  readonly type: DocumentType;
  readonly expiresOn: CalendarDate;
  readonly link: string;
}

/** Its subject says nothing of the document: others may see a list of mails. */
export const expiryMail = ({ to, type, expiresOn, link }: Expiring): Mail => ({
  to,
  subject: 'Une pièce de ton dossier arrive à son terme',
  text: `Bonjour,

${NAMES[type]} de ton dossier vaut jusqu’au ${frenchDay(expiresOn)} compris. Ton dossier reste
valable jusque-là. Dépose la nouvelle pièce, en PDF ou en photo, à cette adresse :

${link}

Une autre personne la regardera.`,
});

const NAMES: Readonly<Record<DocumentType, string>> = {
  diploma: 'Le diplôme',
  insurance: 'L’assurance',
  'criminal-record': 'L’extrait de casier judiciaire',
  'registration-number': 'Le numéro d’entreprise',
};

const frenchDay = (day: CalendarDate): string => day.split('-').reverse().join('/');
