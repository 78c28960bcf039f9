import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside, only } from '../../app/inside.js';
import { withWords } from '../../app/languages.js';
import type { ReadinessFilter } from './cockpit-queries.js';

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
  validateSearch: filterIn,
  component: lazyRouteComponent(() => withWords('office', import('./close-page.js'))),
});

const STATES = ['ready', 'to-check', 'waiting'] as const;

/** What stands in the address; what is no filter is left out. */
function filterIn({ etat, raison }: Record<string, unknown>): ReadinessFilter {
  const state = STATES.find((one) => one === etat);
  const isReason = typeof raison === 'string' && /^[a-z-]{1,60}$/.test(raison);
  return { ...(state && { etat: state }), ...(isReason && { raison }) };
}

export const closeRoutes = [today, close] as const;
