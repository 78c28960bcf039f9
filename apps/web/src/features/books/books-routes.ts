import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside, only } from '../../app/inside.js';
import { withWords } from '../../app/languages.js';
import { balanceSearch, ledgerSearch } from './search.js';

const balance = createRoute({
  getParentRoute: () => inside,
  path: 'comptes',
  beforeLoad: only('admin'),
  validateSearch: balanceSearch,
  component: lazyRouteComponent(() => withWords('office', import('./balance-page.js'))),
});

const ledger = createRoute({
  getParentRoute: () => inside,
  path: 'comptes/grand-livre',
  beforeLoad: only('admin'),
  validateSearch: ledgerSearch,
  component: lazyRouteComponent(() => withWords('office', import('./ledger-page.js'))),
});

// Members come here from a figure of their statement.
const entry = createRoute({
  getParentRoute: () => inside,
  path: 'ecritures/$booksId/$sequence',
  component: lazyRouteComponent(() => withWords('office', import('./entry-page.js'))),
});

export const booksRoutes = [balance, ledger, entry] as const;
