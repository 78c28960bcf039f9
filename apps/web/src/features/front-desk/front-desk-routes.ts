import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/inside.js';
import { withWords } from '../../app/languages.js';

const cooperative = createRoute({
  getParentRoute: () => root,
  path: '/c/$slug',
  component: lazyRouteComponent(() => withWords('front', import('./cooperative-page.js'))),
});

const apply = createRoute({
  getParentRoute: () => root,
  path: '/c/$slug/inscription',
  validateSearch: (search: Record<string, unknown>): { rencontre?: string | undefined } => ({
    rencontre: typeof search['rencontre'] === 'string' ? search['rencontre'] : undefined,
  }),
  component: lazyRouteComponent(() => withWords('front', import('./apply-page.js'))),
});

const follow = createRoute({
  getParentRoute: () => root,
  path: '/c/$slug/suivi',
  component: lazyRouteComponent(() => withWords('front', import('./follow-page.js'))),
});

export const frontDeskRoutes = [cooperative, apply, follow] as const;
