import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside, only } from '../../app/inside.js';
import { withWords } from '../../app/languages.js';

const breakGlass = createRoute({
  getParentRoute: () => inside,
  path: 'acces-exceptionnel',
  beforeLoad: only('admin', 'ethics'),
  component: lazyRouteComponent(() => withWords('office', import('./break-glass-page.js'))),
});

export const breakGlassRoutes = [breakGlass] as const;
