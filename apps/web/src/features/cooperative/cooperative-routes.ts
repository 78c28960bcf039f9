import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside, only } from '../../app/inside.js';
import { withWords } from '../../app/languages.js';

const settings = createRoute({
  getParentRoute: () => inside,
  path: 'reglages',
  component: lazyRouteComponent(() => withWords('office', import('./settings-page.js'))),
});

/** Which rule is tried, on how many quarters, and with which figure of one's own. */
export interface Tried {
  readonly regle?: string | undefined;
  readonly trimestres?: number | undefined;
  readonly chiffre?: string | undefined;
}

const rules = createRoute({
  getParentRoute: () => inside,
  path: 'regles',
  validateSearch: ({ regle, trimestres, chiffre }: Record<string, unknown>): Tried => ({
    regle: typeof regle === 'string' ? regle : undefined,
    trimestres: [1, 2, 4, 8].includes(Number(trimestres)) ? Number(trimestres) : undefined,
    chiffre: chiffre === undefined ? undefined : String(chiffre),
  }),
  component: lazyRouteComponent(() => withWords('office', import('./rules-page.js'))),
});

const setUp = createRoute({
  getParentRoute: () => inside,
  path: 'mise-en-route',
  beforeLoad: only('admin'),
  component: lazyRouteComponent(() => withWords('office', import('./set-up-page.js'))),
});

export const cooperativeRoutes = [settings, rules, setUp] as const;
