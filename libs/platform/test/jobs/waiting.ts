import type { Clock } from '@plusloin/kernel';

/** A clock that the test moves. */
export function handClock(start: string): Clock & { to(instant: string): void } {
  let now = Date.parse(start);
  return {
    now: () => new Date(now),
    to: (instant) => {
      now = Date.parse(instant);
    },
  };
}

/** Resolves when the condition holds; rejects, saying what it waited for, when it never does. */
export async function until(
  says: string,
  condition: () => Promise<boolean> | boolean,
  limitMilliseconds = 15_000,
): Promise<void> {
  const end = performance.now() + limitMilliseconds;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`waited in vain until ${says}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** A promise and the means to keep it. */
export function gate(): { readonly passed: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open: () => open() };
}
