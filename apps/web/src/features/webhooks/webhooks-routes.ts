import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside, only } from '../../app/inside.js';
import { withWords } from '../../app/languages.js';

const webhooks = createRoute({
  getParentRoute: () => inside,
  path: 'reglages/webhooks',
  beforeLoad: only('admin'),
  component: lazyRouteComponent(() => withWords('office', import('./webhooks-page.js'))),
});

const webhook = createRoute({
  getParentRoute: () => inside,
  path: 'reglages/webhooks/$webhookId',
  beforeLoad: only('admin'),
  component: lazyRouteComponent(() => withWords('office', import('./webhook-page.js'))),
});

export const webhookRoutes = [webhooks, webhook] as const;
