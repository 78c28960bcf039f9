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
  {
    ...{ cooperative: 'passerelle', domain: 'passerelle.test', member: 'ALICE', name: 'Alice' },
    newcomer: { who: 'leonie', member: 'LEONIE', name: 'Léonie Gillet' },
  },
  // The same logins in both places; here the member behind `alice` is Karim.
  {
    ...{ cooperative: 'traitdunion', domain: 'traitdunion.test', member: 'KARIM', name: 'Karim' },
    newcomer: { who: 'maelle', member: 'MAELLE', name: 'Maëlle Caron' },
  },
] as const;

/** Five in each cooperative of the demonstration. */
export const personas: readonly Persona[] = PLACES.flatMap(personasOf);

function personasOf(one: (typeof PLACES)[number]): Persona[] {
  const { cooperative, domain, member, name, newcomer } = one;
  const place = (who: string) => ({ email: `${who}@${domain}`, cooperative });
  return [
    { ...place('coordination'), name: 'Coordination', role: 'coordinator' },
    { ...place('compta'), name: 'Comptabilité', role: 'accountant' },
    { ...place('alice'), name, role: 'member', member },
    // Accompanies that member and others, who are named by the seed.
    { ...place('accompagnement'), name: 'Inès Lambert', role: 'adviser', member },
    // In convention since a month: a candidate until then.
    { ...place(newcomer.who), name: newcomer.name, role: 'member', member: newcomer.member },
  ];
}

const EMAILS: ReadonlySet<string> = new Set(personas.map(({ email }) => email));

/** Whether a mailbox is one of the demonstration's. */
export const isPersona = (email: string): boolean => EMAILS.has(email);
