import { addDays, type CalendarDate } from '@plusloin/kernel';

/** Somebody on the way in, told in days before the day of the demonstration. */
export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly wish: string;
  readonly registered: CalendarDate;
  readonly answered?: CalendarDate;
  readonly informed?: CalendarDate;
  readonly documents: readonly DemoDocument[];
  readonly end?: DemoStep;
  /** Comes to the meeting that is announced. */
  readonly comes: boolean;
}

export interface DemoDocument {
  readonly type: 'diploma' | 'insurance' | 'criminal-record' | 'registration-number';
  readonly on: CalendarDate;
  readonly expiresOn: CalendarDate | null;
  readonly isVerified: boolean;
  /** Why somebody refused it. */
  readonly refusal?: string;
}

export type DemoStep =
  | { readonly verb: 'agree'; readonly on: CalendarDate; readonly code: string; way: string }
  | { readonly verb: 'refuse'; readonly on: CalendarDate; readonly why: string };

/** The people of a cooperative around its members. */
export interface DemoPeople {
  readonly candidates: readonly DemoPerson[];
  /** What members have shown of themselves; of the others, all is verified. */
  readonly shown: ReadonlyMap<string, readonly DemoDocument[]>;
  readonly complete: readonly DemoDocument[];
  /** Whom the adviser of the demonstration accompanies, the first one meets them. */
  readonly accompanied: readonly string[];
  readonly meeting: {
    readonly title: string;
    readonly place: string;
    /** In the evening of that day. */
    readonly on: CalendarDate;
  };
}

/** Who stands where on a day: one waits, one reads, one has agreed, one was refused. */
export function demoPeople(slug: string, today: CalendarDate): DemoPeople {
  const ago = (days: number) => addDays(today, -days);
  const { names, members, place, way } = PLACES[slug] ?? PLACES['passerelle'] ?? nowhere();
  const [waits, reads, agrees, refused] = names.map(([name, email, wish]) => ({
    ...{ name, email, wish },
  })) as [Told, Told, Told, Told];
  const paper = paperOf(today);
  return {
    candidates: [
      { ...waits, registered: ago(9), documents: [], comes: true },
      {
        ...{ ...reads, registered: ago(20), answered: ago(18), informed: ago(12), comes: true },
        documents: [paper('diploma', 10, false), paper('criminal-record', 10)],
      },
      {
        ...{ ...agrees, registered: ago(90), answered: ago(88), informed: ago(80), comes: false },
        documents: (['diploma', 'insurance', 'criminal-record'] as const).map((type) =>
          paper(type, 70),
        ),
        end: { verb: 'agree', on: ago(30), code: agrees.email.split('@')[0].toUpperCase(), way },
      },
      {
        ...{ ...refused, registered: ago(60), answered: ago(58), documents: [], comes: false },
        end: { verb: 'refuse', on: ago(50), why: 'cherche un emploi à temps plein' },
      },
    ],
    shown: new Map(members.map((code, nth) => [code, shownBy(today, nth)])),
    complete: complete(today),
    accompanied: members.slice(0, 3),
    meeting: { title: 'Rencontre d’information', place, on: addDays(today, 9) },
  };
}

const paperOf =
  (today: CalendarDate) =>
  (type: DemoDocument['type'], days: number, isVerified = true): DemoDocument => ({
    ...{ type, on: addDays(today, -days), expiresOn: null, isVerified },
  });

function complete(today: CalendarDate): DemoDocument[] {
  const paper = paperOf(today);
  return [
    paper('diploma', 345),
    { ...paper('insurance', 45), expiresOn: addDays(today, 320) },
    paper('criminal-record', 340),
    paper('registration-number', 340),
  ];
}

/** One state each: about to expire and one to look at; expired; to look at; refused; nothing. */
function shownBy(today: CalendarDate, nth: number): DemoDocument[] {
  const paper = paperOf(today);
  const others = complete(today).filter(({ type }) => type !== 'insurance');
  const insured = (until: number) => ({
    ...{ ...paper('insurance', 345), expiresOn: addDays(today, until) },
  });
  const unread = { ...paper('criminal-record', 8, false), refusal: 'la date est illisible' };
  const states = [
    [paper('diploma', 345), insured(20), paper('criminal-record', 2, false)],
    [...others, insured(-12)],
    [...complete(today).slice(1), paper('diploma', 4, false)],
    [...complete(today).filter(({ type }) => type !== 'criminal-record'), unread],
    [],
  ];
  return states[nth] ?? [];
}

type Told = Pick<DemoPerson, 'name' | 'email' | 'wish'>;

const nowhere = (): never => {
  throw new Error('the demonstration has two cooperatives');
};

interface DemoPlace {
  readonly names: readonly (readonly [name: string, email: string, wish: string])[];
  /** Members whose documents tell a story, in the order of `shownBy`. */
  readonly members: readonly string[];
  readonly place: string;
  readonly way: string;
}

const PLACES: Readonly<Record<string, DemoPlace>> = {
  passerelle: {
    names: [
      ['Nora Petit', 'nora@candidates.test', 'Médiation familiale, Herstal'],
      ['Sami Benali', 'sami@candidates.test', 'Accompagnement de proches aidants'],
      ['Léonie Gillet', 'leonie@candidates.test', 'Guidance budgétaire préventive'],
      ['Tom Marchal', 'tom@candidates.test', 'Insertion socioprofessionnelle'],
    ],
    members: ['ALICE', 'EMILY', 'JORIS', 'MARGAUX', 'QUENTIN'],
    place: 'Maison des associations, Liège',
    way: 'independent-complementary',
  },
  traitdunion: {
    names: [
      ['Inès Roux', 'ines@candidates.test', 'Soutien à la parentalité, Roubaix'],
      ['Paul Leroy', 'paul@candidates.test', 'Accès aux droits des personnes âgées'],
      ['Maëlle Caron', 'maelle@candidates.test', 'Service social du travail'],
      ['Éric Blot', 'eric@candidates.test', 'Médiation de quartier'],
    ],
    members: ['KARIM', 'HUGO', 'GRACE', 'GAEL', 'BILAL'],
    place: 'Maison de l’économie solidaire, Lille',
    way: 'independent-micro',
  },
};
