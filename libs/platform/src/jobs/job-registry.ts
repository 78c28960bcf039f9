import type { JobDefinition, JobHandler } from './job-definition.js';
import { JobsMisassigned } from './jobs.errors.js';

/** Who does what: every job defined has exactly one handler, or the process refuses to start. */
export class JobRegistry {
  private readonly handlers: ReadonlyMap<string, JobHandler>;

  constructor(definitions: readonly JobDefinition<unknown>[], handlers: readonly JobHandler[]) {
    const faults = faultsOf(definitions, handlers);
    if (faults.length > 0) throw new JobsMisassigned(faults);
    this.handlers = new Map(handlers.map((handler) => [handler.job, handler]));
  }

  /** Undefined for a job of another version of the product, which shares this database. */
  handlerOf(job: string): JobHandler | undefined {
    return this.handlers.get(job);
  }

  definitionOf(job: string): JobDefinition<unknown> | undefined {
    return this.handlers.get(job)?.definition;
  }
}

function faultsOf(
  definitions: readonly JobDefinition<unknown>[],
  handlers: readonly JobHandler[],
): string[] {
  const defined = countBy(definitions.map((definition) => definition.name));
  const handled = countBy(handlers.map((handler) => handler.job));
  const faults: string[] = [];
  for (const [job, times] of defined) {
    if (times > 1) faults.push(`${job} is defined ${times} times`);
    if (!handled.has(job)) faults.push(`${job} has no handler`);
  }
  for (const [job, times] of handled) {
    if (times > 1) faults.push(`${job} has ${times} handlers`);
    if (!defined.has(job)) faults.push(`${job} has a handler and no definition`);
  }
  return faults;
}

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
