import type { ListedMember, MemberRecord } from '@plusloin/contracts';
import { NotFound, type Actor, type Services, type Tx } from '@plusloin/platform';
import { DocumentWords } from '../documents/document-words.js';
import { documentsOf, type NamedDocument } from '../documents/documents.queries.js';
import { printableTitle } from '../documents/protected-titles.js';
import { requiredDocuments } from '../documents/required-documents.js';
import type { WithKeys } from '../path/particulars.js';
import { PathEvents } from '../path/path-events.js';
import { heldBackBy, refusalsOf, type PathFacts } from '../path/path-guards.js';
import { steps, type Stage } from '../path/path-steps.js';
import { documentFacts, handedOn, type Place } from '../path/paths.queries.js';
import { placeOf } from '../path/paths.service.js';
import { askedDocuments } from './asked-documents.js';
import { memberOf, membersOf, type MemberRow, type MembersWanted } from './members.queries.js';
import { accessesOf, appointmentsOf, eventsTold } from './record.queries.js';

/** The members as lists and screens show them. */
export class MemberRecords {
  constructor(private readonly services: Pick<Services, 'work'> & WithKeys) {}

  /** In the order of their codes. */
  list(actor: Actor, wanted: MembersWanted): Promise<ListedMember[]> {
    return this.services.work.read(actor, async (tx) => {
      const rows = await membersOf(tx, await placeOf(tx), wanted);
      return rows.map(({ pathId: _inside, version: _edited, ...member }) => member);
    });
  }

  /** All that is kept on the path of one. Refusal: `platform.not-found`. */
  record(actor: Actor, memberId: string): Promise<MemberRecord> {
    return this.services.work.read(actor, async (tx) => {
      const place = await placeOf(tx);
      const found = await memberOf(tx, place, memberId);
      if (found === undefined) throw new NotFound('Member', memberId);
      const { pathId, missing: _m, waiting: _w, expiresOn: _e, ...member } = found;
      const onPath =
        pathId === null ? NO_PATH : await this.onPathOf(tx, place, { ...found, pathId });
      const title = await printableTitle(tx, memberId, place.today);
      return { ...member, ...onPath, title, accesses: await accessesOf(tx, memberId) };
    });
  }

  private async onPathOf(
    tx: Tx,
    place: Place,
    { pathId, stage, practices }: MemberRow & { readonly pathId: string },
  ): Promise<OnPath> {
    const { country, today: on } = place;
    const facts: PathFacts = {
      ...{ country, on, waysOfWorking: practices.map(({ wayOfWorking }) => wayOfWorking) },
      handedOn: await handedOn(tx, pathId, on),
      documents: await documentFacts(tx, pathId, on),
    };
    const guarded = stage === 'agreement' ? 'agreement' : 'associate';
    const required = stage === 'left' ? [] : requiredDocuments(country, guarded, facts);
    const rows = await documentsOf(tx, pathId);
    const documents = await new DocumentWords(this.services).named(tx, rows);
    const events = await new PathEvents(this.services).opened(tx, await eventsTold(tx, pathId));
    return {
      asked: askedDocuments(required, facts.documents, on),
      documents: documents.map((one) => shown(one, tx.actor.id)).reverse(),
      events: events.map(({ number: _place, ...event }) => event),
      nextSteps: stage === null ? [] : nextSteps(stage, facts),
      appointments: await appointmentsOf(tx, pathId),
    };
  }
}

type OnPath = Pick<
  MemberRecord,
  'asked' | 'documents' | 'events' | 'nextSteps' | 'appointments'
>;

const NO_PATH: OnPath = { asked: [], documents: [], events: [], nextSteps: [], appointments: [] };

/** Without its place in storage. */
export const shown = (
  { id, type, name, bytes, issuedOn, expiresOn, state, reason, uploadedBy }: NamedDocument,
  readerId: string,
): MemberRecord['documents'][number] => ({
  ...{ id, type, name, bytes, issuedOn, expiresOn, state, reason },
  isMine: uploadedBy === readerId,
});

/** What may follow a stage, and what its guards say today. */
const nextSteps = (stage: Stage, facts: PathFacts): MemberRecord['nextSteps'] =>
  steps
    .filter(({ from }) => from === stage)
    .map(({ verb, guards }) => ({ verb, heldBackBy: heldBackBy(refusalsOf(guards, facts)) }));
