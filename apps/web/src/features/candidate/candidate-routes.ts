import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside, only } from '../../app/inside.js';

const candidate = createRoute({
  getParentRoute: () => inside,
  path: 'candidature',
  beforeLoad: only('candidate'),
  component: lazyRouteComponent(() => import('./candidate-page.js')),
});

const contacts = createRoute({
  getParentRoute: () => inside,
  path: 'contacts',
  beforeLoad: only('member'),
  component: lazyRouteComponent(() => import('./contacts-page.js')),
});

export const candidateRoutes = [candidate, contacts] as const;
