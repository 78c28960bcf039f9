import { DomainError, Money, Quarter } from '@plusloin/kernel';
import { Anchors, quarterFigures } from '@plusloin/ledger';
import type { Actor, Services } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { announceClose } from './close-jobs.js';
import {
  closeOf,
  finishStep,
  headOf,
  practicesOf,
  publish,
  setState,
  stepsOf,
} from './close.queries.js';
import { drawPooledStatement, drawPracticeStatement } from './documents/index.js';
import { figuresOfBalances } from './figures-of-balances.js';
import { pooledInput } from './pooled-input.js';
import { pooledStatement } from './pooled-statement.js';
import { practiceStatement } from './practice-statement.js';
import {
  folderOf,
  listStatements,
  statementsOf,
  writeStatement,
  type StatementFiles,
} from './statement-files.js';
import type { PooledStatement, PracticeStatement } from './statement-shapes.js';
import { ProofFailed } from './statements.errors.js';

/** The steps of a close. Each may run twice, or after a crash anywhere: its effect happens once. */
export class CloseSteps {
  constructor(private readonly services: Services) {}

  /**
   * The statements of the practices of one step: read together, drawn one by one, listed together.
   */
  async statePractices(actor: Actor, closeId: string, name: string): Promise<void> {
    const { work, storage } = this.services;
    const statements = await work.read(actor, async (tx) => {
      const close = await closeOf(tx, closeId);
      const step = (await stepsOf(tx, closeId)).find((one) => one.name === name);
      if (step === undefined || step.isDone) return [];
      const ids = step.practiceIds ?? [];
      const quarter = Quarter.parse(close.quarter);
      const figures = await quarterFigures(tx, quarter, ids);
      const head = headOf(close, await cooperativeOf(tx));
      const books = new Map(close.books.map((one) => [one.legalEntityId, one]));
      const practices = await practicesOf(tx, quarter, ids);
      return practices.map((practice) => ({
        practiceId: practice.id,
        statement: practiceStatement(head, figuresOfBalances(practice, figures), books),
      }));
    });
    const files: StatementFiles[] = [];
    for (const { practiceId, statement } of statements) {
      await this.orFail(actor, closeId, () => proveSections(statement));
      const of = { subject: statement.practice.code, practiceId };
      const pdf = await drawPracticeStatement(statement);
      const write = () => writeStatement(storage, of, statement, pdf);
      files.push(await this.orFail(actor, closeId, write));
    }
    await work.run(actor, async (tx) => {
      await listStatements(tx, closeId, files);
      await finishStep(tx, closeId, name);
    });
  }

  /** The pooled statement; it is published only if everything agrees to the cent. */
  async statePooled(actor: Actor, closeId: string): Promise<void> {
    const { work, storage } = this.services;
    const input = await work.read(actor, async (tx) => {
      const steps = await stepsOf(tx, closeId);
      this.waitForPractices(steps);
      if (steps.find((one) => one.name === 'pooled')?.isDone === true) return null;
      const close = await closeOf(tx, closeId);
      return {
        pooled: await pooledInput(tx, close),
        members: close.isProvisional ? null : await statementsOf(tx, closeId),
      };
    });
    if (input === null) return;
    const statement = pooledStatement(input.pooled);
    await this.orFail(actor, closeId, () => {
      if (statement.provisional) return;
      provePool(statement);
      proveMembers(
        statement,
        (input.members ?? [])
          .filter((one) => one.subject !== 'pooled')
          .map((one) => JSON.parse(one.content) as PracticeStatement),
      );
    });
    const of = { subject: 'pooled', practiceId: null };
    const pdf = await drawPooledStatement(statement);
    const write = () => writeStatement(storage, of, statement, pdf);
    const files = [await this.orFail(actor, closeId, write)];
    await work.run(actor, async (tx) => {
      await listStatements(tx, closeId, files);
      await finishStep(tx, closeId, 'pooled');
    });
  }

  /** Lists the files beside them, anchors books and files, and ends the close. */
  async publishFiles(actor: Actor, closeId: string): Promise<void> {
    const { work, storage, outbox } = this.services;
    const { close, files, folder } = await work.read(actor, async (tx) => {
      const row = await closeOf(tx, closeId);
      const pooled = (await stepsOf(tx, closeId)).find((one) => one.name === 'pooled');
      if (pooled?.isDone !== true) throw new Error('the pooled statement is not made yet');
      const head = headOf(row, await cooperativeOf(tx));
      const statements = await statementsOf(tx, closeId);
      return {
        close: row,
        files: statements.flatMap((one) => one.files),
        folder: folderOf(head),
      };
    });
    const list = { quarter: close.quarter, version: close.version, books: close.books, files };
    const path = `${folder}/files.json`;
    const stored = await storage.put(path, Buffer.from(`${JSON.stringify(list, null, 2)}\n`));
    await this.anchors().anchor(actor, 'close', [...files, { path, sha256: stored.sha256 }]);
    await work.run(actor, async (tx) => {
      await finishStep(tx, closeId, 'files');
      await publish(tx, closeId);
      await outbox.add(tx, announceClose.with({ closeId }));
    });
  }

  /** What is told of a close until mails exist: a notice that names the statements, beside them. */
  async announce(actor: Actor, closeId: string): Promise<void> {
    const { work, storage } = this.services;
    const notice = await work.read(actor, async (tx) => {
      const close = await closeOf(tx, closeId);
      const head = headOf(close, await cooperativeOf(tx));
      const statements = await statementsOf(tx, closeId);
      const subjects = statements.map((one) => one.subject);
      return { folder: folderOf(head), quarter: close.quarter, frozenOn: head.frozenOn, subjects };
    });
    const { folder, ...told } = notice;
    await storage.put(`${folder}/notice.json`, Buffer.from(`${JSON.stringify(told, null, 2)}\n`));
  }

  private anchors(): Anchors {
    const { work, storage, config } = this.services;
    if (config.signingKey === undefined)
      throw new Error('PLUSLOIN_SIGNING_KEY is needed to anchor');
    return new Anchors(work, storage, config.signingKey);
  }

  private waitForPractices(steps: readonly { name: string; isDone: boolean }[]): void {
    const open = steps.filter((one) => one.name.startsWith('practices-') && !one.isDone);
    if (open.length > 0) throw new Error(`${open.length} steps of this close are not done yet`);
  }

  /** A named refusal ends the close and is written down with it; no retry can mend it. */
  private async orFail<T>(actor: Actor, closeId: string, step: () => T | Promise<T>): Promise<T> {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind === 'unavailable') throw error;
      const failure = { code: error.code, details: error.details };
      await this.services.work.run(actor, (tx) => setState(tx, closeId, 'failed', failure));
      throw error;
    }
  }
}

function proveSections(statement: PracticeStatement): void {
  for (const { books, proof } of statement.sections) {
    if (proof.difference !== '0.00') {
      throw new ProofFailed(`${statement.practice.code} ${books.code}`, proof.difference);
    }
  }
}

function provePool(statement: PooledStatement): void {
  const broken = statement.controls.find((control) => !control.holds);
  if (broken !== undefined) throw new ProofFailed(broken.label, broken.finding);
}

/** The members' statements, made apart from the pool, must say the same. */
function proveMembers(pooled: PooledStatement, members: readonly PracticeStatement[]): void {
  for (const row of pooled.practices) {
    const own = members.find((one) => one.practice.code === row.code);
    const results = own?.sections.map((section) => section.totals.result.quarter) ?? [];
    const sum = results.reduce((total, text) => total.plus(Money.parse(text)), Money.zero());
    const gap = sum.minus(Money.parse(row.result));
    if (own === undefined || !gap.isZero()) {
      throw new ProofFailed(`relevé ${row.code} − relevé groupé`, gap.toString());
    }
  }
}
