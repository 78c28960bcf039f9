import { createRoute, createRouter, notFound, redirect } from '@tanstack/react-router';
import { accountRoutes } from '../features/account/account-routes.js';
import { booksRoutes } from '../features/books/books-routes.js';
import { breakGlassRoutes } from '../features/break-glass/break-glass-routes.js';
import { applicationRoutes } from '../features/applications/application-routes.js';
import { candidateRoutes } from '../features/candidate/candidate-routes.js';
import { closeRoutes } from '../features/close/close-routes.js';
import { cooperativeRoutes } from '../features/cooperative/cooperative-routes.js';
import { frontDeskRoutes } from '../features/front-desk/front-desk-routes.js';
import { guidanceRoutes } from '../features/guidance/guidance-routes.js';
import { homeRoutes } from '../features/home/home-routes.js';
import { oversightRoutes } from '../features/oversight/oversight-routes.js';
import { memberRoutes } from '../features/members/members-routes.js';
import { meetingRoutes } from '../features/meetings/meeting-routes.js';
import { peopleRoutes } from '../features/people/people-routes.js';
import { personRoutes } from '../features/persons/person-routes.js';
import { privacyRoutes } from '../features/privacy/privacy-routes.js';
import { signInRoutes } from '../features/sign-in/sign-in-routes.js';
import { statementRoutes } from '../features/statements/statement-routes.js';
import { webhookRoutes } from '../features/webhooks/webhooks-routes.js';
import { inside, root } from './inside.js';
import { Lost, Refused, Waiting } from './refusals.js';
import { keptCooperative, meQuery, onRightsChanged, queryClient, screensOf } from './session.js';

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

const FIRST = {
  admin: 'aujourdhui',
  member: 'accueil',
  adviser: 'membres',
  ethics: 'acces-exceptionnel',
  candidate: 'candidature',
} as const;

const insideStart = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: ({ context, params }) => {
    const [first] = screensOf(context.cooperative);
    if (first === undefined) throw notFound();
    throw redirect({ to: `/$cooperative/${FIRST[first]}`, params });
  },
});

/** Each feature brings its own pages. */
const routeTree = root.addChildren([
  start,
  ...signInRoutes,
  ...frontDeskRoutes,
  inside.addChildren([
    insideStart,
    ...homeRoutes,
    ...guidanceRoutes,
    ...statementRoutes,
    ...closeRoutes,
    ...cooperativeRoutes,
    ...webhookRoutes,
    ...candidateRoutes,
    ...memberRoutes,
    ...personRoutes,
    ...breakGlassRoutes,
    ...privacyRoutes,
    ...applicationRoutes,
    ...meetingRoutes,
    ...peopleRoutes,
    ...accountRoutes,
    ...booksRoutes,
    ...oversightRoutes,
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

// What somebody may do was taken or given meanwhile: the page that is open is decided anew.
onRightsChanged(() => void router.invalidate());

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
