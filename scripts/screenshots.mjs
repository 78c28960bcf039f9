import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './parts/build.mjs';
import { pathOf, provideTools } from './parts/debian.mjs';
import { install } from './parts/install.mjs';
import { top } from './parts/places.mjs';
import { defer, Refusal, supervised } from './parts/processes.mjs';

const USAGE = `npm run screenshots              pictures of every screen, phone and desktop,
                                 light and dark, in var/screenshots
npm run screenshots -- releve    only of the screens whose name holds the word
`;

const schemes = ['light', 'dark'];

await supervised(async () => {
  const [wanted = ''] = process.argv.slice(2);
  if (wanted === '--help') return void console.log(USAGE);
  await install();
  await build();
  await provideTools();
  const executablePath = await pathOf('chromium');
  if (!executablePath) throw new Refusal('Install chromium (Debian) to take pictures.');
  await takeAll(executablePath, wanted);
});

async function takeAll(executablePath, wanted) {
  const [{ chromium }, { pagePolicy }, { serveSite }, { screens, widths }] = await Promise.all([
    import('playwright-core'),
    import('@plusloin/contracts'),
    import('../apps/web/test/site-server.mjs'),
    import('../apps/web/test/screens.mjs'),
  ]);
  const folder = join(top, 'var', 'screenshots');
  await mkdir(folder, { recursive: true });
  const server = await serveSite({ policy: pagePolicy, paceMs: 400 });
  defer(() => server.close());
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  defer(() => browser.close());
  const asked = screens.filter(({ name }) => name.includes(wanted));
  for (const [width, viewport] of Object.entries(widths)) {
    for (const colorScheme of schemes) {
      const context = await browser.newContext({ viewport, colorScheme, locale: 'fr-BE' });
      for (const screen of asked) await take(context, server.url, screen, { folder, width });
      await context.close();
    }
  }
  const count = asked.length * Object.keys(widths).length * schemes.length;
  console.log(`${count} pictures in ${folder}`);

  async function take(context, url, screen, { folder: to, width }) {
    const { openScreen } = await import('../apps/web/test/screens.mjs');
    const page = await openScreen(context, url, screen);
    const scheme = await page.evaluate(
      () => globalThis.document.documentElement.dataset.mantineColorScheme,
    );
    // As high as the page, so that bars which stay in sight lie where they belong.
    const height = await page.evaluate(() => globalThis.document.documentElement.scrollHeight);
    await page.setViewportSize({ width: page.viewportSize().width, height });
    const path = join(to, `${screen.name}-${width}-${scheme}.png`);
    await page.screenshot({ path, fullPage: true });
    await page.close();
  }
}
