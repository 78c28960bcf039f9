import type { PooledStatement, PracticeStatement } from '../statement-shapes.js';
import { drawPooledStatement } from './pooled-document.js';
import { drawPracticeStatement } from './practice-document.js';

/**
 * What a thread loads, and all that this file imports with it: so nothing here may import the whole
 * platform, which takes five times as long to load and eighty megabytes in each thread.
 */
export const DRAWN_IN = import.meta.url;

export async function drawPractices(
  statements: readonly PracticeStatement[],
): Promise<Uint8Array[]> {
  const files: Uint8Array[] = [];
  for (const one of statements) {
    files.push(await named(one.practice.code, () => drawPracticeStatement(one)));
  }
  return files;
}

export const drawPooled = (statement: PooledStatement): Promise<Uint8Array> =>
  named('pooled', () => drawPooledStatement(statement));

async function named(subject: string, draw: () => Promise<Buffer>): Promise<Uint8Array> {
  try {
    return await draw();
  } catch (cause) {
    const says = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`statement ${subject} cannot be drawn: ${says}`, { cause });
  }
}
