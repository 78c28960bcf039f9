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
    newcomer: { who: 'leonie', member: 'LEONIE', name: 'Léonie Gillet' },
  },
  // The same logins in both places; here the member behind `alice` is Karim.
  {
    ...{ cooperative: 'traitdunion', place: 'Le Trait d’Union', domain: 'traitdunion.test' },
    ...{ member: 'KARIM', name: 'Karim' },
    newcomer: { who: 'maelle', member: 'MAELLE', name: 'Maëlle Caron' },
  },
] as const;

/** Seven in each cooperative of the demonstration. */
export const personas: readonly Persona[] = PLACES.flatMap(personasOf);

function personasOf(one: (typeof PLACES)[number]): Persona[] {
  const { domain, member, name, newcomer, ...where } = one;
  const at = (who: string) => ({ email: `${who}@${domain}`, ...where });
  return [
    { ...at('coordination'), name: 'Coordination', role: 'coordinator' },
    { ...at('compta'), name: 'Comptabilité', role: 'accountant' },
    { ...at('alice'), name, role: 'member', member },
    // Accompanies that member and others, who are named by the seed.
    { ...at('accompagnement'), name: 'Inès Lambert', role: 'adviser', member },
    // In convention since a month: a candidate until then.
    { ...at(newcomer.who), name: newcomer.name, role: 'member', member: newcomer.member },
    { ...at('ethique'), name: 'Nora Benali', role: 'ethics' },
    { ...at('lea'), name: 'Léa', role: 'candidate' },
  ];
}

const EMAILS: ReadonlySet<string> = new Set(personas.map(({ email }) => email));

/** Whether a mailbox is one of the demonstration's. */
export const isPersona = (email: string): boolean => EMAILS.has(email);
