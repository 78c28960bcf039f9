import {
  stepVerb,
  type CandidateFile,
  type PeerList,
  type CandidateStepVerb,
} from '@plusloin/contracts';
import { Invitations } from '@plusloin/identity';
import { AuditLog, type Actor, type Services, type Tx } from '@plusloin/platform';
import { Erased } from '@plusloin/vault';
import { documentsOfCandidate } from '../documents/documents-of-candidate.js';
import { PathEnded } from '../documents/documents.errors.js';
import { Introductions } from '../meetings/introductions.service.js';
import { tell } from '../notices.queries.js';
import { candidateAnswered, candidateNoted, candidateOpened } from '../path/candidate-actions.js';
import { addNote, notesOf } from '../path/candidate-notes.js';
import { candidateOf } from '../path/candidates.queries.js';
import { markAnswered } from '../path/candidates.service.js';
import { Information } from '../path/information.service.js';
import { namesOf } from '../path/names.js';
import { heldBackBy } from '../path/path-guards.js';
import { ERASED, ParticularsOf, type WithKeys } from '../path/particulars.js';
import { isOver } from '../path/path-end.js';
import { PathEvents } from '../path/path-events.js';
import { lockPath, pathOfMember } from '../path/paths.queries.js';
import { Paths, placeOf } from '../path/paths.service.js';
import { listedOf } from './listed-candidate.js';

/** The file of each candidate, as the team reads it and writes in it. */
export class CandidateFiles {
  private readonly audit = new AuditLog();
  private readonly introductions: Introductions;
  private readonly paths: Paths;

  constructor(private readonly services: Pick<Services, 'work'> & WithKeys) {
    this.introductions = new Introductions(services);
    this.paths = new Paths(services);
  }

  /** Logged before it is answered. Refusal: `platform.not-found`. */
  read(actor: Actor, pathId: string): Promise<CandidateFile> {
    return this.services.work.run(actor, async (tx) => {
      const row = await candidateOf(tx, await placeOf(tx), pathId);
      await this.audit.record(tx, candidateOpened.of(pathId, {}));
      const known = await this.particulars().of(tx, pathId);
      const told = known ?? ERASED;
      const { email, phone } = told;
      const { language, memberId } = row;
      return {
        ...listedOf({ ...row, ...told, isErased: known === null }),
        ...{ email, phone, language, memberId },
        ...(await this.pathFacts(tx, pathId)),
        ...(await documentsOfCandidate(tx, this.services, pathId)),
        notes: (await notesOf(tx, this.services.config, pathId)).map((note) => ({
          ...{ ...note, madeAt: note.madeAt.toISOString() },
        })),
        introductions: await this.introductionsOf(tx, pathId),
      };
    });
  }

  /** What the team notes for itself. */
  note(actor: Actor, pathId: string, words: string): Promise<string> {
    return this.services.work.run(actor, async (tx) => {
      await lockPath(tx, pathId);
      const id = await addNote(tx, this.services.config, { pathId, kind: 'note', words });
      await this.audit.record(tx, candidateNoted.of(pathId, {}));
      return id;
    });
  }

  /** Written to the candidate by mail; the first answer ends their waiting. */
  answer(actor: Actor, pathId: string, words: string): Promise<string> {
    return this.services.work.run(actor, async (tx) => {
      await candidateOf(tx, await placeOf(tx), pathId);
      await lockPath(tx, pathId);
      const id = await addNote(tx, this.services.config, { pathId, kind: 'answer', words });
      await markAnswered(tx, pathId);
      const kind = 'candidate-answered' as const;
      await tell(tx, [{ key: `${kind}:${id}`, kind, pathId, subjectId: id, dueOn: null }]);
      await this.audit.record(tx, candidateAnswered.of(pathId, {}));
      return id;
    });
  }

  /** Both are asked. Refusals: `platform.not-found`, `membership.invalid-form`. */
  async introduce(actor: Actor, of: { pathId: string; memberId: string }): Promise<string> {
    const { id } = await this.services.work.read(actor, (tx) => pathOfMember(tx, of.memberId));
    return this.introductions.propose(actor, { pathIds: [of.pathId, id] });
  }

  /** Members with whom a candidate may be put in touch, by name, after one of them. */
  peers(
    actor: Actor,
    { after, most }: { after: string | null; most: number },
  ): Promise<PeerList['peers']> {
    return this.services.work.read(actor, (tx) =>
      tx.query<PeerList['peers'][number]>(PEERS, [tx.cooperativeId, after, most]),
    );
  }

  /**
   * The letter with which a candidate, or whoever became a member, opens an account. Refusal:
   * `membership.path-ended`.
   */
  async invite(actor: Actor, pathId: string, invitations: Invitations): Promise<void> {
    // An address is kept for no repeat.
    const read = async (tx: Tx) => {
      const { memberId, stage, language } = await candidateOf(tx, await placeOf(tx), pathId);
      if (isOver(stage)) throw new PathEnded();
      await this.audit.record(tx, candidateOpened.of(pathId, {}));
      const told = await this.particulars().of(tx, pathId);
      if (told === null) throw new Erased('holder', pathId);
      const known = told.email.toLowerCase();
      return memberId === null
        ? { email: known, role: 'candidate' as const, pathId, language }
        : { email: known, role: 'member' as const, memberId };
    };
    await invitations.send(actor, await this.services.work.run(actor, read, 'once'));
  }

  private particulars(): ParticularsOf {
    return new ParticularsOf(this.services);
  }

  private async pathFacts(tx: Tx, pathId: string) {
    const events = await new PathEvents(this.services).of(tx, pathId);
    const possible = await this.paths.possible(tx, await lockPath(tx, pathId));
    const given = await new Information(this.services).givenTo(tx, pathId);
    return {
      events: events.map(({ verb, to, on, why }) => ({ verb, to, on, why })),
      steps: possible.flatMap(({ verb, missing }) =>
        isTaken(verb) ? [{ verb, heldBackBy: heldBackBy(missing) }] : [],
      ),
      information: given && {
        ...{ title: given.title, handedOn: given.handedOn, readOn: given.readOn },
        mayBeSignedFrom: given.mayBeSignedFrom,
      },
    };
  }

  private async introductionsOf(tx: Tx, pathId: string): Promise<CandidateFile['introductions']> {
    const all = (await this.introductions.of(tx, pathId)).filter(({ isEnded }) => !isEnded);
    const names = await namesOf(tx, this.services, all.map(({ otherPathId }) => otherPathId));
    return all.map(({ id, otherPathId, hasMyConsent, hasTheirConsent }) => ({
      ...{ id, with: names.get(otherPathId) ?? '', isAgreed: hasMyConsent && hasTheirConsent },
    }));
  }
}

const isTaken = (verb: string): verb is CandidateStepVerb => stepVerb.safeParse(verb).success;

const PEERS = `
  select p.member_id as "memberId", m.display_name as name from membership.path p
  join registry.member m on m.cooperative_id = p.cooperative_id and m.id = p.member_id
  where p.cooperative_id = $1 and p.stage in ('agreement', 'associate')
    and ($2::uuid is null or (m.display_name, m.id) > (select f.display_name, f.id
      from registry.member f where f.cooperative_id = $1 and f.id = $2))
  order by m.display_name, m.id limit $3`;
