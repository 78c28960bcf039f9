import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/inside.js';
import { withWords } from '../../app/languages.js';

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
  component: lazyRouteComponent(() => withWords('front', import('./sign-in-page.js'))),
});

const secondFactor = createRoute({
  getParentRoute: () => root,
  path: '/connexion/code',
  validateSearch: wayBack,
  component: lazyRouteComponent(() => withWords('front', import('./second-factor-page.js'))),
});

const password = createRoute({
  getParentRoute: () => root,
  path: '/mot-de-passe',
  component: lazyRouteComponent(() => withWords('front', import('./password-page.js'))),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => withWords('front', import('./invitation-page.js'))),
});

export const signInRoutes = [signIn, secondFactor, password, invitation] as const;
