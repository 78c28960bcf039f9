import type { Role } from '@plusloin/contracts';

/** Somebody as whom the demonstration is seen. Everybody knows the password. */
export interface Persona {
  readonly email: string;
  readonly name: string;
  /** The short name of the cooperative. */
  readonly cooperative: string;
  /** Its name, as people know it. */
  readonly place: string;
  readonly role: Role;
  /** The code of the member this persona is. */
  readonly member?: string;
}

export const DEMO_PASSWORD = 'plusloin-demo';

const PLACES = [
  {
    ...{ cooperative: 'passerelle', place: 'La Passerelle', domain: 'passerelle.test' },
    ...{ member: 'ALICE', name: 'Alice' },
  },
  // The same three logins in both places; here the member behind the third is Karim.
  {
    ...{ cooperative: 'traitdunion', place: 'Le Trait d’Union', domain: 'traitdunion.test' },
    ...{ member: 'KARIM', name: 'Karim' },
  },
] as const;

/** Three in each cooperative of the demonstration. */
export const personas: readonly Persona[] = PLACES.flatMap(personasOf);

function personasOf({ domain, member, name, ...where }: (typeof PLACES)[number]): Persona[] {
  const at = (who: string) => ({ email: `${who}@${domain}`, ...where });
  return [
    { ...at('coordination'), name: 'Coordination', role: 'coordinator' },
    { ...at('compta'), name: 'Comptabilité', role: 'accountant' },
    { ...at('alice'), name, role: 'member', member },
  ];
}

const EMAILS: ReadonlySet<string> = new Set(personas.map(({ email }) => email));

/** Whether a mailbox is one of the demonstration's. */
export const isPersona = (email: string): boolean => EMAILS.has(email);
