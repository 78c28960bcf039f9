import type { Role } from '@plusloin/contracts';

/** Somebody as whom the demonstration is seen. Everybody knows the password. */
export interface Persona {
  readonly email: string;
  readonly name: string;
  /** The short name of the cooperative. */
  readonly cooperative: string;
  readonly role: Role;
  /** The code of the member this persona is. */
  readonly member?: string;
}

export const DEMO_PASSWORD = 'plusloin-demo';

const PLACES = [
  { cooperative: 'passerelle', domain: 'passerelle.test', member: 'ALICE', name: 'Alice' },
  // The same logins in both places; here the member behind the third is Karim.
  { cooperative: 'traitdunion', domain: 'traitdunion.test', member: 'KARIM', name: 'Karim' },
] as const;

/** Four in each cooperative of the demonstration. */
export const personas: readonly Persona[] = PLACES.flatMap(personasOf);

function personasOf({ cooperative, domain, member, name }: (typeof PLACES)[number]): Persona[] {
  const place = (who: string) => ({ email: `${who}@${domain}`, cooperative });
  return [
    { ...place('coordination'), name: 'Coordination', role: 'coordinator' },
    { ...place('compta'), name: 'Comptabilité', role: 'accountant' },
    { ...place('alice'), name, role: 'member', member },
    { ...place('lea'), name: 'Léa', role: 'candidate' },
  ];
}

const EMAILS: ReadonlySet<string> = new Set(personas.map(({ email }) => email));

/** Whether a mailbox is one of the demonstration's. */
export const isPersona = (email: string): boolean => EMAILS.has(email);
