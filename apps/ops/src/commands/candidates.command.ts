import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  CandidateFiles,
  Candidates,
  Paths,
  type Candidate,
  type PathEvent,
  type Verb,
} from '@plusloin/membership';
import { UsageError, type Command } from '../command.js';
import { table } from '../text-table.js';
import {
  dayAsked,
  membershipOptions,
  needPath,
  personOptions,
  uuidAsked,
  withMembership,
} from './membership-asks.js';

const listCandidates: Command = {
  name: 'candidates list',
  summary: 'who asked to join, and where they are',
  options: [
    ...membershipOptions,
    { name: 'waiting', summary: 'only those who wait for an answer for over seven days' },
  ],
  run: (asked) =>
    withMembership(asked, async ({ actor, services }) => {
      const of = new Candidates(services);
      const candidates = await (asked.has('waiting') ? of.waiting(actor) : of.list(actor));
      return { text: table(candidates, CANDIDATES), json: { candidates } };
    }),
};

const registerCandidate: Command = {
  name: 'candidates register',
  summary: 'register somebody who wonders whether to join; nothing is charged',
  options: [
    ...membershipOptions,
    { name: 'name', value: 'NAME', summary: 'of the person', isRequired: true },
    { name: 'email', value: 'ADDRESS', summary: 'to answer to', isRequired: true },
    { name: 'practice', value: '"…"', summary: 'what they wish to do', isRequired: true },
    { name: 'phone', value: 'NUMBER', summary: 'if they gave one' },
  ],
  run: (asked) =>
    withMembership(asked, async ({ actor, services }) => {
      const phone = asked.option('phone');
      const id = await new Candidates(services).register(actor, {
        ...{ name: asked.value('name'), email: asked.value('email') },
        ...{ practiceWished: asked.value('practice'), ...(phone && { phone }) },
      });
      return { text: `${id}\n`, json: { candidate: id } };
    }),
};

const answerCandidate: Command = {
  name: 'candidates answer',
  summary: 'write to them by mail, each the same; the first answer ends their waiting',
  parameters: 'ID…',
  options: [
    ...membershipOptions,
    { name: 'words', value: '"…"', summary: 'what they read', isRequired: true },
  ],
  run: (asked) =>
    withMembership(asked, async ({ actor, services }) => {
      const answered = asked.parameters.map(uuidAsked);
      const files = new CandidateFiles(services);
      for (const id of answered) await files.answer(actor, id, asked.value('words'));
      return { text: `${answered.length} answered\n`, json: { answered } };
    }),
};

const informCandidate: Command = {
  name: 'candidates inform',
  summary: 'say that the pre-contract information document was handed over',
  parameters: 'FILE',
  options: [
    ...[...membershipOptions, ...personOptions],
    { name: 'on', value: '2026-11-02', summary: 'the day; today when not given' },
  ],
  run: (asked) =>
    withMembership(asked, async (ask) => {
      const [file = ''] = asked.parameters;
      const bytes = await readFile(file).catch((error: unknown) => {
        throw new UsageError(`${file} cannot be read`, { cause: error });
      });
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const pathId = await needPath(ask);
      const on = dayAsked(asked, 'on');
      await new Paths(ask.services).inform(ask.actor, {
        ...{ pathId, document: basename(file), sha256, ...(on && { on }) },
      });
      return { text: `handed over: ${sha256}\n`, json: { candidate: pathId, sha256 } };
    }),
};

/** The steps that are asked for by name; `leave` has a command of its own. */
const VERBS = ['agree', 'associate', 'refuse', 'withdraw', 'announce-leaving'] as const;

const stepCandidate: Command = {
  name: 'candidates step',
  summary: `take a step of the path: ${VERBS.join(', ')}`,
  parameters: 'STEP',
  options: [
    ...[...membershipOptions, ...personOptions],
    { name: 'why', value: '"…"', summary: 'the reason, which is kept', isRequired: true },
    { name: 'on', value: '2026-11-02', summary: 'the day; today when not given' },
    { name: 'code', value: 'CODE', summary: 'of the member whom an agreement makes' },
    { name: 'way', value: 'independent-principal', summary: 'of working, for an agreement' },
  ],
  run: (asked) =>
    withMembership(asked, async (ask) => {
      const verb = VERBS.find((one) => one === asked.parameters[0]);
      if (verb === undefined) throw new UsageError(`STEP is one of ${VERBS.join(', ')}`);
      const paths = new Paths(ask.services);
      const on = dayAsked(asked, 'on');
      const of = { pathId: await needPath(ask), why: asked.value('why'), ...(on && { on }) };
      const [memberCode, way] = [asked.option('code'), asked.option('way')];
      if (verb === 'agree' && (memberCode === undefined || way === undefined)) {
        throw new UsageError('an agreement needs --code and --way');
      }
      const path =
        verb === 'agree'
          ? await paths.agree(ask.actor, {
              ...{ ...of, memberCode: memberCode ?? '', waysOfWorking: [way ?? ''] },
            })
          : await paths.take(ask.actor, verb, of);
      return { text: `${path.id} is ${path.stage} since ${path.since}\n`, json: path };
    }),
};

const historyOfCandidate: Command = {
  name: 'candidates history',
  summary: 'what happened on the path of a candidate or a member',
  options: [...membershipOptions, ...personOptions],
  run: (asked) =>
    withMembership(asked, async (ask) => {
      const events = await new Paths(ask.services).history(ask.actor, await needPath(ask));
      return { text: table(events, EVENTS), json: { events } };
    }),
};

export const candidateCommands: readonly Command[] = [
  listCandidates,
  registerCandidate,
  answerCandidate,
  informCandidate,
  stepCandidate,
  historyOfCandidate,
];

const CANDIDATES = [
  { title: 'candidate', cell: (row: Candidate) => row.pathId },
  { title: 'since', cell: (row: Candidate) => row.registeredOn },
  { title: 'stage', cell: (row: Candidate) => row.stage },
  { title: 'answered', cell: (row: Candidate) => (row.isAnswered ? 'yes' : 'no') },
  { title: 'name', cell: (row: Candidate) => row.name },
  { title: 'wishes', cell: (row: Candidate) => row.practiceWished },
];

const stepOf = ({ from, to }: PathEvent): string => (from === null ? to : `${from} → ${to}`);

const EVENTS = [
  { title: 'on', cell: (row: PathEvent) => row.on },
  { title: 'step', cell: (row: PathEvent): Verb => row.verb },
  { title: 'stage', cell: stepOf },
  { title: 'by', cell: (row: PathEvent) => row.by },
  { title: 'why', cell: (row: PathEvent) => row.why },
];
