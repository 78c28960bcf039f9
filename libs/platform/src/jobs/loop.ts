/**
 * Takes turns, one at a time with a pause between them, until it is stopped. A turn that fails is
 * reported and the next one comes all the same: the database or the queue may be away for a while.
 */
export class Loop {
  private timer: NodeJS.Timeout | undefined;
  private turnUnderWay: Promise<void> = Promise.resolve();
  private isStopped = false;

  constructor(
    private readonly turn: () => Promise<unknown>,
    private readonly pauseMilliseconds: number,
    private readonly onError: (error: unknown) => void,
  ) {
    this.wait(0);
  }

  /** Resolves when the turn under way has ended. */
  async stop(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    await this.turnUnderWay;
  }

  private wait(milliseconds: number): void {
    if (this.isStopped) return;
    this.timer = setTimeout(() => {
      this.turnUnderWay = this.takeTurn();
    }, milliseconds);
  }

  private async takeTurn(): Promise<void> {
    try {
      await this.turn();
    } catch (error) {
      this.onError(error);
    }
    this.wait(this.pauseMilliseconds);
  }
}
