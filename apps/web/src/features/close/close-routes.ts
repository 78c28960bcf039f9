import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside, only } from '../../app/inside.js';
import { withWords } from '../../app/languages.js';

const today = createRoute({
  getParentRoute: () => inside,
  path: 'aujourdhui',
  beforeLoad: only('admin'),
  component: lazyRouteComponent(() => withWords('office', import('./today-page.js'))),
});

const close = createRoute({
  getParentRoute: () => inside,
  path: 'cloture',
  beforeLoad: only('admin'),
  component: lazyRouteComponent(() => withWords('office', import('./close-page.js'))),
});

export const closeRoutes = [today, close] as const;
