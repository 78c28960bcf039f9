import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside, onlyAs } from '../../app/inside.js';
import { withWords } from '../../app/languages.js';

const meetings = createRoute({
  getParentRoute: () => inside,
  path: 'rencontres',
  beforeLoad: onlyAs('coordinator'),
  component: lazyRouteComponent(() => withWords('office', import('./meetings-page.js'))),
});

const announce = createRoute({
  getParentRoute: () => inside,
  path: 'rencontres/nouvelle',
  beforeLoad: onlyAs('coordinator'),
  component: lazyRouteComponent(() => withWords('office', import('./new-meeting-page.js'))),
});

const meeting = createRoute({
  getParentRoute: () => inside,
  path: 'rencontres/$meetingId',
  beforeLoad: onlyAs('coordinator'),
  component: lazyRouteComponent(() => withWords('office', import('./meeting-page.js'))),
});

export const meetingRoutes = [meetings, announce, meeting] as const;
