import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside } from '../../app/inside.js';
import { withWords } from '../../app/languages.js';

const privacy = createRoute({
  getParentRoute: () => inside,
  path: 'reglages/donnees-personnelles',
  component: lazyRouteComponent(() => withWords('office', import('./privacy-page.js'))),
});

export const privacyRoutes = [privacy] as const;
