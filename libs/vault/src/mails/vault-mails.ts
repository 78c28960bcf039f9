import type { MailBook } from '@plusloin/platform';
import type { BreakGlassEvent } from '../tell-member.job.js';
import { dutch } from './words/dutch.js';
import { english } from './words/english.js';
import { frenchPolite } from './words/french-polite.js';
import { french } from './words/french.js';

interface Told {
  readonly cooperative: string;
  readonly link: string;
}

/** What a member reads of a break-glass at home: neither the reason nor anybody's name. */
export type VaultMails = Readonly<Record<`break-glass-${BreakGlassEvent}`, Told>>;

export const vaultMails: MailBook<VaultMails> = {
  fr: french,
  'fr-vous': frenchPolite,
  nl: dutch,
  en: english,
};
