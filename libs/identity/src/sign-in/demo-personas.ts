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
  // The same three logins in both places; here the member behind the third is Karim.
  { cooperative: 'traitdunion', domain: 'traitdunion.test', member: 'KARIM', name: 'Karim' },
] as const;

export const personas: readonly Persona[] = PLACES.flatMap(({ cooperative, domain, member, name }) => [
  {
    email: `coordination@${domain}`,
    name: 'Coordination',
    ...{ cooperative, role: 'coordinator' as const },
  },
  {
    email: `compta@${domain}`,
    name: 'Comptabilité',
    ...{ cooperative, role: 'accountant' as const },
  },
  { email: `alice@${domain}`, name, cooperative, role: 'member' as const, member },
]);

const EMAILS: ReadonlySet<string> = new Set(personas.map(({ email }) => email));

export const isPersona = (email: string): boolean => EMAILS.has(email);
