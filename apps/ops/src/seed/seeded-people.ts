import { createHash } from 'node:crypto';
import { addDays, fixedClock, type CalendarDate } from '@plusloin/kernel';
import {
  CandidateFiles,
  Candidates,
  Documents,
  Information,
  Introductions,
  Meetings,
  Paths,
} from '@plusloin/membership';
import { Work, type Actor, type Services } from '@plusloin/platform';
import type { DataSource } from 'typeorm';
import {
  demoPeople,
  type DemoDocument,
  type DemoMeeting,
  type DemoPerson,
  type DemoRegistry,
} from '../demo/index.js';
import { demoPdf } from './demo-pdf.js';
import { SeededAdviser } from './seeded-adviser.js';
import { informationDocument } from './information-document.js';

/** The paths of the demonstration: its members', and those of people on their way in. */
export class SeededPeople {
  private readonly colleague: Actor;

  constructor(
    private readonly services: Services,
    private readonly dataSource: DataSource,
    private readonly actor: Actor,
  ) {
    this.colleague = { ...actor, id: 'operator:coordination' };
  }

  /** Again changes nothing, and goes on where a seed was broken off. */
  async seed(registry: DemoRegistry, today: CalendarDate): Promise<void> {
    const paths = await this.enrolMembers(registry, today);
    const told = demoPeople(registry.cooperative.slug, today);
    const { candidates, shown, complete, accompanied, meetings, peer } = told;
    await this.publish(addDays(today, -200));
    for (const [code, pathId] of paths) await this.show(pathId, shown.get(code) ?? complete);
    await new SeededAdviser(this.services, this.dataSource, this.actor).seed(accompanied, today);
    const coming: string[] = [];
    for (const person of candidates) {
      const pathId = (await this.known(person)) ?? (await this.join(person));
      if (person.comes) coming.push(pathId);
      const other = person.given === undefined ? undefined : paths.get(peer);
      if (other !== undefined) await this.introduce(pathId, other, today);
    }
    for (const meeting of meetings) await this.announce(meeting, coming);
  }

  private async publish(on: CalendarDate): Promise<void> {
    await new Information(this.on(on)).publish(this.colleague, informationDocument);
  }

  /** Both were asked; the member agreed, Léa did not answer yet. */
  private async introduce(pathId: string, peer: string, on: CalendarDate): Promise<void> {
    const introductions = new Introductions(this.on(on));
    const id = await introductions.propose(this.colleague, { pathIds: [pathId, peer] });
    await introductions.consent(this.colleague, { id, pathId: peer });
  }

  /** All members are associates since the first day of their first practice. */
  private async enrolMembers(
    { members, practices }: DemoRegistry,
    today: CalendarDate,
  ): Promise<Map<string, string>> {
    const { work, config } = this.on(today);
    const paths = new Paths({ work, config });
    const ids = new Map<string, string>();
    await work.run(this.actor, async (tx) => {
      const rows = await tx.query<{ id: string; code: string }>(MEMBERS, [tx.cooperativeId]);
      for (const { code } of members) {
        const id = rows.find((row) => row.code === code)?.id;
        const bookings = practices.filter((one) => one.member === code).flatMap(bookingsOf);
        const [on] = bookings.map(({ from }) => from).sort();
        if (id === undefined || on === undefined) continue;
        const why = 'membre avant l’arrivée de la coopérative ici';
        ids.set(code, await paths.enrol(tx, id, { why, on }));
      }
    });
    return ids;
  }

  /** The path of somebody who is no candidate any more; to join again, as one, changes nothing. */
  private async known({ email }: DemoPerson): Promise<string | undefined> {
    const known = await new Candidates(this.services).list(this.actor);
    return known.find((one) => one.email === email && one.stage !== 'candidate')?.pathId;
  }

  private async join(person: DemoPerson): Promise<string> {
    const { name, email, wish, registered, answered, informed, given, documents, end } = person;
    const form = { name, email, practiceWished: wish };
    const pathId = await new Candidates(this.on(registered)).register(this.actor, form);
    if (answered !== undefined) await this.answer(pathId, answered);
    if (informed !== undefined) {
      const document = 'Information précontractuelle, édition 2026';
      const sha256 = createHash('sha256').update(document).digest('hex');
      const of = { pathId, document, sha256 };
      await new Paths(this.on(informed)).inform(this.colleague, of);
    }
    if (given !== undefined) await new Information(this.on(given)).give(this.colleague, pathId);
    await this.show(pathId, documents);
    if (end === undefined) return pathId;
    const paths = new Paths(this.on(end.on));
    if (end.verb !== 'agree') {
      await paths.take(this.colleague, end.verb, { pathId, why: end.why });
    } else {
      const of = { pathId, memberCode: end.code, waysOfWorking: [end.way] };
      await paths.agree(this.colleague, { ...of, why: 'décision de l’équipe' });
    }
    return pathId;
  }

  private async show(pathId: string, all: readonly DemoDocument[]): Promise<void> {
    const { storage } = this.services;
    const known = await new Documents(this.services).list(this.actor, pathId);
    for (const { type, on, expiresOn, isVerified, refusal } of all) {
      if (known.some((one) => one.type === type && one.issuedOn === on)) continue;
      const documents = new Documents({ ...this.on(on), storage });
      const title = type === 'diploma' ? 'assistant-social' : null;
      const of = { pathId, type, name: `${type}.pdf`, issuedOn: on, expiresOn, title };
      const content = demoPdf(`Piece de demonstration : ${type}, ${on}`);
      const id = await documents.upload(this.actor, of, content);
      if (isVerified) await documents.verify(this.colleague, id);
      if (refusal !== undefined) await documents.refuse(this.colleague, id, refusal);
    }
  }

  private async announce(
    { title, place, announced, on, isHeld }: DemoMeeting,
    coming: readonly string[],
  ): Promise<void> {
    const meetings = new Meetings(this.on(announced));
    const dates = on.map((day) => `${day}T18:00:00Z`);
    const known = (await meetings.list(this.actor)).some(
      (one) => one.title === title && one.dates.some(({ startsAt }) => startsAt === dates[0]),
    );
    if (known) return;
    const meetingId = await meetings.propose(this.actor, {
      ...{ title, place, quorum: 4, places: 10, dates },
    });
    for (const [nth, pathId] of coming.entries()) {
      if (dates.length === 1) await meetings.register(this.actor, { meetingId, pathId });
      else await meetings.vote(this.actor, { meetingId, pathId, dates: dates.slice(nth) });
    }
    if (!isHeld || on[0] === undefined) return;
    const after = new Meetings(this.on(addDays(on[0], 1)));
    const { version } = await after.one(this.actor, meetingId);
    await after.attend(this.actor, { meetingId, present: coming.slice(0, 2), version });
  }

  /** Once: each answer is another letter. */
  private async answer(pathId: string, day: CalendarDate): Promise<void> {
    const [known] = await new Candidates(this.on(day)).list(this.actor, { pathId });
    if (known?.isAnswered) return;
    await new CandidateFiles(this.on(day)).answer(this.colleague, pathId, ANSWER);
  }

  /** The services as they worked at noon of a day of the story. */
  private on(day: CalendarDate): Pick<Services, 'work' | 'config'> {
    const { config } = this.services;
    return { config, work: new Work(this.dataSource, fixedClock(new Date(`${day}T11:00:00Z`))) };
  }
}

const bookingsOf = ({ bookings }: DemoRegistry['practices'][number]) => [...bookings];

const ANSWER =
  'Bonjour et merci de ta demande. Viens à notre prochaine rencontre : on y répond à tout.';

const MEMBERS = 'select id, code from registry.member where cooperative_id = $1';
