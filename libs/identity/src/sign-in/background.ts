import type { Log } from '@plusloin/platform';

/** What goes on after an answer: none of it is lost when the process closes. */
export class Background {
  private readonly tasks = new Set<Promise<unknown>>();

  constructor(private readonly log: Log) {}

  add(task: Promise<unknown>): void {
    const ended = task
      .catch((error: unknown) => this.log.error('sign-in.background-failed', { error }))
      .finally(() => this.tasks.delete(ended));
    this.tasks.add(ended);
  }

  async settled(): Promise<void> {
    await Promise.all(this.tasks);
  }
}
