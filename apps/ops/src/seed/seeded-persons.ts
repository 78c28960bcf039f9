import { Accounts, personas } from '@plusloin/identity';
import { addDays, fixedClock, type CalendarDate } from '@plusloin/kernel';
import { bookRetention } from '@plusloin/ledger';
import { Work, type Actor, type Services } from '@plusloin/platform';
import { Member } from '@plusloin/registry';
import { BreakGlasses, Erasures, signedInVault, Vault, type SealedPerson } from '@plusloin/vault';
import type { DataSource } from 'typeorm';
import { demoAccompanied, type DemoAccompanied } from '../demo/index.js';

/** Whom the member of the demonstration accompanies, and the day when that had to be opened. */
export class SeededPersons {
  constructor(
    private readonly services: Services,
    private readonly dataSource: DataSource,
    private readonly actor: Actor,
  ) {}

  /** Again changes nothing. */
  async seed(slug: string, today: CalendarDate): Promise<void> {
    const own = personas.find((one) => one.cooperative === slug && one.member !== undefined);
    const all = demoAccompanied[slug] ?? [];
    if (own?.member === undefined || all.length === 0) return;
    const memberId = await this.memberOf(own.member);
    if (await this.isSeeded(memberId)) return;
    const member = await this.signedIn(own.email);
    const day = addDays(today, -60);
    const persons = await this.sealAll(memberId, all, day);
    for (const [nth, { notes, isErased }] of all.entries()) {
      const { id } = persons[nth];
      for (const text of notes) await this.vault(day).note(member, id, text);
      if (isErased === true) await this.erase(member, id);
    }
    await this.openInNeed(slug, memberId, persons[0].id, addDays(today, -20));
  }

  private sealAll(
    memberId: string,
    all: readonly DemoAccompanied[],
    day: CalendarDate,
  ): Promise<SealedPerson[]> {
    const persons = all.map(({ identity }) => ({ identity }));
    return this.on(day).work.run(this.actor, (tx) =>
      this.vault(day).sealAll(tx, memberId, persons),
    );
  }

  private async erase(member: Actor, personId: string): Promise<void> {
    await new Erasures(this.services, bookRetention).erasePerson(member, personId, 'person-asks');
  }

  /** One asked, another confirmed, one identity was opened, and it was shut the same hour. */
  private async openInNeed(
    slug: string,
    memberId: string,
    personId: string,
    day: CalendarDate,
  ): Promise<void> {
    const [coordination, compta] = await Promise.all(
      (['coordinator', 'accountant'] as const).map(async (role) => {
        const found = personas.find((one) => one.cooperative === slug && one.role === role);
        return this.signedIn(found?.email ?? '');
      }),
    );
    const glasses = new BreakGlasses(signedInVault(this.on(day)));
    const { id } = await glasses.ask(coordination, memberId, REASON);
    await glasses.approve(compta, id);
    await this.vault(day).open(coordination, personId, 'break-glass');
    await glasses.end(coordination, id);
  }

  private async isSeeded(memberId: string): Promise<boolean> {
    const listed = await this.services.work.read(this.actor, (tx) =>
      new Vault(signedInVault(this.services)).list(tx, memberId, '', 1),
    );
    return listed.length > 0;
  }

  private async memberOf(code: string): Promise<string> {
    const { cooperativeId } = this.actor;
    const { id } = await this.services.work.read(this.actor, (tx) =>
      tx.findOrThrow(Member, { cooperativeId, code }),
    );
    return id;
  }

  private async signedIn(email: string): Promise<Actor> {
    const id = await this.services.work.read(this.actor, (tx) => new Accounts().ofEmail(tx, email));
    if (id === null) throw new Error(`${email} has no account`);
    return { cooperativeId: this.actor.cooperativeId, kind: 'person', id };
  }

  private vault(day: CalendarDate): Vault {
    return new Vault(signedInVault(this.on(day)));
  }

  /** The services as they worked at noon of a day of the story. */
  private on(day: CalendarDate): Services {
    const work = new Work(this.dataSource, fixedClock(new Date(`${day}T11:00:00Z`)));
    return { ...this.services, work };
  }
}

const REASON = 'La personne qui accompagne est hospitalisée, et un rendez-vous est pris demain.';
