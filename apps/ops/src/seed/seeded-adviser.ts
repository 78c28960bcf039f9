import { personas } from '@plusloin/identity';
import { addDays, fixedClock, type CalendarDate } from '@plusloin/kernel';
import { AdviserNotes, Advisers, NamedAdvisers, pathOfMember } from '@plusloin/membership';
import { Work, type Actor, type Services } from '@plusloin/platform';
import type { DataSource } from 'typeorm';

/** Who accompanies members in the demonstration: whom, when they meet, and a note of it. */
export class SeededAdviser {
  constructor(
    private readonly services: Services,
    private readonly dataSource: DataSource,
    private readonly actor: Actor,
  ) {}

  /** Again changes nothing. */
  async seed(codes: readonly string[], today: CalendarDate): Promise<void> {
    const { work } = this.services;
    const rows = await work.read(this.actor, (tx) =>
      tx.query<{ id: string; code: string }>(MEMBERS, [tx.cooperativeId, codes]),
    );
    const adviser = await this.adviser();
    const members = codes.flatMap((code) => rows.find((row) => row.code === code) ?? []);
    const begin = addDays(today, -60);
    for (const { id: memberId } of members) {
      const named = new NamedAdvisers(this.on(begin));
      const { adviserVersion: version } = await work.read(this.actor, (tx) =>
        pathOfMember(tx, memberId),
      );
      await named.name(this.actor, { memberId, accountId: adviser.id, version });
    }
    const [first] = members;
    if (first !== undefined) await this.meet(adviser, first.id, today);
  }

  /** One appointment that was held, with its note, and one to come. */
  private async meet(adviser: Actor, memberId: string, today: CalendarDate): Promise<void> {
    const before = this.on(addDays(today, -40));
    const all = await new Advisers(before).appointments(adviser, null);
    if (all.length > 0) return;
    const named = new NamedAdvisers(before);
    const at = (days: number) => ({ startsAt: `${addDays(today, days)}T09:00:00Z`, minutes: 45 });
    const place = 'Au local, rue des Quais';
    const id = await named.appoint(adviser, memberId, { ...at(-30), place });
    await named.appoint(adviser, memberId, { ...at(6), place: 'Par téléphone' });
    const after = this.on(addDays(today, -30));
    await new Advisers(after).settle(adviser, { id, as: 'held' });
    const notes = new AdviserNotes({ ...this.services, ...after });
    await notes.add(adviser, memberId, 'Souhaite deux jours sans rendez-vous en janvier.');
  }

  private async adviser(): Promise<Actor> {
    const { slug, id } = await this.services.work.read(this.actor, async (tx) => {
      const [row] = await tx.query<{ slug: string }>(SLUG, [tx.cooperativeId]);
      const persona = personas.find(
        ({ role, cooperative }) => role === 'adviser' && cooperative === row?.slug,
      );
      const [account] = await tx.query<{ id: string }>(ACCOUNT, [persona?.email]);
      return { slug: row?.slug, id: account?.id };
    });
    if (id === undefined) throw new Error(`${slug}: nobody accompanies members`);
    return { ...this.actor, kind: 'person', id };
  }

  /** The services as they worked at noon of a day of the story. */
  private on(day: CalendarDate): { work: Work } {
    return { work: new Work(this.dataSource, fixedClock(new Date(`${day}T11:00:00Z`))) };
  }
}

const MEMBERS = `
  select id, code from registry.member where cooperative_id = $1 and code = any ($2::text[])`;

const SLUG = 'select slug from registry.cooperative where cooperative_id = $1';

const ACCOUNT = 'select id from auth."user" where email = $1';
