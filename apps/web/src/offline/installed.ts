import { READS } from './names.js';

/** Keeps the files of the dashboard for when there is no network, once the page has come. */
export function keepForOffline(): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => void register(), { once: true });
}

async function register(): Promise<void> {
  const { Workbox } = await import('workbox-window');
  const keeper = new Workbox('/sw.js');
  keeper.addEventListener('waiting', () => void offer(keeper));
  await keeper.register();
}

/** The person decides when the page begins anew. */
async function offer(keeper: { messageSkipWaiting(): void }): Promise<void> {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  const { offerNewVersion } = await import('./new-version.js');
  await offerNewVersion(() => keeper.messageSkipWaiting());
}

/** On a device that others may use, nothing that was read stays after signing out. */
export async function forgetReads(): Promise<void> {
  if ('caches' in globalThis) await caches.delete(READS);
}
