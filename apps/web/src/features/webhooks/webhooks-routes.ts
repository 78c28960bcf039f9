import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside, only } from '../../app/inside.js';

const webhooks = createRoute({
  getParentRoute: () => inside,
  path: 'reglages/webhooks',
  beforeLoad: only('admin'),
  component: lazyRouteComponent(() => import('./webhooks-page.js')),
});

const webhook = createRoute({
  getParentRoute: () => inside,
  path: 'reglages/webhooks/$webhookId',
  beforeLoad: only('admin'),
  component: lazyRouteComponent(() => import('./webhook-page.js')),
});

export const webhookRoutes = [webhooks, webhook] as const;
