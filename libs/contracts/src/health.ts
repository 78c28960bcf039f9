import { z } from 'zod';

/** `GET /api/health/live`: the process answers. It asks nobody: a slow database kills nothing. */
export const liveHealth = z.strictObject({ status: z.literal('ok') });
export type LiveHealth = z.infer<typeof liveHealth>;

/** One thing the process cannot work without. */
export const healthCheck = z.strictObject({
  name: z.string().meta({ description: "What was asked: 'database', 'queue', 'storage'" }),
  status: z.enum(['ok', 'unavailable']),
  durationMs: z.int().nonnegative(),
});
export type HealthCheck = z.infer<typeof healthCheck>;

/**
 * `GET /api/health/ready`: 200 when every check is ok, 503 with the same body otherwise. It names
 * what fails and never why: addresses and messages of errors stay in the log.
 */
export const readyHealth = z.strictObject({
  status: z.enum(['ok', 'unavailable']),
  checks: z.array(healthCheck),
});
export type ReadyHealth = z.infer<typeof readyHealth>;
