import { Meetings, type Meeting, type NamedSeat } from '@plusloin/membership';
import { UsageError, type Asked, type Command } from '../command.js';
import { table } from '../text-table.js';
import {
  membershipOptions,
  needPath,
  personOptions,
  uuidAsked,
  withMembership,
} from './membership-asks.js';

const listMeetings: Command = {
  name: 'meetings list',
  summary: 'information meetings: those asked about, those to come, those held',
  options: membershipOptions,
  run: (asked) =>
    withMembership(asked, async ({ actor, services }) => {
      const meetings = await new Meetings(services).list(actor);
      return { text: table(meetings, MEETINGS), json: { meetings } };
    }),
};

const proposeMeeting: Command = {
  name: 'meetings propose',
  summary: 'propose a meeting: several dates are a poll, one is a meeting',
  parameters: 'DATE…',
  options: [
    ...membershipOptions,
    { name: 'title', value: '"…"', summary: 'what it is about', isRequired: true },
    { name: 'place', value: '"…"', summary: 'where', isRequired: true },
    { name: 'quorum', value: '4', summary: 'how many choose a date', isRequired: true },
    { name: 'places', value: '12', summary: 'how many may come', isRequired: true },
  ],
  run: (asked) =>
    withMembership(asked, async ({ actor, services }) => {
      const id = await new Meetings(services).propose(actor, {
        ...{ title: asked.value('title'), place: asked.value('place') },
        ...{ quorum: countAsked(asked, 'quorum'), places: countAsked(asked, 'places') },
        dates: [...asked.parameters],
      });
      return { text: `${id}\n`, json: { meeting: id } };
    }),
};

const meetingOption = { name: 'meeting', value: 'ID', summary: 'which one', isRequired: true };

const voteForMeeting: Command = {
  name: 'meetings vote',
  summary: 'say which of the proposed dates suit somebody',
  parameters: 'DATE…',
  options: [...membershipOptions, meetingOption, ...personOptions],
  run: (asked) =>
    withMembership(asked, async (ask) => {
      const meeting = await new Meetings(ask.services).vote(ask.actor, {
        ...{ meetingId: uuidAsked(asked.value('meeting')), pathId: await needPath(ask) },
        dates: [...asked.parameters],
      });
      return { text: table([meeting], MEETINGS), json: meeting };
    }),
};

const registerForMeeting: Command = {
  name: 'meetings register',
  summary: 'give somebody a place, or one on the waiting list',
  options: [
    ...[...membershipOptions, meetingOption, ...personOptions],
    { name: 'cancel', summary: 'give the place back instead' },
  ],
  run: (asked) =>
    withMembership(asked, async (ask) => {
      const meetings = new Meetings(ask.services);
      const meetingId = uuidAsked(asked.value('meeting'));
      const of = { meetingId, pathId: await needPath(ask) };
      if (asked.has('cancel')) await meetings.cancel(ask.actor, of);
      else await meetings.register(ask.actor, of);
      const seats = await meetings.seats(ask.actor, meetingId);
      return { text: table(seats, SEATS), json: { seats } };
    }),
};

const attendMeeting: Command = {
  name: 'meetings attend',
  summary: 'say who was there, of those who had a place',
  parameters: 'CANDIDATE…',
  options: [...membershipOptions, meetingOption],
  run: (asked) =>
    withMembership(asked, async ({ actor, services }) => {
      const meetings = new Meetings(services);
      const meetingId = uuidAsked(asked.value('meeting'));
      const present = asked.parameters.map(uuidAsked);
      const { version } = await meetings.one(actor, meetingId);
      await meetings.attend(actor, { meetingId, present, version });
      const seats = await meetings.seats(actor, meetingId);
      return { text: table(seats, SEATS), json: { seats } };
    }),
};

const seatsOfMeeting: Command = {
  name: 'meetings seats',
  summary: 'who has a place and who waits for one',
  options: [...membershipOptions, meetingOption],
  run: (asked) =>
    withMembership(asked, async ({ actor, services }) => {
      const seats = await new Meetings(services).seats(actor, uuidAsked(asked.value('meeting')));
      return { text: table(seats, SEATS), json: { seats } };
    }),
};

export const meetingCommands: readonly Command[] = [
  listMeetings,
  proposeMeeting,
  voteForMeeting,
  registerForMeeting,
  attendMeeting,
  seatsOfMeeting,
];

function countAsked(asked: Asked, name: string): number {
  const text = asked.value(name);
  if (!/^\d{1,4}$/.test(text)) throw new UsageError(`--${name} is a number`);
  return Number(text);
}

const MEETINGS = [
  { title: 'meeting', cell: (row: Meeting) => row.id },
  { title: 'state', cell: (row: Meeting) => row.state },
  { title: 'starts', cell: (row: Meeting) => row.startsAt?.toISOString() ?? '' },
  {
    title: 'registered',
    isNumber: true,
    cell: (row: Meeting) => `${row.registered}/${row.places}`,
  },
  {
    title: 'dates',
    cell: (row: Meeting) => row.dates.map((one) => `${one.startsAt} (${one.votes})`).join(', '),
  },
  { title: 'title', cell: (row: Meeting) => row.title },
  { title: 'place', cell: (row: Meeting) => row.place },
];

const attendance = ({ hasAttended }: NamedSeat): string =>
  hasAttended === null ? '' : hasAttended ? 'was there' : 'was not there';

const SEATS = [
  { title: 'candidate', cell: (row: NamedSeat) => row.pathId },
  { title: 'place', cell: (row: NamedSeat) => (row.hasPlace ? 'yes' : 'waits') },
  { title: 'name', cell: (row: NamedSeat) => row.name },
  { title: 'attendance', cell: attendance },
];
