import { stages, type StageName } from '@plusloin/contracts';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside, onlyAs } from '../../app/inside.js';
import { withWords } from '../../app/languages.js';

/** Which candidates are shown: the address keeps it. */
export interface Filters {
  readonly etape?: StageName | undefined;
  readonly attente?: true | undefined;
}

const applications = createRoute({
  getParentRoute: () => inside,
  path: 'candidatures',
  beforeLoad: onlyAs('coordinator'),
  validateSearch: (search: Record<string, unknown>): Filters => ({
    etape: stages.find((one) => one === search['etape']),
    attente: search['attente'] === true ? true : undefined,
  }),
  component: lazyRouteComponent(() => withWords('office', import('./applications-page.js'))),
});

const information = createRoute({
  getParentRoute: () => inside,
  path: 'candidatures/information',
  beforeLoad: onlyAs('coordinator'),
  component: lazyRouteComponent(() => withWords('office', import('./information-page.js'))),
});

const application = createRoute({
  getParentRoute: () => inside,
  path: 'candidatures/$pathId',
  beforeLoad: onlyAs('coordinator'),
  component: lazyRouteComponent(() => withWords('office', import('./application-page.js'))),
});

export const applicationRoutes = [applications, information, application] as const;
