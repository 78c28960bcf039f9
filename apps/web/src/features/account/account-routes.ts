import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside } from '../../app/inside.js';
import { withWords } from '../../app/languages.js';

const security = createRoute({
  getParentRoute: () => inside,
  path: 'securite',
  component: lazyRouteComponent(() => withWords('front', import('./security-page.js'))),
});

export const accountRoutes = [security] as const;
