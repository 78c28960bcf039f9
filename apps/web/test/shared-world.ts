import { afterAll, beforeAll, describe } from '@jest/globals';
import { browserPath, Dashboard } from './dashboard.js';

/**
 * The product in which the journeys of a test file go, one after the other. To start it costs more
 * than most journeys do; what one of them leaves behind stands in the way of none after it.
 */
export let dashboard: Dashboard;

/** Opened before the first journey of a test file; without a browser nobody goes anywhere. */
export function openSharedWorld(): void {
  if (browserPath === undefined) return;
  beforeAll(async () => {
    dashboard = await Dashboard.open();
  });
  afterAll(() => dashboard.close());
}

/** What somebody wants there, step by step; their browsers are closed at its end. */
export function journey(name: string, steps: () => void): void {
  const tell = browserPath === undefined ? describe.skip : describe;
  tell(name, () => {
    afterAll(() => dashboard.closeVisits());
    steps();
  });
}
