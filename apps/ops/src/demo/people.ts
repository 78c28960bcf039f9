import { addDays, type CalendarDate } from '@plusloin/kernel';

/** Somebody on the way in, told in days before the day of the demonstration. */
export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly wish: string;
  readonly registered: CalendarDate;
  readonly answered?: CalendarDate;
  /** Given the document on paper, before there was one on the screen. */
  readonly informed?: CalendarDate;
  /** Given the one on the screen. */
  readonly given?: CalendarDate;
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
  | { readonly verb: 'refuse' | 'withdraw'; readonly on: CalendarDate; readonly why: string };

/** The people of a cooperative around its members. */
export interface DemoPeople {
  readonly candidates: readonly DemoPerson[];
  /** What members have shown of themselves; of the others, all is verified. */
  readonly shown: ReadonlyMap<string, readonly DemoDocument[]>;
  readonly complete: readonly DemoDocument[];
  /** Whom the adviser of the demonstration accompanies, the first one meets them. */
  readonly accompanied: readonly string[];
  readonly meetings: readonly DemoMeeting[];
  /** The member with whom Léa may be put in touch, by code. */
  readonly peer: string;
}

export interface DemoMeeting {
  readonly title: string;
  readonly place: string;
  readonly announced: CalendarDate;
  /** In the evening of that day; several are a poll. */
  readonly on: readonly CalendarDate[];
  /** Whoever comes to the meetings was there. */
  readonly isHeld: boolean;
}

/** Who stands where: one waits too long, one reads, one brings papers, one agreed, two ended. */
export function demoPeople(slug: string, today: CalendarDate): DemoPeople {
  const told = PLACES[slug] ?? PLACES['passerelle'] ?? nowhere();
  const { members, peer, place } = told;
  return {
    candidates: [...onTheirWay(told, today), ...arrived(told, today)],
    shown: new Map(members.map((code, nth) => [code, shownBy(today, nth)])),
    complete: complete(today),
    accompanied: members.slice(0, 3),
    meetings: meetingsOf(place, today),
    peer,
  };
}

/** Those who are candidates: one without an answer for too long, one since yesterday. */
function onTheirWay({ names }: DemoPlace, today: CalendarDate): DemoPerson[] {
  const ago = (days: number) => addDays(today, -days);
  const paper = papersBefore(today);
  return [
    { ...toldOf(names[0]), registered: ago(9), documents: [], comes: true },
    {
      ...{ ...toldOf(names[1]), registered: ago(20), answered: ago(18), informed: ago(12) },
      ...{ comes: true, documents: [paper('diploma', 10, false), paper('criminal-record', 10)] },
    },
    {
      ...{ ...toldOf(names[4]), registered: ago(39), answered: ago(38), given: ago(36) },
      ...{ comes: true, documents: [paper('diploma', 9, false), unreadable(paper, 8)] },
    },
    { ...toldOf(names[5]), registered: ago(1), documents: [], comes: false },
  ];
}

/** Those whose candidacy came to an end: one in agreement, one refused, one withdrawn. */
function arrived({ names, way }: DemoPlace, today: CalendarDate): DemoPerson[] {
  const ago = (days: number) => addDays(today, -days);
  const paper = papersBefore(today);
  const agrees = toldOf(names[2]);
  const code = agrees.email.split('@')[0]?.toUpperCase() ?? '';
  return [
    {
      ...{ ...agrees, registered: ago(90), answered: ago(88), informed: ago(80), comes: false },
      documents: (['diploma', 'insurance', 'criminal-record'] as const).map((type) =>
        paper(type, 70),
      ),
      end: { verb: 'agree', on: ago(30), code, way },
    },
    {
      ...{ ...toldOf(names[3]), registered: ago(60), answered: ago(58), comes: false },
      ...{ documents: [] },
      end: { verb: 'refuse', on: ago(50), why: 'cherche un emploi à temps plein' },
    },
    {
      ...{ ...toldOf(names[6]), registered: ago(40), answered: ago(39), comes: false },
      ...{ documents: [] },
      end: { verb: 'withdraw', on: ago(30), why: 'ne souhaite pas continuer' },
    },
  ];
}

const papersBefore =
  (today: CalendarDate) =>
  (type: DemoDocument['type'], days: number, isVerified = true): DemoDocument => ({
    ...{ type, on: addDays(today, -days), expiresOn: null, isVerified },
  });

const unreadable = (paper: ReturnType<typeof papersBefore>, days: number): DemoDocument => ({
  ...{ ...paper('criminal-record', days, false), refusal: 'la date est illisible' },
});

function complete(today: CalendarDate): DemoDocument[] {
  const paper = papersBefore(today);
  return [
    paper('diploma', 345),
    { ...paper('insurance', 45), expiresOn: addDays(today, 320) },
    paper('criminal-record', 340),
    paper('registration-number', 340),
  ];
}

/** One state each: about to expire and one to look at; expired; to look at; refused; nothing. */
function shownBy(today: CalendarDate, nth: number): DemoDocument[] {
  const paper = papersBefore(today);
  const others = complete(today).filter(({ type }) => type !== 'insurance');
  const insured = (until: number) => ({
    ...{ ...paper('insurance', 345), expiresOn: addDays(today, until) },
  });
  const states = [
    [paper('diploma', 345), insured(20), paper('criminal-record', 2, false)],
    [...others, insured(-12)],
    [...complete(today).slice(1), paper('diploma', 4, false)],
    [...complete(today).filter(({ type }) => type !== 'criminal-record'), unreadable(paper, 8)],
    [],
  ];
  return states[nth] ?? [];
}

function toldOf(told: DemoPlace['names'][number] | undefined): Told {
  const [name, email, wish] = told ?? nowhere();
  return { name, email, wish };
}

/** One that was, one to come, and one whose date is not chosen. */
function meetingsOf(place: string, today: CalendarDate): DemoMeeting[] {
  const on = (days: number) => addDays(today, days);
  const title = 'Rencontre d’information';
  return [
    { title, place, announced: on(-18), on: [on(-5)], isHeld: true },
    { title, place, announced: today, on: [on(9)], isHeld: false },
    {
      ...{ title: 'Petit-déjeuner des curieux·ses', place, announced: today, isHeld: false },
      on: [on(16), on(18), on(23)],
    },
  ];
}

type Told = Pick<DemoPerson, 'name' | 'email' | 'wish'>;

const nowhere = (): never => {
  throw new Error('the demonstration has two cooperatives');
};

interface DemoPlace {
  readonly names: readonly (readonly [name: string, email: string, wish: string])[];
  /** Members whose documents tell a story, in the order of `shownBy`. */
  readonly members: readonly string[];
  readonly peer: string;
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
      ['Léa Noël', 'lea@passerelle.test', 'Accompagnement à la parentalité, Seraing'],
      ['Yanis Hubert', 'yanis@candidates.test', 'Soutien aux familles monoparentales'],
      ['Claire Dony', 'claire@candidates.test', 'Supervision d’équipes'],
    ],
    members: ['ALICE', 'EMILY', 'JORIS', 'MARGAUX', 'QUENTIN'],
    peer: 'ALICE',
    place: 'Maison des associations, Liège',
    way: 'independent-complementary',
  },
  traitdunion: {
    names: [
      ['Inès Roux', 'ines@candidates.test', 'Soutien à la parentalité, Roubaix'],
      ['Paul Leroy', 'paul@candidates.test', 'Accès aux droits des personnes âgées'],
      ['Maëlle Caron', 'maelle@candidates.test', 'Service social du travail'],
      ['Éric Blot', 'eric@candidates.test', 'Médiation de quartier'],
      ['Léa Marin', 'lea@traitdunion.test', 'Accompagnement à la parentalité, Tourcoing'],
      ['Malik Diallo', 'malik@candidates.test', 'Insertion par l’activité'],
      ['Solène Petit', 'solene@candidates.test', 'Soutien scolaire'],
    ],
    members: ['KARIM', 'HUGO', 'GRACE', 'GAEL', 'BILAL'],
    peer: 'KARIM',
    place: 'Maison de l’économie solidaire, Lille',
    way: 'independent-micro',
  },
};
