import {
  Documents,
  Information,
  Meetings,
  NamedAdvisers,
  recordHandover,
} from '@plusloin/membership';
import {
  BOOKS,
  FACTS,
  MEETING,
  MEMBERS,
  asked,
  founded,
  left,
  ofAnswer,
  ofAskedGlass,
  ofBooks,
  ofCandidacy,
  ofFrontDesk,
  ofIntroduction,
  ofLink,
  ofOpenGlass,
  ofStatement,
  ofStep,
  ofTwoAnswers,
  ofWebhook,
  proposed,
  reopeningProposed,
  withOwnDocument,
  withSeat,
  type Setting,
} from './audit-settings.js';
import { BODIES } from './fitting-requests.js';

/** How it is made ready for each operation that needs more than its ids. */
export const SCENES: Readonly<Record<string, Setting>> = {
  'me.sessions.end': async (at) => {
    await at.here.signedIn('coordinator');
    const { rows } = await at.here.world.database.superuser.query<{ id: string }>(
      'select id from auth.session where user_id = $1 order by created_at desc limit 1',
      [at.account('coordinator')],
    );
    return { ids: { sessionId: rows[0]?.id ?? '' } };
  },
  'me.tokens.revoke': async (at) => {
    const asked = ['POST', '/api/me/tokens', BODIES['me.tokens.make']] as const;
    const { id } = await at.done<{ id: string }>('coordinator', ...asked);
    return { ids: { tokenId: id } };
  },

  'books.balance': ofBooks,
  'books.balance-file': ofBooks,
  'books.ledger': ofBooks,
  'books.ledger-file': ofBooks,
  'books.entry': ofBooks,

  'front-desk.card': ofFrontDesk,
  'front-desk.apply': ofFrontDesk,
  'front-desk.follow': async (at) => {
    const { ids, body } = await ofLink(at);
    return { ids, body: { token: (body as { token: string }).token } };
  },
  'front-desk.take-seat': ofLink,
  'front-desk.give-back': async (at) => withSeat(at, await ofLink(at)),

  'candidacy.read': ofCandidacy,
  'candidacy.confirm-reading': ofCandidacy,
  'candidacy.take-seat': ofCandidacy,
  'candidacy.give-back': async (at) => withSeat(at, await ofCandidacy(at)),
  'candidacy.withdraw': ofCandidacy,
  'candidacy.document-file': withOwnDocument,
  'candidacy.withdraw-document': withOwnDocument,
  'introduction.consent': ofIntroduction,

  'candidate.inform': async (at) => {
    const of = { title: 'Information', text: 'Ce que tu dois savoir, déjà' };
    await new Information(at.ground).publish(at.here.books.actor, of);
    return {};
  },
  'candidate.introduce': async (at) => ({ ids: { memberId: at.memberId } }),
  'meeting.attend': async (at) => {
    const hour = 3_600_000;
    const earlier = { ...at.ground, work: at.work(new Date(Date.now() - 2 * hour)) };
    const dates = [new Date(Date.now() - hour).toISOString()];
    const meetings = new Meetings(earlier);
    const meetingId = await meetings.propose(at.here.books.actor, { ...MEETING, dates });
    // One date is fixed at once, which counts as an edit; the request names the first version.
    await at.here.world.database.superuser.query(
      'update membership.meeting set version = 1 where id = $1',
      [meetingId],
    );
    return { ids: { meetingId } };
  },

  'close.remind': async (at) => {
    await at.postUnknown('unknown', 5_000n);
    return {};
  },
  'close.withdraw': proposed,
  'close.confirm': proposed,
  'close.follow': ofStatement,
  'close.results': ofStatement,
  'close.retry': async (at) => {
    const scene = await ofStatement(at);
    await at.here.world.database.superuser.query(
      `insert into statements.practice_failure
         (cooperative_id, close_id, practice_id, code, details, failed_at)
       values ($1, $2, $3, 'statements.proof', '{}', now())`,
      [at.here.books.actor.cooperativeId, scene.ids?.['closeId'], at.here.books.practice],
    );
    return scene;
  },
  'reopening.propose': ofStatement,
  'reopening.withdraw': reopeningProposed,
  'reopening.confirm': reopeningProposed,
  'statement.read': ofStatement,
  'statement.figure': ofStatement,
  'statement.figure-lines': ofStatement,
  'statement.file': ofStatement,
  'question.ask': async (at) => ({
    ...(await ofStatement(at)),
    body: { figure: 'ALICE/result', text: 'Pourquoi ?' },
  }),
  'question.read': asked,
  'question.reply': asked,

  'document.list': async (at) => {
    const { pathId = '' } = await at.plant(['pathId']);
    async function* content() {
      yield Buffer.from(`%PDF-1.7 ${pathId} %%EOF`);
    }
    const of = { pathId, type: 'diploma', name: 'diploma.pdf', issuedOn: '2015-06-30' } as const;
    await new Documents(at.ground).upload(at.here.books.actor, of, content());
    return {};
  },
  'adviser.name': async (at) => ({ body: { accountId: at.account('adviser') } }),
  'appointment.make': async (at) => {
    const { memberId } = await at.newMember();
    const accountId = at.account('adviser');
    const of = { memberId, accountId, version: 1 };
    await new NamedAdvisers(at.ground).name(at.here.books.actor, of);
    return { ids: { memberId } };
  },
  'note.list': async (at) => {
    await at.doneHere('adviser', 'POST', `/members/${at.memberId}/notes`, BODIES['note.add']);
    return {};
  },
  'leaving.announce': async (at) => ({ ids: { memberId: (await at.newMember()).memberId } }),
  'leaving.end': async (at) => {
    const { memberId, memberCode } = await at.newMember();
    return { ids: { memberId }, body: { memberCode, why: 'autre projet' } };
  },
  'member.return': async (at) => ({ ids: { memberId: (await left(at)).memberId } }),
  'leaving.archive': async (at) => {
    const { memberId, pathId } = await left(at);
    const folder = `archives/${pathId}`;
    const stored = await at.ground.storage.put(`${folder}/a.txt`, Buffer.from('a'));
    const files = [{ path: 'a.txt', ...stored }];
    await at.run((tx) => recordHandover(tx, pathId, { folder, files }));
    return { ids: { memberId, sha256: stored.sha256 } };
  },

  'export.file': async (at) => {
    const { id } = await at.doneHere<{ id: string }>('coordinator', 'POST', '/exports');
    const path = `exports/${id}.zip`;
    const { bytes, sha256 } = await at.ground.storage.put(path, Buffer.from('all'));
    await at.here.world.database.superuser.query(
      `update membership.cooperative_export set path = $2, bytes = $3, sha256 = $4,
         expires_at = now() + interval '1 day' where id = $1`,
      [id, path, bytes, sha256],
    );
    return { ids: { exportId: id } };
  },
  'step.confirm': ofStep('BE71 0961 2345 6769'),
  'step.withdraw': ofStep('BE62 5100 0754 7061'),
  'set-up.read': founded(),
  'set-up.books': founded(FACTS),
  'set-up.rule': founded(FACTS),
  'set-up.preview': founded(FACTS, BOOKS),
  'set-up.members': founded(FACTS, BOOKS),
  'set-up.invite': founded(FACTS, BOOKS, MEMBERS),

  'webhook.edit': ofWebhook,
  'webhook.remove': ofWebhook,
  'webhook.rotate': ofWebhook,
  'webhook.test': ofWebhook,
  'webhook.deliveries': ofWebhook,
  'webhook.replay': async (at) => {
    const scene = await ofWebhook(at);
    await at.doneHere('coordinator', 'POST', `/webhooks/${scene.ids?.['webhookId']}/tests`);
    await at.here.world.database.superuser.query(
      `update platform.webhook_delivery set state = 'failed', next_at = null`,
    );
    return scene;
  },

  'guidance.comparison': ofAnswer,
  'guidance.compare-again': ofAnswer,
  'guidance.changes': ofTwoAnswers,
  'guidance.forget': ofAnswer,
  'guidance.explain': ofAnswer,
  'guidance.calendar': ofAnswer,
  'guidance.paper': ofAnswer,

  'break-glass.approve': ofAskedGlass,
  'break-glass.persons': ofOpenGlass,
  'break-glass.open': ofOpenGlass,
};
