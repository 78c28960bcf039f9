import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside, only } from '../../app/inside.js';
import { withWords } from '../../app/languages.js';

const candidate = createRoute({
  getParentRoute: () => inside,
  path: 'candidature',
  beforeLoad: only('candidate'),
  component: lazyRouteComponent(() => withWords('front', import('./candidate-page.js'))),
});

const contacts = createRoute({
  getParentRoute: () => inside,
  path: 'contacts',
  beforeLoad: only('member'),
  component: lazyRouteComponent(() => withWords('front', import('./contacts-page.js'))),
});

export const candidateRoutes = [candidate, contacts] as const;
