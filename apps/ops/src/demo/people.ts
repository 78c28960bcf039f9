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
  readonly type: 'diploma' | 'insurance' | 'criminal-record';
  readonly on: CalendarDate;
  readonly expiresOn: CalendarDate | null;
  readonly isVerified: boolean;
}

export type DemoStep =
  | { readonly verb: 'agree'; readonly on: CalendarDate; readonly code: string; way: string }
  | { readonly verb: 'refuse'; readonly on: CalendarDate; readonly why: string };

/** The people of a cooperative around its members. */
export interface DemoPeople {
  readonly candidates: readonly DemoPerson[];
  /** A member whose insurance ends soon, by code. */
  readonly insured: { readonly member: string; readonly documents: readonly DemoDocument[] };
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
  const { names, insured, place, way } = PLACES[slug] ?? PLACES['passerelle'] ?? nowhere();
  const [waits, reads, agrees, refused] = names.map(([name, email, wish]) => ({
    ...{ name, email, wish },
  })) as [Told, Told, Told, Told];
  const paper = (type: DemoDocument['type'], days: number, isVerified = true): DemoDocument => ({
    ...{ type, on: ago(days), expiresOn: null, isVerified },
  });
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
    insured: {
      member: insured,
      documents: [
        paper('diploma', 345),
        { ...paper('insurance', 345), expiresOn: addDays(today, 20) },
      ],
    },
    meeting: { title: 'Rencontre d’information', place, on: addDays(today, 9) },
  };
}

type Told = Pick<DemoPerson, 'name' | 'email' | 'wish'>;

const nowhere = (): never => {
  throw new Error('the demonstration has two cooperatives');
};

interface DemoPlace {
  readonly names: readonly (readonly [name: string, email: string, wish: string])[];
  readonly insured: string;
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
    insured: 'ALICE',
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
    insured: 'GRACE',
    place: 'Maison de l’économie solidaire, Lille',
    way: 'independent-micro',
  },
};
