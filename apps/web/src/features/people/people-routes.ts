import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { inside } from '../../app/inside.js';
import { withWords } from '../../app/languages.js';

const people = createRoute({
  getParentRoute: () => inside,
  path: 'reglages/personnes',
  beforeLoad: ({ context }) => {
    if (!context.cooperative.roles.includes('coordinator')) throw notFound();
  },
  component: lazyRouteComponent(() => withWords('office', import('./people-page.js'))),
});

export const peopleRoutes = [people] as const;
