import { systemActor } from '../actor.js';
import type { Work } from '../work.js';
import { groupBy } from './group-by.js';
import { takeBack } from './outbox-passage.js';
import { queueIdOf, type Queues } from './queues.js';
import type { LookUp } from './relay.js';

interface SentRow {
  readonly cooperative_id: string;
  readonly id: string;
  readonly sends: number;
  readonly is_blocked: boolean;
}

/**
 * Compares what was sent with what the queue knows, and takes back what it lost: it was wiped, it
 * gave a job up, a relay or a worker died at the wrong moment. What looks lost counts as lost when
 * it looks so twice in a row, a pass apart: by then whatever was under way has arrived. No clock is
 * asked, so none can mislead it.
 */
export class Reconciler {
  private suspects: ReadonlySet<string> = new Set();

  constructor(
    private readonly lookUp: LookUp,
    private readonly work: Work,
    private readonly queues: Queues,
  ) {}

  /** How many rows were taken back, and how many are with the queue. */
  async pass(): Promise<{ lost: number; sent: number }> {
    // The queue first: what is sent between the two questions is suspected once, and found then.
    const { ids, held } = await this.queues.contents();
    const rows = await this.lookUp.query<SentRow[]>(
      'select cooperative_id, id, sends, is_blocked from platform.outbox_sent()',
    );
    // Not in the queue, or held there for children that are all done: nobody will let it go.
    const looksLost = rows.filter((row) => {
      const id = queueIdOf(row);
      return !ids.has(id) || (held.has(id) && !row.is_blocked);
    });
    const current = new Set(rows.map(queueIdOf));
    const leftovers = [...held].filter((id) => !current.has(id) && isSending(id));

    const lost = looksLost.filter((row) => this.suspects.has(queueIdOf(row)));
    const forgotten = leftovers.filter((id) => this.suspects.has(id));
    this.suspects = new Set([...looksLost.map(queueIdOf), ...leftovers]);
    for (const [cooperative, some] of groupBy(lost, (row) => row.cooperative_id)) {
      await this.work.run(systemActor(cooperative, 'reconciler'), (tx) =>
        takeBack(tx, some, tx.now),
      );
    }
    await this.queues.remove([...forgotten, ...lost.map(queueIdOf).filter((id) => held.has(id))]);
    return { lost: lost.length, sent: rows.length };
  }
}

/** The queue holds timers too; their ids are made otherwise. */
function isSending(id: string): boolean {
  return /^[0-9a-f-]{36}-\d+$/.test(id);
}
