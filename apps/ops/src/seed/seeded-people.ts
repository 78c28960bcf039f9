import { createHash } from 'node:crypto';
import { fixedClock, type CalendarDate } from '@plusloin/kernel';
import { Candidates, Documents, Meetings, Paths } from '@plusloin/membership';
import { Work, type Actor, type Services } from '@plusloin/platform';
import type { DataSource } from 'typeorm';
import {
  demoPeople,
  type DemoDocument,
  type DemoPerson,
  type DemoRegistry,
} from '../demo/index.js';
import { demoPdf } from './demo-pdf.js';

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
    const { candidates, insured, meeting } = demoPeople(registry.cooperative.slug, today);
    const insuredPath = paths.get(insured.member);
    if (insuredPath !== undefined) await this.show(insuredPath, insured.documents);
    const coming: string[] = [];
    for (const person of candidates) {
      const pathId = (await this.known(person)) ?? (await this.join(person));
      if (person.comes) coming.push(pathId);
    }
    await this.announce(meeting, coming, today);
  }

  /** All members are associates since the first day of their first practice. */
  private async enrolMembers(
    { members, practices }: DemoRegistry,
    today: CalendarDate,
  ): Promise<Map<string, string>> {
    const { work } = this.on(today);
    const paths = new Paths({ work });
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
    const { name, email, wish, registered, answered, informed, documents, end } = person;
    const form = { name, email, practiceWished: wish };
    const pathId = await new Candidates(this.on(registered)).register(this.actor, form);
    if (answered !== undefined) {
      await new Candidates(this.on(answered)).answer(this.colleague, pathId);
    }
    if (informed !== undefined) {
      const document = 'Information précontractuelle, édition 2026';
      const sha256 = createHash('sha256').update(document).digest('hex');
      const of = { pathId, document, sha256 };
      await new Paths(this.on(informed)).inform(this.colleague, of);
    }
    await this.show(pathId, documents);
    if (end === undefined) return pathId;
    const paths = new Paths(this.on(end.on));
    if (end.verb === 'refuse') {
      await paths.take(this.colleague, 'refuse', { pathId, why: end.why });
    } else {
      const of = { pathId, memberCode: end.code, waysOfWorking: [end.way] };
      await paths.agree(this.colleague, { ...of, why: 'décision de l’équipe' });
    }
    return pathId;
  }

  private async show(pathId: string, all: readonly DemoDocument[]): Promise<void> {
    const { storage } = this.services;
    for (const { type, on, expiresOn, isVerified } of all) {
      const documents = new Documents({ ...this.on(on), storage });
      const title = type === 'diploma' ? 'assistant-social' : null;
      const of = { pathId, type, name: `${type}.pdf`, issuedOn: on, expiresOn, title };
      const content = demoPdf(`Piece de demonstration : ${type}, ${on}`);
      const id = await documents.upload(this.actor, of, content);
      if (isVerified) await documents.verify(this.colleague, id);
    }
  }

  private async announce(
    { title, place, on }: { title: string; place: string; on: CalendarDate },
    coming: readonly string[],
    today: CalendarDate,
  ): Promise<void> {
    const meetings = new Meetings(this.on(today));
    const known = (await meetings.list(this.actor)).find((one) => one.title === title);
    const dates = [`${on}T18:00:00Z`];
    const meetingId =
      known?.id ??
      (await meetings.propose(this.actor, { title, place, quorum: 2, places: 10, dates }));
    if ((await meetings.seats(this.actor, meetingId)).length > 0) return;
    for (const pathId of coming) await meetings.register(this.actor, { meetingId, pathId });
  }

  /** The services as they worked at noon of a day of the story. */
  private on(day: CalendarDate): Pick<Services, 'work' | 'config'> {
    const { config } = this.services;
    return { config, work: new Work(this.dataSource, fixedClock(new Date(`${day}T11:00:00Z`))) };
  }
}

const bookingsOf = ({ bookings }: DemoRegistry['practices'][number]) => [...bookings];

const MEMBERS = 'select id, code from registry.member where cooperative_id = $1';
