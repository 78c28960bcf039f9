import type { LoggerService } from '@nestjs/common';
import type { Log } from './logging.js';

/**
 * The framework's own lines. It is chatty at its start and prints messages of errors, so all that
 * is kept is where a line comes from and, of an error, where it was thrown.
 */
export class NestLog implements LoggerService {
  constructor(private readonly lines: Log) {}

  log(_message: unknown, ...rest: unknown[]): void {
    this.lines.debug('nest.said', source(rest));
  }

  warn(_message: unknown, ...rest: unknown[]): void {
    this.lines.warn('nest.warned', source(rest));
  }

  error(message: unknown, ...rest: unknown[]): void {
    const error = [message, ...rest].find((part) => part instanceof Error);
    this.lines.error('nest.failed', { ...source(rest), ...(error && { error }) });
  }
}

/** Nest puts the name of the class that speaks last. */
function source(rest: readonly unknown[]): { source?: string } {
  const last = rest.at(-1);
  return typeof last === 'string' ? { source: last } : {};
}
