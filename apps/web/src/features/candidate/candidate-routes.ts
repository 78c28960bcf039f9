import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside, only } from '../../app/inside.js';

const candidate = createRoute({
  getParentRoute: () => inside,
  path: 'candidature',
  beforeLoad: only('candidate'),
  component: lazyRouteComponent(() => import('./candidate-page.js')),
});

export const candidateRoutes = [candidate] as const;
