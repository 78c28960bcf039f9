import type { DataSource } from 'typeorm';
import { systemActor } from '../actor.js';
import type { Tx } from '../tx.js';
import type { Work } from '../work.js';
import { groupBy } from './group-by.js';
import { claim, countSent, markSent, takeBack, waitingForOthers } from './outbox-passage.js';
import type { ClaimedRow, Sending } from './outbox-passage.js';
import { queueIdOf, type QueuedTree, type Queues } from './queues.js';

/** For look-ups over all cooperatives: functions that return ids only. */
export type LookUp = Pick<DataSource, 'query'>;

export interface RelayOptions {
  /** How much of one cooperative may be in the queue at once; a flow is never cut. */
  readonly mostPerCooperative: number;
  /** After this time the queue is taken for away and the rows are sent again later. */
  readonly sendMilliseconds: number;
}

/**
 * Tells the queue what is due. A row is marked sent, with the number of the sending, and committed
 * before the queue hears of it: no transaction waits for the queue, and a worker never sees a job
 * whose row says otherwise. A relay that dies in between leaves a row that the queue does not know,
 * which the reconciler finds. So a job may be sent twice, and is never lost.
 */
export class Relay {
  constructor(
    private readonly lookUp: LookUp,
    private readonly work: Work,
    private readonly queues: Queues,
    private readonly options: RelayOptions,
  ) {}

  /** How many rows were sent. */
  async pass(): Promise<number> {
    const due = await this.lookUp.query<{ cooperative_id: string; id: string }[]>(
      'select cooperative_id, id from platform.outbox_due($1, $2)',
      [this.work.clock.now(), this.options.mostPerCooperative],
    );
    const byCooperative = groupBy(due, (row) => row.cooperative_id);
    const failures: unknown[] = [];
    let sent = 0;
    for (const [cooperative, rows] of byCooperative) {
      // What stops one cooperative does not stop the others.
      try {
        sent += await this.send(cooperative, rows.map((row) => row.id));
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
    return sent;
  }

  private async send(cooperative: string, ids: readonly string[]): Promise<number> {
    const actor = systemActor(cooperative, 'relay');
    const claimed = await this.work.run(actor, (tx) => this.claim(tx, ids));
    if (claimed.trees.length === 0) return 0;
    try {
      await within(this.options.sendMilliseconds, this.queues.send(claimed.trees));
    } catch (error) {
      const notBefore = new Date(this.work.clock.now().getTime() + AGAIN_AFTER_MILLISECONDS);
      await this.work.run(actor, (tx) => takeBack(tx, claimed.sendings, notBefore));
      throw error;
    }
    return claimed.sendings.length;
  }

  private async claim(tx: Tx, due: readonly string[]): Promise<Claimed> {
    const before = await countSent(tx);
    const ids = due.slice(0, Math.max(0, this.options.mostPerCooperative - before));
    const rows = ids.length === 0 ? [] : await claim(tx, ids);
    if (rows.length === 0) return { trees: [], sendings: [] };
    const waiting = await waitingForOthers(tx, rows.map((row) => row.id));
    const forest = forestOf(rows, waiting);
    const sends = await markSent(tx, forest.flatMap(idsOf));
    const sendings = [...sends].map(([id, number]) => ({ id, sends: number }));
    const place = { next: before + 1 };
    const trees = forest.map((tree) => queued(tree, tx.cooperativeId, sends, place));
    return { trees, sendings };
  }
}

interface Claimed {
  readonly trees: readonly QueuedTree[];
  readonly sendings: readonly Sending[];
}

/** A row to send with the rows it must wait for. */
export interface Tree {
  readonly row: ClaimedRow;
  readonly children: readonly Tree[];
}

/**
 * Puts the children under their parents. A row that waits for one that is not here cannot go, and
 * neither can whoever waits for it; their other children go by themselves.
 */
export function forestOf(rows: readonly ClaimedRow[], waiting: ReadonlySet<string>): Tree[] {
  const children = groupBy(rows, (row) => row.parentId);
  const canGo = (row: ClaimedRow): boolean =>
    !waiting.has(row.id) && (children.get(row.id) ?? []).every(canGo);
  const going = new Set(rows.filter(canGo).map((row) => row.id));
  const treeOf = (row: ClaimedRow): Tree => ({
    row,
    children: (children.get(row.id) ?? []).map(treeOf),
  });
  return rows
    .filter((row) => going.has(row.id) && (row.parentId === null || !going.has(row.parentId)))
    .map(treeOf);
}

const AGAIN_AFTER_MILLISECONDS = 1_000;

const idsOf = (tree: Tree): string[] => [tree.row.id, ...tree.children.flatMap(idsOf)];

/** Children first in line: a parent waits for them anyway. */
function queued(
  tree: Tree,
  cooperative: string,
  sends: ReadonlyMap<string, number>,
  place: { next: number },
): QueuedTree {
  const children = tree.children.map((child) => queued(child, cooperative, sends, place));
  const { id, job } = tree.row;
  const send = sends.get(id);
  if (send === undefined) throw new Error(`outbox row ${id} was locked and is gone`);
  const priority = place.next;
  place.next += 1;
  return {
    id: queueIdOf({ id, sends: send }),
    name: job,
    data: { cooperative, outbox: id, send },
    priority,
    children,
  };
}

async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the queue does not answer')), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
