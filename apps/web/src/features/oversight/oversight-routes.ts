import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { inside } from '../../app/inside.js';
import { withWords } from '../../app/languages.js';
import { dayIn, textIn } from '../books/search.js';

export interface JournalSearch {
  readonly du?: string | undefined;
  readonly au?: string | undefined;
  readonly qui?: string | undefined;
  readonly action?: string | undefined;
  readonly objet?: string | undefined;
  readonly texte?: string | undefined;
}

/** Members read there who opened what is theirs; the API decides what each one sees. */
const journal = createRoute({
  getParentRoute: () => inside,
  path: 'journal',
  validateSearch: (said: Record<string, unknown>): JournalSearch => ({
    ...{ du: dayIn(said, 'du'), au: dayIn(said, 'au'), qui: textIn(said, 'qui') },
    ...{ action: textIn(said, 'action'), objet: textIn(said, 'objet') },
    texte: textIn(said, 'texte')?.slice(0, 80),
  }),
  component: lazyRouteComponent(() => withWords('office', import('./journal-page.js'))),
});

const STATES = ['waiting', 'running', 'failed', 'given-up'] as const;

const works = createRoute({
  getParentRoute: () => inside,
  path: 'travaux',
  beforeLoad: ({ context }) => {
    if (!context.cooperative.roles.includes('coordinator')) throw notFound();
  },
  validateSearch: ({ etat }: Record<string, unknown>) => ({
    etat: STATES.find((one) => one === etat),
  }),
  component: lazyRouteComponent(() => withWords('office', import('./works-page.js'))),
});

export const oversightRoutes = [journal, works] as const;
