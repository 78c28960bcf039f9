import { lazy, Suspense, useSyncExternalStore, type ReactNode } from 'react';

let isAsked = false;
const listeners = new Set<() => void>();

/**
 * Says something in a corner, for a while or until it is put away. What draws it is loaded with
 * the first notice.
 */
export async function notify(message: ReactNode, { stays = false } = {}): Promise<void> {
  const { notifications } = await import('@mantine/notifications');
  isAsked = true;
  for (const listener of listeners) listener();
  notifications.show({ message, withBorder: true, autoClose: stays ? false : 8_000 });
}

/** Where notices appear; empty until there is one. */
export function NoticesHost() {
  const isNeeded = useSyncExternalStore(listen, () => isAsked);
  if (!isNeeded) return null;
  return (
    <Suspense>
      <Notices />
    </Suspense>
  );
}

const Notices = lazy(() => import('./notices-corner.js'));

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
