import type { KeyedRequest } from './repeats/index.js';

/** Who asks, and in which cooperative: the first argument of every use case. */
export interface Actor {
  readonly cooperativeId: string;
  readonly kind: 'person' | 'operator' | 'system';
  /** A person's id, or what stands for one: 'operator:cli'. Written to the books. */
  readonly id: string;
  /** Where the request bears a key: each transaction of its is done once. */
  readonly request?: KeyedRequest;
}

/** The product acting by itself: a schedule, a job. */
export const systemActor = (cooperativeId: string, name = 'worker'): Actor => ({
  cooperativeId,
  kind: 'system',
  id: `system:${name}`,
});

/** Somebody at the command line of the server. */
export const operatorActor = (cooperativeId: string, name = 'cli'): Actor => ({
  cooperativeId,
  kind: 'operator',
  id: `operator:${name}`,
});
