import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { QUICK, type JobBench } from './job-bench.js';

type Manner = 'endless' | 'hasty' | 'slow';

/** Starts a worker process for the test to kill: a direct child, so that it is gone when killed. */
export function startDoomedWorker(bench: JobBench, manner: Manner): ChildProcess {
  const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
  const { redisUrl, installation } = bench;
  const { runtimeUrl: databaseUrl } = bench.database;
  const place = JSON.stringify({ databaseUrl, redisUrl, installation, pace: QUICK, manner });
  return spawn(
    process.execPath,
    [
      ...['-C', '@plusloin/source', '--import', here('typescript-hooks.mjs')],
      ...[here('doomed-worker.ts'), place],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
}

/** Resolves when the child has said a line that fits. */
export async function saying(child: ChildProcess, wanted: RegExp): Promise<void> {
  if (child.stdout === null) throw new Error('the child is mute');
  const lines = createInterface(child.stdout);
  for await (const line of lines) if (wanted.test(line)) return;
  throw new Error(`the child ended without saying ${wanted}`);
}
