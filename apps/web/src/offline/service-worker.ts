import { CacheableResponsePlugin } from 'workbox-cacheable-response';
import { ExpirationPlugin } from 'workbox-expiration';
import { createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { BEGIN_ANEW, READS } from './names.js';

/** What the build has made: it says so when it makes this file, the last one (vite.config.mjs). */
declare const BUILT_FILES: { url: string; revision: string | null }[];

declare function skipWaiting(): Promise<void>;

const DAY_SECONDS = 24 * 3600;

/** What a member looks at between two visits; it goes when they sign out. */
const KEPT = /^\/api\/(me|cooperatives\/[^/]+\/statements(\/[^/]+\/[^/]+)?)$/;

precacheAndRoute(BUILT_FILES);
const page = createHandlerBoundToURL('/index.html');
registerRoute(
  new NavigationRoute(page, { denylist: [/^\/api\//, /^\/(boussole|kompas|compass)(\/|$)/] }),
);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && KEPT.test(url.pathname),
  new NetworkFirst({
    cacheName: READS,
    networkTimeoutSeconds: 10,
    // What was read is read again, in whichever language it was said.
    matchOptions: { ignoreVary: true },
    plugins: [
      new CacheableResponsePlugin({ statuses: [200] }),
      new ExpirationPlugin({ maxEntries: 40, maxAgeSeconds: 14 * DAY_SECONDS }),
    ],
  }),
);

// A new version waits until the person agrees: a form may be open.
addEventListener('message', ({ data }: MessageEvent<{ readonly type?: string } | undefined>) => {
  if (data?.type === BEGIN_ANEW) void skipWaiting();
});
