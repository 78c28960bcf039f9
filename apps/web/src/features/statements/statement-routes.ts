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

export const statementRoutes = [quarters, statement, accounts, statements, pooled] as const;
