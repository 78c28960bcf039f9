import { types } from 'node:util';

/**
 * What may be said of an error: its class, its code and where it was thrown. Its message may quote
 * what somebody typed, and PostgreSQL's details quote whole rows: neither is for the log.
 */
export function errorFields(error: unknown): Record<string, unknown> {
  if (!isError(error)) return { error: typeof error };
  const said: Record<string, unknown> = { error: className(error) };
  const code = codeOf(error);
  if (code !== undefined) said['code'] = code;
  const frames = framesOf(error);
  if (frames.length > 0) said['frames'] = frames;
  const causes = causesOf(error);
  if (causes.length > 0) said['causes'] = causes;
  return said;
}

/** Also one thrown by Node itself into a context of its own, as test runners make them. */
function isError(value: unknown): value is Error {
  return value instanceof Error || types.isNativeError(value);
}

/** A code is a word made by programmers: 'ledger.unbalanced', '40001', 'ECONNREFUSED'. */
function codeOf(error: Error): string | undefined {
  const code: unknown = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/.test(code)
    ? code
    : undefined;
}

/** The class, not the property `name`, which anybody may set to anything. */
function className(error: Error): string {
  const { name } = error.constructor;
  return /^[A-Za-z][A-Za-z0-9]{0,79}$/.test(name) ? name : 'Error';
}

function framesOf(error: Error): string[] {
  const { stack = '', message } = error;
  // The stack begins with the message, which may look like places itself: it is cut off whole, and
  // when it is not found where it should be, nothing of the stack is trusted.
  const name = HEADING.exec(stack)?.[0] ?? '';
  const heading = message === '' ? `${name}\n` : `${name}: ${message}\n`;
  if (name === '' || !stack.startsWith(heading)) return [];
  return stack
    .slice(heading.length)
    .split('\n')
    .map((line) => FRAME.exec(line)?.[1])
    .filter((place) => place !== undefined)
    .slice(0, MOST_FRAMES);
}

const HEADING = /^[\w$.]+(?: \[\w+\])?/;
const FRAME = /^\s+at .*?((?:file:\/\/|node:|\/|[A-Za-z]:\\)[^()]*:\d+:\d+)\)?$/;
const MOST_FRAMES = 12;
const MOST_CAUSES = 5;

/** 'DatabaseError 23505': why, in two words each, from the outer to the inner cause. */
function causesOf(error: Error): string[] {
  const causes: string[] = [];
  let { cause } = error;
  while (isError(cause) && causes.length < MOST_CAUSES) {
    causes.push([className(cause), codeOf(cause)].filter(Boolean).join(' '));
    ({ cause } = cause);
  }
  return causes;
}
