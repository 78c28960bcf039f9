import { parentPort } from 'node:worker_threads';
import type { Ask, Reply } from './thread-task.js';

/** What a thread does: one ask at a time, answered with what the function resolves to. */
parentPort?.on('message', ({ module, name, argument }: Ask) => {
  void replyTo(module, name, argument).then((reply) => {
    parentPort?.postMessage(reply, 'answer' in reply ? buffersIn(reply.answer) : []);
  });
});

async function replyTo(module: string, name: string, argument: unknown): Promise<Reply> {
  try {
    const exported = (await import(module)) as Record<string, unknown>;
    const run = exported[name];
    if (typeof run !== 'function') throw new Error(`${module} exports no function ${name}`);
    return { answer: await (run as (argument: unknown) => unknown)(argument) };
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { failure: { message, stack } };
  }
}

/** Memory that is one file's alone is handed over, not copied. */
function buffersIn(answer: unknown): ArrayBuffer[] {
  const files = Array.isArray(answer) ? (answer as unknown[]) : [answer];
  return files.flatMap((file) =>
    file instanceof Uint8Array &&
    file.buffer instanceof ArrayBuffer &&
    file.byteLength === file.buffer.byteLength
      ? [file.buffer]
      : [],
  );
}
