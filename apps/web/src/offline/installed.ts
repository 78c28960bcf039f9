import { BEGIN_ANEW, READS } from './names.js';

/** Keeps the files of the dashboard for when there is no network, once the page has come. */
export function keepForOffline(): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => void register(), { once: true });
}

async function register(): Promise<void> {
  const registration = await navigator.serviceWorker.register('/sw.js');
  const offerWaiting = () => {
    // The first version has nobody before it: there is nothing to begin anew.
    const { waiting } = registration;
    if (waiting !== null && navigator.serviceWorker.controller !== null) void offer(waiting);
  };
  offerWaiting();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offerWaiting);
  });
}

/** The person decides when the page begins anew. */
async function offer(waiting: ServiceWorker): Promise<void> {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  const { offerNewVersion } = await import('./new-version.js');
  await offerNewVersion(() => waiting.postMessage({ type: BEGIN_ANEW }));
}

/** On a device that others may use, nothing that was read stays after signing out. */
export async function forgetReads(): Promise<void> {
  if ('caches' in globalThis) await caches.delete(READS);
}
