import { createHash } from 'node:crypto';
import { uuidv7 } from '@plusloin/kernel';
import { Information, Introductions, Leaving, Meetings } from '@plusloin/membership';
import { Outbox } from '@plusloin/platform';
import type { AuditStage, Who } from './audit-stage.js';
import { BODIES } from './fitting-requests.js';
import { anAnswer } from './planted-answer.js';
import type { Ids } from './planted-things.js';

/** What an operation needs before it can be done, besides what is planted for its ids. */
export interface Scene {
  readonly ids?: Ids;
  readonly body?: unknown;
  readonly who?: Who;
}

export type Setting = (at: AuditStage) => Promise<Scene>;

const SOON = ['2099-01-01T18:00:00Z'];
export const MEETING = { title: 'Rencontre', place: 'Liège', quorum: 1, places: 10 };

export const ofBooks: Setting = async (at) => ({ ids: { booksId: at.here.books.memberBooks } });

export const ofFrontDesk: Setting = async (at) => ({ ids: { slug: at.slug } });

export const ofStatement: Setting = async (at) => ({
  ids: {
    ...{ closeId: await at.closedQuarter(), subject: 'ALICE' },
    ...{ books: 'ALICE', block: 'invoiced', line: 'total' },
  },
});

export const ofWebhook: Setting = async (at) => {
  const asked = ['POST', '/webhooks', BODIES['webhook.add']] as const;
  const { webhook } = await at.doneHere<{ webhook: { id: string } }>('coordinator', ...asked);
  return { ids: { webhookId: webhook.id } };
};

/** Whoever asked may look: another person agreed. */
export const ofAskedGlass: Setting = async (at) => {
  const path = `/members/${at.memberId}/break-glasses`;
  const asked = await at.doneHere<{ id: string }>('coordinator', 'POST', path, {
    reason: 'Elle est à l’hôpital',
  });
  return { ids: { breakGlassId: asked.id }, who: 'accountant' };
};

export const ofOpenGlass: Setting = async (at) => {
  const { ids } = await ofAskedGlass(at);
  await at.doneHere('accountant', 'PUT', `/break-glasses/${ids?.['breakGlassId']}/approval`);
  return { ids: { ...ids, ...(await at.plant(['personId'])) } };
};

/** Both are asked, neither has answered. */
export const ofIntroduction: Setting = async (at) => {
  const { pathId = '' } = await at.plant(['pathId']);
  const { id: mine } = await at.run(async (tx) => {
    const [row] = await tx.query<{ id: string }>(
      'select id from membership.path where member_id = $1',
      [at.memberId],
    );
    return row ?? { id: '' };
  });
  const of = { pathIds: [pathId, mine] } as const;
  const introductionId = await new Introductions(at.ground).propose(at.here.books.actor, of);
  return { ids: { introductionId }, who: 'alice' };
};

/** A candidate who holds the link of their mail. */
export const ofLink: Setting = async (at) => {
  const token = uuidv7().replaceAll('-', '');
  const { pathId = '' } = await at.plant(['pathId']);
  await at.here.world.database.superuser.query(
    'update membership.candidate set link = $2 where path_id = $1',
    [pathId, createHash('sha256').update(token).digest()],
  );
  const meetings = new Meetings(at.ground);
  const { actor } = at.here.books;
  const meetingId = await meetings.propose(actor, { ...MEETING, dates: SOON });
  const ids = { slug: at.slug, meetingId, pathId };
  return { ids, body: { token, meetingId } };
};

export const withSeat = async (at: AuditStage, { ids = {}, ...scene }: Scene): Promise<Scene> => {
  const { meetingId = '', pathId = '' } = ids;
  await new Meetings(at.ground).register(at.here.books.actor, { meetingId, pathId });
  return { ids, ...scene };
};

/** Whoever signs in as the candidate, given the information, with a meeting to answer. */
export const ofCandidacy: Setting = async (at) => {
  const pathId = await at.candidacy();
  const { actor } = at.here.books;
  const information = new Information(at.ground);
  await information.publish(actor, { title: 'Information', text: `Édition de ${pathId}` });
  await information.give(actor, pathId);
  const meetingId = await new Meetings(at.ground).propose(actor, { ...MEETING, dates: SOON });
  return { ids: { pathId, meetingId }, who: 'candidate' };
};

/** With a diploma that the candidate brought and nobody has looked at. */
export const withOwnDocument: Setting = async (at) => {
  const scene = await ofCandidacy(at);
  const body = new Blob([`%PDF-1.7 ${scene.ids?.['pathId']} %%EOF`], { type: 'application/pdf' });
  const path = '/candidacy/documents?type=diploma&issuedOn=2015-06-30';
  const { id } = await at.doneHere<{ id: string }>('candidate', 'POST', path, body);
  return { ...scene, ids: { ...scene.ids, documentId: id } };
};

/** Of the compass, by its link. */
export const ofAnswer: Setting = async (at) => ({
  ids: { token: await anAnswer({ work: at.work(), actor: at.here.books.actor }) },
});

export const ofTwoAnswers: Setting = async (at) => {
  const token = () => anAnswer({ work: at.work(), actor: at.here.books.actor });
  return { body: { answers: [await token(), await token()] } };
};

/** Two people's step that one has proposed. */
export const ofStep = (iban: string): Setting => async (at) => {
  const path = '/bank-details/proposals';
  const body = { iban, reason: 'Nouvelle banque' };
  const { id } = await at.doneHere<{ id: string }>('accountant', 'POST', path, body);
  return { ids: { stepId: id } };
};

export const FACTS = ['PUT', '/settings', BODIES['settings.change']] as const;
export const BOOKS = ['PUT', '/set-up/books', BODIES['set-up.books']] as const;
export const MEMBERS = ['POST', '/set-up/members', BODIES['set-up.members']] as const;

type Asked = readonly [method: string, path: string, body: unknown];

/** In a cooperative that has come so far. */
export const founded = (...steps: Asked[]): Setting => async (at) => ({
  ids: { cooperativeId: await at.founded(steps) },
});

export const left = async (at: AuditStage) => {
  const member = await at.newMember();
  const { actor } = at.here.books;
  const leaving = new Leaving({ ...at.ground, outbox: new Outbox() });
  await leaving.leave(actor, { memberId: member.memberId, why: 'autre projet' });
  return member;
};

export const proposed: Setting = async (at) => {
  await at.proposeClose();
  return {};
};

export const reopeningProposed: Setting = async (at) => {
  const scene = await ofStatement(at);
  const body = BODIES['reopening.propose'];
  await at.doneHere('accountant', 'POST', '/closes/reopenings', body);
  return scene;
};

export const asked: Setting = async (at) => {
  const { ids } = await ofStatement(at);
  const path = `/statements/${ids?.['closeId']}/ALICE/questions`;
  const body = { figure: 'ALICE/result', text: 'Pourquoi ce montant ?' };
  const { id } = await at.doneHere<{ id: string }>('alice', 'POST', path, body);
  return { ids: { questionId: id }, who: 'accountant' };
};
