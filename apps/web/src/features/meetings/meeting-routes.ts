import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside, onlyAs } from '../../app/inside.js';

const meetings = createRoute({
  getParentRoute: () => inside,
  path: 'rencontres',
  beforeLoad: onlyAs('coordinator'),
  component: lazyRouteComponent(() => import('./meetings-page.js')),
});

const announce = createRoute({
  getParentRoute: () => inside,
  path: 'rencontres/nouvelle',
  beforeLoad: onlyAs('coordinator'),
  component: lazyRouteComponent(() => import('./new-meeting-page.js')),
});

const meeting = createRoute({
  getParentRoute: () => inside,
  path: 'rencontres/$meetingId',
  beforeLoad: onlyAs('coordinator'),
  component: lazyRouteComponent(() => import('./meeting-page.js')),
});

export const meetingRoutes = [meetings, announce, meeting] as const;
