import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import type { MyCooperative } from '@plusloin/contracts';
import { inside, only } from '../../app/inside.js';
import { withWords } from '../../app/languages.js';
import { screensOf } from '../../app/session.js';
import { membersSearch } from './members-search.js';

/** Whoever keeps the cooperative, and advisers for those whom they accompany. */
const forThoseWhoSeeMembers = ({ context }: { context: { cooperative: MyCooperative } }) => {
  const screens = screensOf(context.cooperative);
  if (!screens.includes('admin') && !screens.includes('adviser')) throw notFound();
};

const members = createRoute({
  getParentRoute: () => inside,
  path: 'membres',
  beforeLoad: forThoseWhoSeeMembers,
  validateSearch: membersSearch,
  component: lazyRouteComponent(() => withWords('office', import('./members-page.js'))),
});

const member = createRoute({
  getParentRoute: () => inside,
  path: 'membres/$memberId',
  beforeLoad: forThoseWhoSeeMembers,
  component: lazyRouteComponent(() => withWords('office', import('./member-page.js'))),
});

const toVerify = createRoute({
  getParentRoute: () => inside,
  path: 'documents-a-verifier',
  beforeLoad: ({ context }) => {
    if (!context.cooperative.roles.includes('coordinator')) throw notFound();
  },
  component: lazyRouteComponent(() => withWords('office', import('./documents-to-verify-page.js'))),
});

const ownRecord = createRoute({
  getParentRoute: () => inside,
  path: 'dossier',
  beforeLoad: only('member'),
  component: lazyRouteComponent(() => withWords('office', import('./own-record-page.js'))),
});

const ownDocuments = createRoute({
  getParentRoute: () => inside,
  path: 'documents',
  beforeLoad: only('member'),
  component: lazyRouteComponent(() => withWords('office', import('./own-documents-page.js'))),
});

export const memberRoutes = [members, member, toVerify, ownRecord, ownDocuments] as const;
