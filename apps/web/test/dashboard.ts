import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { openDemoWorld } from './demo-world.mjs';
import { signIn, widths } from './open-screen.mjs';
import { pathOf } from './workshop.mjs';

/** Debian's browser; without it the tests on screens are skipped, and the test script says so. */
export const browserPath: string | undefined = await pathOf('chromium');

/** Other tests and checks run beside a journey: a page may take its time. */
const PATIENCE_MILLISECONDS = 60_000;

export interface Wishes {
  readonly width?: 'phone' | 'desktop';
  /** As on a telephone, where there is a finger and a camera. */
  readonly hasTouch?: boolean;
  readonly scheme?: 'light' | 'dark';
  readonly language?: string;
  /** The address of a persona of the demonstration who is signed in already. */
  readonly as?: string | null;
  /** Whether the dashboard is kept for offline, which fetches every file that there is. */
  readonly isKept?: boolean;
}

interface World {
  readonly url: string;
  readonly database: { readonly superuserUrl: string };
  ops(...args: string[]): Promise<string>;
  mailTo(address: string, words?: string): Promise<string>;
  close(): Promise<void>;
}

/** The product as it is shipped, in its demonstration, on a real browser. */
export class Dashboard {
  private constructor(
    readonly world: World,
    private readonly browser: Browser,
  ) {}

  static async open(): Promise<Dashboard> {
    const world: World = await openDemoWorld();
    const browser = await chromium.launch({
      ...(browserPath === undefined ? {} : { executablePath: browserPath }),
      args: ['--no-sandbox'],
    });
    return new Dashboard(world, browser);
  }

  get url(): string {
    return this.world.url;
  }

  async visitor(wishes: Wishes = {}): Promise<BrowserContext> {
    const { width, hasTouch, scheme, language, as, isKept = false } = wishes;
    const context = await this.browser.newContext({
      viewport: widths[width ?? 'desktop'],
      ...{ hasTouch: hasTouch ?? false, isMobile: hasTouch ?? false },
      colorScheme: scheme ?? 'light',
      locale: 'fr-BE',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE_MILLISECONDS);
    if (as !== undefined) await signIn(context, this.url, as);
    if (!isKept) {
      await context.addInitScript({ content: 'delete Navigator.prototype.serviceWorker' });
    }
    if (language !== undefined) {
      // The empty page before the first one keeps nothing, and says so loudly.
      const keep = `try { localStorage.setItem('plusloin-language', '${language}') } catch {}`;
      await context.addInitScript({ content: keep });
    }
    return context;
  }

  /** A page of somebody signed in, opened at an address. */
  async page(path: string, wishes: Wishes = {}): Promise<Page> {
    const page = await (await this.visitor(wishes)).newPage();
    await page.goto(this.url + path);
    return page;
  }

  /** Whoever came so far has gone. */
  async closeVisits(): Promise<void> {
    await Promise.all(this.browser.contexts().map((context) => context.close()));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.world.close();
  }
}
