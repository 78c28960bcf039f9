import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside, only } from '../../app/inside.js';

const home = createRoute({
  getParentRoute: () => inside,
  path: 'accueil',
  beforeLoad: only('member'),
  component: lazyRouteComponent(() => import('./home-page.js')),
});

export const homeRoutes = [home] as const;
