import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside, only } from '../../app/inside.js';
import { withCompassWords } from './compass-words.js';

const compass = createRoute({
  getParentRoute: () => inside,
  path: 'ma-boussole',
  beforeLoad: only('member'),
  component: lazyRouteComponent(() => withCompassWords(import('./own-compass-page.js'))),
});

const mission = createRoute({
  getParentRoute: () => inside,
  path: 'ma-boussole/mission',
  beforeLoad: only('member'),
  component: lazyRouteComponent(() => withCompassWords(import('./mission-page.js'))),
});

export const guidanceRoutes = [compass, mission] as const;
