import { DomainError } from '@plusloin/kernel';
import { Anchors } from '@plusloin/ledger';
import type { Actor, Services, Tx } from '@plusloin/platform';
import { tellPublished } from './announced.js';
import { isFromLater, isSameBuilder } from './builder-version.js';
import { announceClose } from './close-jobs.js';
import {
  closeOf,
  finishStep,
  holdClose,
  publish,
  setState,
  stepsOf,
  type CloseFailure,
  type CloseRow,
} from './close.queries.js';
import { provePool, proveSections } from './close-proofs.js';
import {
  endStep,
  failureOf,
  failuresIn,
  isPooledMade,
  overtakenBy,
  practicesToMake,
  waitForPractices,
} from './close-step-ends.js';
import { drawingIn, drawPooledWorkbook, practiceCsv, type Drawing } from './documents/index.js';
import { bytesOfList, fileList, FILE_LIST } from './file-list.js';
import { ledgerRowsOf } from './ledger-rows.js';
import { failuresOf, recordFailures } from './practice-failures.js';
import {
  filesOf,
  folderOf,
  listStatements,
  statedResults,
  writeStatement,
} from './statement-files.js';
import {
  statementOfPool,
  statementOfPractice,
  type SharedFigures,
} from './statement-of-figures.js';
import type { PracticeStatement } from './statement-shapes.js';
import { BuiltByAnotherRelease, NotReproduced, PracticesFailed } from './statements.errors.js';
import {
  poolFiguresOf,
  practiceFiguresOf,
  sharedFigures,
  storedHead,
  type StoredPractice,
} from './stored-figures.js';

interface StatedOne {
  readonly practiceId: string;
  readonly statement: PracticeStatement;
}

type DrawnOne = StatedOne & { readonly pdf: Buffer };

/** What was made, or nothing where the failure of a practice was written down. */
type Attempt = <T>(practiceId: string, make: () => T | Promise<T>) => Promise<T[]>;

/** The steps of a close. Each may run twice, or after a crash anywhere: its effect happens once. */
export class CloseSteps {
  constructor(
    private readonly services: Services,
    private readonly drawing: Drawing = drawingIn(services.threads),
  ) {}

  /**
   * The statements of the practices of one step, from their stored figures: read together, drawn in
   * threads, listed together. One that cannot be made is named; the others are made.
   */
  async statePractices(actor: Actor, closeId: string, name: string): Promise<void> {
    const { work } = this.services;
    const read = async (tx: Tx) => {
      const step = (await stepsOf(tx, closeId)).find((one) => one.name === name);
      if (step === undefined || step.isDone) return null;
      await this.refuseOtherBuilder(tx, closeId);
      const standing = await failuresIn(tx, closeId, step);
      const ids = practicesToMake(step, standing);
      const shared = await sharedFigures(tx, closeId);
      return { ids, standing, shared, practices: await practiceFiguresOf(tx, closeId, ids) };
    };
    const todo = await this.orFail(actor, closeId, () => work.read(actor, read));
    if (todo === null) return;
    const { files, failed } = await this.stateAll(todo.shared, todo.practices);
    const failures = await work.run(actor, async (tx) => {
      await holdClose(tx, closeId);
      const overtaken = await overtakenBy(tx, closeId, name, todo.standing);
      if (overtaken !== null) return overtaken;
      for (const { subject, path } of await listStatements(tx, closeId, files)) {
        const id = files.find((one) => one.subject === subject)?.practiceId ?? '';
        failed.set(id, failureOf(new NotReproduced(path)));
      }
      await recordFailures(tx, closeId, todo.ids, failed);
      const standing = await failuresOf(tx, closeId);
      await endStep(tx, closeId, name, standing);
      return standing.filter((one) => failed.has(one.practiceId));
    });
    if (failures.length > 0) throw new PracticesFailed(failures.map((one) => one.practice));
  }

  /** The files of all that can be stated, and why the others cannot. */
  private async stateAll(shared: SharedFigures, practices: readonly StoredPractice[]) {
    const failed = new Map<string, CloseFailure>();
    const attempt = async <T>(practiceId: string, make: () => T | Promise<T>): Promise<T[]> => {
      try {
        return [await make()];
      } catch (error) {
        // A disk that is full is no fault of the practice: the whole step is tried again.
        if (error instanceof DomainError && error.kind === 'unavailable') throw error;
        this.services.log.error('statements.practice-failed', { error });
        failed.set(practiceId, failureOf(error));
        return [];
      }
    };
    const stated: StatedOne[] = [];
    for (const { figures, books } of practices) {
      const practiceId = figures.practice.id;
      const make = () => {
        const statement = statementOfPractice(shared, figures, books);
        proveSections(statement);
        return { practiceId, statement };
      };
      stated.push(...(await attempt(practiceId, make)));
    }
    const writes = (await this.drawAll(stated, attempt)).map(({ practiceId, statement, pdf }) => {
      const of = { subject: statement.practice.code, practiceId };
      const csv = Buffer.from(practiceCsv(statement));
      const forms = [['pdf', pdf] as const, ['csv', csv] as const];
      const write = () => writeStatement(this.services.storage, of, statement, forms);
      return attempt(practiceId, write);
    });
    return { files: (await Promise.all(writes)).flat(), failed };
  }

  /** All at once; when one cannot be drawn, one by one, so that the others are. */
  private async drawAll(stated: readonly StatedOne[], attempt: Attempt): Promise<DrawnOne[]> {
    try {
      return await this.drawing.practices(stated);
    } catch (error) {
      this.services.log.warn('statements.drawn-one-by-one', { error });
      const drawn: DrawnOne[][] = [];
      for (const one of stated) {
        drawn.push((await attempt(one.practiceId, () => this.drawing.practices([one]))).flat());
      }
      return drawn.flat();
    }
  }

  /** The pooled statement; it is published only if everything agrees to the cent. */
  async statePooled(actor: Actor, closeId: string): Promise<void> {
    const { work, storage } = this.services;
    const read = async (tx: Tx) => {
      const steps = await stepsOf(tx, closeId);
      waitForPractices(steps);
      if (steps.find((one) => one.name === 'pooled')?.isDone === true) return null;
      const { isProvisional } = await this.refuseOtherBuilder(tx, closeId);
      return {
        figures: await poolFiguresOf(tx, closeId),
        stated: isProvisional ? null : await statedResults(tx, closeId),
      };
    };
    const input = await this.orFail(actor, closeId, () => work.read(actor, read));
    if (input === null) return;
    const statement = statementOfPool(input.figures, input.stated);
    await this.orFail(actor, closeId, () => {
      if (!statement.provisional) provePool(statement);
    });
    const of = { subject: 'pooled', practiceId: null };
    const pdf = await this.drawing.pooled(statement);
    const ledgerRows = ledgerRowsOf(work, actor, statement, input.figures.books);
    const xlsx = drawPooledWorkbook(statement, input.figures, { ledgerRows });
    const drawn = [['pdf', pdf] as const, ['xlsx', xlsx] as const];
    const write = () => writeStatement(storage, of, statement, drawn);
    const files = [await this.orFail(actor, closeId, write)];
    await this.orFail(actor, closeId, () =>
      work.run(actor, async (tx) => {
        const [other] = await listStatements(tx, closeId, files);
        if (other !== undefined) throw new NotReproduced(other.path);
        await finishStep(tx, closeId, 'pooled');
      }),
    );
  }

  /** Lists the files beside them, anchors books and files, and ends the close. */
  async publishFiles(actor: Actor, closeId: string): Promise<void> {
    const { work, storage, outbox } = this.services;
    const { list, folder } = await work.read(actor, async (tx) => {
      const isMade = isPooledMade(await stepsOf(tx, closeId));
      if (!isMade) throw new Error('the pooled statement is not made yet');
      const folder = folderOf(await storedHead(tx, closeId));
      return { list: await fileList(tx, closeId), folder };
    });
    const path = `${folder}/${FILE_LIST}`;
    const { sha256 } = await storage.put(path, bytesOfList(list));
    await this.anchors().anchor(actor, 'close', [...list.files, { path, sha256 }]);
    await work.run(actor, async (tx) => {
      await holdClose(tx, closeId);
      // Asked for once more meanwhile: whoever makes it again publishes it.
      if (!isPooledMade(await stepsOf(tx, closeId))) return;
      await finishStep(tx, closeId, 'files');
      await tellPublished(tx, outbox, await closeOf(tx, closeId));
      await publish(tx, closeId);
      await outbox.add(tx, announceClose.with({ closeId }));
    });
  }

  /** What is told of a close until mails exist: a notice that names the statements, beside them. */
  async announce(actor: Actor, closeId: string): Promise<void> {
    const { work, storage } = this.services;
    const { folder, ...told } = await work.read(actor, async (tx) => {
      const { quarter } = await closeOf(tx, closeId);
      const head = await storedHead(tx, closeId);
      const subjects = (await filesOf(tx, closeId)).map((one) => one.subject);
      return { folder: folderOf(head), quarter, frozenOn: head.frozenOn, subjects };
    });
    await storage.put(`${folder}/notice.json`, Buffer.from(`${JSON.stringify(told, null, 2)}\n`));
  }

  private anchors(): Anchors {
    const { work, storage, config } = this.services;
    if (config.signingKey === undefined)
      throw new Error('PLUSLOIN_SIGNING_KEY is needed to anchor');
    return new Anchors(work, storage, config.signingKey);
  }

  /**
   * Files of two releases are never mixed in one close. A close of an earlier release ends here:
   * with what it has published, or to be begun anew; one of a later release waits for its workers.
   */
  private async refuseOtherBuilder(tx: Tx, closeId: string): Promise<CloseRow> {
    const close = await closeOf(tx, closeId);
    if (isFromLater(close.builder)) {
      throw new Error(`close ${closeId} waits for a worker of the release that froze it`);
    }
    if (!isSameBuilder(close.builder)) throw new BuiltByAnotherRelease(close);
    return close;
  }

  /** A named refusal ends the close and is written down with it; no retry can mend it. */
  private async orFail<T>(actor: Actor, closeId: string, step: () => T | Promise<T>): Promise<T> {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind === 'unavailable') throw error;
      const failure = failureOf(error);
      await this.services.work.run(actor, async (tx) => {
        await holdClose(tx, closeId);
        // What another run has ended meanwhile is not undone by one that comes late.
        const { state } = await closeOf(tx, closeId);
        if (state === 'running') await setState(tx, closeId, 'failed', failure);
      });
      throw error;
    }
  }
}
