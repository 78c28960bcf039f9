import { addDays, type CalendarDate } from '@plusloin/kernel';
import type { Command } from './commands.js';
import { COOPERATIVE, type Booking, type Practice } from './history.js';
import { chosen, dayIn, type Person, type Story } from './story.js';

const MOST_PEOPLE = 4;
const MOST_PRACTICES = 6;

/** A member comes: taxable, in the franchise, as a micro, or in the cooperative's books. */
export function join(story: Story, command: Command): void {
  if (story.people.length >= MOST_PEOPLE) return;
  const id = `M${story.people.length + 1}`;
  const on = story.dayOf(command);
  const kind = command.how % 4;
  const wayOfWorking = kind === 2 ? 'independent-micro' : 'principal';
  const person: Person = { id, wayOfWorking };
  story.people.push(person);
  story.history.found(id, 'member', on, kind === 0 ? 'taxable' : 'franchise');
  begin(story, person, kind === 3, on);
}

/** A member takes up another practice. */
export function openPractice(story: Story, command: Command): void {
  const person = chosen(story.people, command.which);
  if (person !== undefined) begin(story, person, command.how % 3 === 0, story.dayOf(command));
}

function begin(story: Story, person: Person, isInside: boolean, from: CalendarDate): void {
  const { practices } = story.history;
  if (practices.length >= MOST_PRACTICES) return;
  const code = `P${practices.length + 1}`;
  const booking = { ...placeOf(person, isInside), from, until: null };
  practices.push({ id: code.toLowerCase(), code, memberId: person.id, bookings: [booking] });
}

const placeOf = ({ id, wayOfWorking }: Person, isInside: boolean) =>
  isInside
    ? { legalEntityId: COOPERATIVE, wayOfWorking: 'cooperative-employee' }
    : { legalEntityId: id, wayOfWorking };

/** A practice ends, on a day after all that is posted of it. */
export function leave(story: Story, command: Command): void {
  const found = chosen(stillKept(story), command.which);
  if (found === undefined) return;
  end(story, found, command);
}

/** A practice goes on in other books: from the member's to the cooperative's, or back. */
export function move(story: Story, command: Command): void {
  const found = chosen(stillKept(story), command.which);
  const person = story.people.find((one) => one.id === found?.practice.memberId);
  if (found === undefined || person === undefined) return;
  const from = end(story, found, command);
  const isInside = found.booking.legalEntityId !== COOPERATIVE;
  found.practice.bookings.push({ ...placeOf(person, isInside), from, until: null });
}

interface Kept {
  readonly practice: Practice;
  readonly booking: Booking;
}

const stillKept = ({ history }: Story): Kept[] =>
  history.practices.flatMap((practice) => {
    const booking = practice.bookings.at(-1);
    return booking?.until === null ? [{ practice, booking }] : [];
  });

function end(story: Story, { practice, booking }: Kept, { day }: Command): CalendarDate {
  const wanted = dayIn(story.current, day);
  const last = story.history.lastDayOf(practice.id);
  const after = addDays(last !== null && last > booking.from ? last : booking.from, 1);
  booking.until = wanted > after ? wanted : after;
  return booking.until;
}

/** A member will be taxable, or under the franchise, from the next quarter on; a micro stays. */
export function changeVat(story: Story, command: Command): void {
  const those = story.people.filter((one) => one.wayOfWorking === 'principal');
  const person = chosen(those, command.which);
  if (person === undefined) return;
  const { vat } = story.history.of(person.id);
  const last = vat.at(-1);
  const from = story.current.until;
  if (last === undefined || last.from >= from) return;
  vat.push({ from, status: last.status === 'taxable' ? 'franchise' : 'taxable' });
}
