/** Where the installed application keeps what was read last; see vite.config.mjs. */
const READS = 'reads';

/** Keeps the files of the dashboard for when there is no network, once the page has come. */
export function keepForOffline(): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => void register(), { once: true });
}

async function register(): Promise<void> {
  const { registerSW } = await import('virtual:pwa-register');
  const update = registerSW({
    onNeedRefresh: () => void offer(() => update(true)),
  });
}

/** Never by itself: a form may be open. */
async function offer(update: () => Promise<void>): Promise<void> {
  const { offerNewVersion } = await import('./new-version.js');
  await offerNewVersion(update);
}

/** On a device that others may use, nothing that was read stays after signing out. */
export async function forgetReads(): Promise<void> {
  if ('caches' in globalThis) await caches.delete(READS);
}
