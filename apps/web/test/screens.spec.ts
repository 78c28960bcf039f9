import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { browserPath, Dashboard } from './dashboard.js';
import { openScreen, pages } from './open-screen.mjs';

const inBrowser = browserPath === undefined ? describe.skip : describe;
const LANGUAGES = ['fr', 'nl', 'en', 'fr-vous'];

interface Screen {
  readonly name: string;
  readonly path: unknown;
  readonly as: string | null;
  /** What the API answers where the screen is that of a refusal. */
  readonly refusal?: number;
}

/** Each page once a run, in the turns of width, colours and language. */
const turns = pages.map((screen: Screen, place: number) => ({
  ...screen,
  width: place % 2 === 0 ? ('phone' as const) : ('desktop' as const),
  scheme: place % 4 < 2 ? ('light' as const) : ('dark' as const),
  language: LANGUAGES[place % LANGUAGES.length] ?? 'fr',
}));

inBrowser('every screen', () => {
  let dashboard: Dashboard;
  let axe: string;
  const opened: string[] = [];

  beforeAll(async () => {
    dashboard = await Dashboard.open();
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
  });
  afterAll(() => dashboard.close());

  it.each(turns)('can be read by all: $name, $width, $scheme, $language', async (turn) => {
    const context = await dashboard.visitor(turn);
    const said = saidIn(context);
    const weigh = weighed(context);
    const page = await openScreen(context, dashboard.url, turn);
    opened.push(new URL(page.url()).pathname);
    expect(await layoutShift(page)).toBeLessThanOrEqual(0.05);
    const weights = await weigh();
    expect(weights.script).toBeLessThanOrEqual(turn.name === 'accueil' ? 180_000 : 200_000);
    expect(weights.stylesheet).toBeLessThanOrEqual(25_000);
    expect(weights.font).toBeLessThanOrEqual(50_000);
    await showWhole(page);
    expect(await violations(page, axe)).toEqual([]);
    expect(await sidewaysBy(page)).toBeLessThanOrEqual(0);
    expect(await smallestText(page)).toBeGreaterThanOrEqual(14);
    // A refusal is an answer, which the browser notes as an error all the same.
    const refusal = String(turn.refusal ?? 401);
    expect(said.filter((text) => !text.includes(refusal))).toEqual([]);
    if (process.env['PLUSLOIN_TELL_WEIGHTS']) console.log(turn.name, weights);
    await context.close();
  });

  it('is one of those above: no page is left out', async () => {
    const pages = await pagesOfRoutes();
    const isOpened = (page: RegExp) => opened.some((path) => page.test(path));
    expect(pages.filter((page) => !isOpened(page))).toEqual([]);
  });
});

/** What the browser complains of. */
function saidIn(context: BrowserContext): string[] {
  const said: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  context.on('weberror', (error) => said.push(String(error.error())));
  return said;
}

/** Bytes as they came over the network. */
function weighed(context: BrowserContext) {
  const weights = { script: 0, stylesheet: 0, font: 0 };
  const counted: Promise<void>[] = [];
  context.on('requestfinished', (request) => {
    const kind = request.resourceType();
    if (kind !== 'script' && kind !== 'stylesheet' && kind !== 'font') return;
    const add = request.sizes().then(({ responseBodySize }) => {
      weights[kind] += responseBodySize;
    });
    counted.push(add);
  });
  return async () => {
    await Promise.all(counted);
    return weights;
  };
}

/** As high as the page: what a bar at the edge covers is not hidden, only scrolled to. */
async function showWhole(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const width = page.viewportSize()?.width ?? 360;
  await page.setViewportSize({ width, height });
}

const FEATURES = new URL('../src/features/', import.meta.url);

/** The pages that the features bring, by what their routes are called. */
async function pagesOfRoutes(): Promise<RegExp[]> {
  const names = await readdir(FEATURES, { recursive: true });
  const files = names.filter((name) => name.endsWith('-routes.ts'));
  const texts = await Promise.all(files.map((name) => readFile(new URL(name, FEATURES), 'utf8')));
  const routes = texts.join('\n').matchAll(/getParentRoute: \(\) => (\w+),\s+path: '([^']+)'/g);
  return [...routes].map(([, parent, path = '']) => {
    const below = parent === 'root' ? path : `/$cooperative/${path}`;
    return new RegExp(`^${below.replace(/\$\w+/g, '[^/]+')}/?$`);
  });
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

async function violations(page: Page, axe: string): Promise<string[]> {
  await page.evaluate(axe);
  // What is in order is many times longer: it is neither gathered nor sent.
  const wishes = JSON.stringify({ runOnly: RULES, resultTypes: ['violations'] });
  const run = `axe.run(document, ${wishes}).then(({ violations }) => violations)`;
  const found = (await page.evaluate(run)) as Violation[];
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

const sidewaysBy = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Of what is written in the page; letters of plots grow with them. */
const smallestText = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const sizes = [...document.querySelectorAll('body *:not(svg *, script)')].flatMap((one) => {
      const isWritten = [...one.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      return isWritten ? [Number.parseFloat(getComputedStyle(one).fontSize)] : [];
    });
    return Math.min(...sizes);
  });

const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            sum += (entry as PerformanceEntry & { value: number }).value;
          }
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 100);
      }),
  );
