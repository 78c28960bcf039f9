import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside, only } from '../../app/inside.js';
import { withWords } from '../../app/languages.js';

const persons = createRoute({
  getParentRoute: () => inside,
  path: 'personnes',
  beforeLoad: only('member'),
  component: lazyRouteComponent(() => withWords('office', import('./persons-page.js'))),
});

const person = createRoute({
  getParentRoute: () => inside,
  path: 'personnes/$personId',
  beforeLoad: only('member'),
  component: lazyRouteComponent(() => withWords('office', import('./person-page.js'))),
});

export const personRoutes = [persons, person] as const;
