import type { MyCooperative } from '@plusloin/contracts';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { Lost, Refused, Waiting } from './refusals.js';
import { meQuery, queryClient, screensOf, type Screens } from './session.js';

const root = createRootRoute({ component: Outlet, notFoundComponent: Lost });

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async () => {
    const me = await queryClient.ensureQueryData(meQuery);
    if (me === null) throw redirect({ to: '/connexion', search: {} });
    const kept = me.cooperatives.find(({ slug }) => slug === keptCooperative());
    const first = kept ?? me.cooperatives[0];
    if (first === undefined) throw notFound();
    throw redirect({ to: '/$cooperative', params: { cooperative: first.slug } });
  },
});

/** Where to go after signing in: a page of ours, and no other address. */
const wayBack = (search: Record<string, unknown>): { vers?: string | undefined } => {
  const { vers } = search;
  const isOurs = typeof vers === 'string' && /^\/(?![/\\])/.test(vers);
  // Said to be undefined, or what stands in the address would stay.
  return { vers: isOurs ? vers : undefined };
};

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/connexion',
  validateSearch: wayBack,
  component: lazyRouteComponent(() => import('../features/sign-in/sign-in-page.js')),
});

const secondFactor = createRoute({
  getParentRoute: () => root,
  path: '/connexion/code',
  validateSearch: wayBack,
  component: lazyRouteComponent(() => import('../features/sign-in/second-factor-page.js')),
});

const inside = createRoute({
  getParentRoute: () => root,
  path: '/$cooperative',
  beforeLoad: async ({ params, location }) => {
    const me = await queryClient.ensureQueryData(meQuery);
    if (me === null) throw redirect({ to: '/connexion', search: { vers: location.href } });
    const cooperative = me.cooperatives.find(({ slug }) => slug === params.cooperative);
    if (cooperative === undefined) throw notFound();
    keepCooperative(cooperative.slug);
    return { me, cooperative };
  },
  component: lazyRouteComponent(() => import('./shell.js')),
});

const FIRST = { admin: 'aujourdhui', member: 'accueil', candidate: 'candidature' } as const;

const insideStart = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: ({ context, params }) => {
    const [first] = screensOf(context.cooperative);
    if (first === undefined) throw notFound();
    throw redirect({ to: `/$cooperative/${FIRST[first]}`, params });
  },
});

/** Nobody opens a page of others by its address; the API would refuse its figures too. */
const only =
  (screens: Screens) =>
  ({ context }: { context: { cooperative: MyCooperative } }) => {
    if (!screensOf(context.cooperative).includes(screens)) throw notFound();
  };

const home = createRoute({
  getParentRoute: () => inside,
  path: 'accueil',
  beforeLoad: only('member'),
  component: lazyRouteComponent(() => import('../features/home/home-page.js')),
});

const quarters = createRoute({
  getParentRoute: () => inside,
  path: 'trimestres',
  beforeLoad: only('member'),
  component: lazyRouteComponent(() => import('../features/statements/quarters-page.js')),
});

const statement = createRoute({
  getParentRoute: () => inside,
  path: 'trimestres/$closeId/$subject',
  component: lazyRouteComponent(() => import('../features/statements/statement-page.js')),
});

const accounts = createRoute({
  getParentRoute: () => inside,
  path: 'trimestres/$closeId/$subject/comptes',
  component: lazyRouteComponent(() => import('../features/statements/accounts-page.js')),
});

const today = createRoute({
  getParentRoute: () => inside,
  path: 'aujourdhui',
  beforeLoad: only('admin'),
  component: lazyRouteComponent(() => import('../features/close/today-page.js')),
});

const close = createRoute({
  getParentRoute: () => inside,
  path: 'cloture',
  beforeLoad: only('admin'),
  component: lazyRouteComponent(() => import('../features/close/close-page.js')),
});

const statements = createRoute({
  getParentRoute: () => inside,
  path: 'releves',
  beforeLoad: only('admin'),
  component: lazyRouteComponent(() => import('../features/statements/all-statements-page.js')),
});

const pooled = createRoute({
  getParentRoute: () => inside,
  path: 'releves/$closeId',
  beforeLoad: only('admin'),
  component: lazyRouteComponent(() => import('../features/statements/pooled-page.js')),
});

const candidate = createRoute({
  getParentRoute: () => inside,
  path: 'candidature',
  beforeLoad: only('candidate'),
  component: lazyRouteComponent(() => import('../features/candidate/candidate-page.js')),
});

const routeTree = root.addChildren([
  start,
  signIn,
  secondFactor,
  inside.addChildren([
    insideStart,
    home,
    quarters,
    statement,
    accounts,
    today,
    close,
    statements,
    pooled,
    candidate,
  ]),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultErrorComponent: Refused,
  defaultNotFoundComponent: Lost,
  defaultPendingComponent: Waiting,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

const KEPT = 'plusloin-cooperative';
const keptCooperative = (): string | null => localStorage.getItem(KEPT);
const keepCooperative = (slug: string): void => localStorage.setItem(KEPT, slug);
