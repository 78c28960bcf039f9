import { pagePolicy } from '@plusloin/contracts';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { widths } from './screens.mjs';
import { serveSite } from './site-server.mjs';
import { buildSite, pathOf } from './workshop.mjs';

/** Debian's browser; without it the tests on screens are skipped, and the test script says so. */
export const browserPath: string | undefined = await pathOf('chromium');

export interface Wishes {
  readonly width?: 'phone' | 'desktop';
  readonly scheme?: 'light' | 'dark';
  readonly language?: string;
  /** Somebody of the API's double who is signed in already. */
  readonly as?: string | null;
}

/** The built dashboard on a real browser, with the API played from memory. */
export class Dashboard {
  private constructor(
    readonly url: string,
    private readonly browser: Browser,
    private readonly stop: () => Promise<void>,
  ) {}

  static async open({ paceMs = 120 } = {}): Promise<Dashboard> {
    await buildSite();
    const server = await serveSite({ policy: pagePolicy, paceMs });
    const browser = await chromium.launch({
      ...(browserPath === undefined ? {} : { executablePath: browserPath }),
      args: ['--no-sandbox'],
    });
    return new Dashboard(server.url, browser, () => server.close());
  }

  async visitor({ width, scheme, language, as }: Wishes = {}): Promise<BrowserContext> {
    const context = await this.browser.newContext({
      viewport: widths[width ?? 'desktop'],
      colorScheme: scheme ?? 'light',
      locale: 'fr-BE',
    });
    if (as !== undefined && as !== null) {
      await context.addCookies([{ name: 'persona', value: as, url: this.url }]);
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

  async close(): Promise<void> {
    await this.browser.close();
    await this.stop();
  }
}
