import type { MyCooperative, Role } from '@plusloin/contracts';
import {
  createRootRoute,
  createRoute,
  lazyRouteComponent,
  notFound,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { addressAs, speak } from './languages.js';
import { Lost } from './refusals.js';
import { keepCooperative, meQuery, queryClient, screensOf, type Screens } from './session.js';

export const root = createRootRoute({ component: Outlet, notFoundComponent: Lost });

/** Every page of somebody who is signed in, in one of their cooperatives. */
export const inside = createRoute({
  getParentRoute: () => root,
  path: '/$cooperative',
  beforeLoad: async ({ params, location }) => {
    const me = await queryClient.ensureQueryData({ ...meQuery, revalidateIfStale: true });
    if (me === null) throw redirect({ to: '/connexion', search: { vers: location.href } });
    const cooperative = me.cooperatives.find(({ slug }) => slug === params.cooperative);
    if (cooperative === undefined) throw notFound();
    keepCooperative(cooperative.slug);
    await addressAs(cooperative);
    if (me.account.language !== null) await speak(me.account.language);
    return { me, cooperative };
  },
  component: lazyRouteComponent(() => import('./shell.js')),
});

/** Nobody opens a page of others by its address; the API would refuse its figures too. */
export const only =
  (...screens: readonly Screens[]) =>
  ({ context }: { context: { cooperative: MyCooperative } }) => {
    if (!screensOf(context.cooperative).some((one) => screens.includes(one))) throw notFound();
  };

/** The same, for what one role alone may open. */
export const onlyAs =
  (role: Role) =>
  ({ context }: { context: { cooperative: MyCooperative } }) => {
    if (!context.cooperative.roles.includes(role)) throw notFound();
  };
