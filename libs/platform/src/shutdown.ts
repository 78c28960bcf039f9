import type { Log } from './logging.js';

export interface ShutdownSettings {
  readonly log: Log;
  /** After this the process ends with work left undone; orchestrators kill after 30 seconds. */
  readonly deadlineMs?: number;
  /** The process itself; another one in tests. */
  readonly process?: ShutdownProcess;
}

export type ShutdownProcess = Pick<NodeJS.Process, 'once' | 'exit'>;

/**
 * On SIGTERM or Ctrl-C: `close` ends what is under way, then the process exits. A second signal, or
 * the deadline, ends it at once; what was not committed is not there, and jobs are taken up again.
 */
export function closeOnSignal(close: () => Promise<void>, settings: ShutdownSettings): void {
  const { log, deadlineMs = 25_000, process: self = process } = settings;
  let isClosing = false;
  const stop = (signal: NodeJS.Signals) => {
    if (isClosing) return self.exit(1);
    isClosing = true;
    // The other signal, or the same one again.
    for (const name of SIGNALS) self.once(name, stop);
    log.info('process.closing', { signal });
    setTimeout(() => self.exit(1), deadlineMs).unref();
    close().then(
      () => {
        log.info('process.closed');
        self.exit(0);
      },
      (error: unknown) => {
        log.error('process.close-failed', { error });
        self.exit(1);
      },
    );
  };
  for (const name of SIGNALS) self.once(name, stop);
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;
