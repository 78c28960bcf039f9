import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside, only } from '../../app/inside.js';

const quarters = createRoute({
  getParentRoute: () => inside,
  path: 'trimestres',
  beforeLoad: only('member'),
  component: lazyRouteComponent(() => import('./quarters-page.js')),
});

const statement = createRoute({
  getParentRoute: () => inside,
  path: 'trimestres/$closeId/$subject',
  component: lazyRouteComponent(() => import('./statement-page.js')),
});

const accounts = createRoute({
  getParentRoute: () => inside,
  path: 'trimestres/$closeId/$subject/comptes',
  component: lazyRouteComponent(() => import('./accounts-page.js')),
});

const figure = createRoute({
  getParentRoute: () => inside,
  path: 'trimestres/$closeId/$subject/chiffre/$books/$block/$line',
  component: lazyRouteComponent(() => import('./figure-page.js')),
});

export interface LinesSearch {
  /** Said of accounts whose credits count as positive in the figure. */
  readonly sens?: 'credit' | undefined;
  /** The figure that one came from. */
  readonly bloc?: string | undefined;
  readonly ligne?: string | undefined;
}

const figureLines = createRoute({
  getParentRoute: () => inside,
  path: 'trimestres/$closeId/$subject/lignes/$books/$account/$reading',
  validateSearch: ({ sens, bloc, ligne }: Record<string, unknown>): LinesSearch => ({
    sens: sens === 'credit' ? sens : undefined,
    bloc: typeof bloc === 'string' ? bloc : undefined,
    ligne: ['string', 'number'].includes(typeof ligne) ? String(ligne) : undefined,
  }),
  component: lazyRouteComponent(() => import('./figure-lines-page.js')),
});

const statements = createRoute({
  getParentRoute: () => inside,
  path: 'releves',
  beforeLoad: only('admin'),
  component: lazyRouteComponent(() => import('./all-statements-page.js')),
});

const pooled = createRoute({
  getParentRoute: () => inside,
  path: 'releves/$closeId',
  beforeLoad: only('admin'),
  component: lazyRouteComponent(() => import('./pooled-page.js')),
});

export const statementRoutes = [
  ...[quarters, statement, accounts, figure, figureLines] as const,
  ...[statements, pooled] as const,
] as const;
