import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside } from '../../app/inside.js';

const security = createRoute({
  getParentRoute: () => inside,
  path: 'securite',
  component: lazyRouteComponent(() => import('./security-page.js')),
});

export const accountRoutes = [security] as const;
