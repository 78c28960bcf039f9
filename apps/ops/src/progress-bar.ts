import type { Terminal } from './command.js';

/** How far a long command is: one line written over on a terminal, a line a step elsewhere. */
export class ProgressBar {
  private shown = '';

  constructor(
    private readonly terminal: Terminal,
    private readonly title: string,
  ) {}

  /** `note`: what else is known, on a terminal alone. */
  show(done: number, total: number, note = ''): void {
    const text = this.terminal.isInteractive
      ? `${bar(done, total)} ${note}`.trimEnd().padEnd(this.shown.length)
      : `${done}/${total}`;
    if (text === this.shown) return;
    this.shown = text;
    if (this.terminal.isInteractive) this.terminal.error(`\r${this.title} ${text}`);
    else this.terminal.error(`${this.title} ${text}\n`);
  }

  /** What comes next begins on a line of its own. */
  end(): void {
    if (this.terminal.isInteractive && this.shown !== '') this.terminal.error('\n');
  }
}

function bar(done: number, total: number): string {
  const filled = total === 0 ? 0 : Math.floor((done * WIDTH) / total);
  return `[${'█'.repeat(filled)}${'·'.repeat(WIDTH - filled)}] ${done}/${total}`;
}

const WIDTH = 30;
