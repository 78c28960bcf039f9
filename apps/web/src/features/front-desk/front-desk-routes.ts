import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/inside.js';

const cooperative = createRoute({
  getParentRoute: () => root,
  path: '/c/$slug',
  component: lazyRouteComponent(() => import('./cooperative-page.js')),
});

const apply = createRoute({
  getParentRoute: () => root,
  path: '/c/$slug/inscription',
  validateSearch: (search: Record<string, unknown>): { rencontre?: string | undefined } => ({
    rencontre: typeof search['rencontre'] === 'string' ? search['rencontre'] : undefined,
  }),
  component: lazyRouteComponent(() => import('./apply-page.js')),
});

const follow = createRoute({
  getParentRoute: () => root,
  path: '/c/$slug/suivi',
  component: lazyRouteComponent(() => import('./follow-page.js')),
});

export const frontDeskRoutes = [cooperative, apply, follow] as const;
