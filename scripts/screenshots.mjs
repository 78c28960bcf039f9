import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './parts/build.mjs';
import { pathOf, provideTools } from './parts/debian.mjs';
import { install } from './parts/install.mjs';
import { top } from './parts/places.mjs';
import { startPostgres } from './parts/postgres.mjs';
import { defer, Refusal, supervised } from './parts/processes.mjs';

const USAGE = `npm run screenshots                     pictures of every screen, phone and desktop,
                                        light and dark, in var/screenshots
npm run screenshots -- releve membre    only of the screens whose names hold one of the words
`;

const schemes = ['light', 'dark'];

await supervised(async () => {
  const wanted = process.argv.slice(2);
  if (wanted.includes('--help')) return void console.log(USAGE);
  await install();
  await build();
  await provideTools();
  const executablePath = await pathOf('chromium');
  if (!executablePath) throw new Refusal('Install chromium (Debian) to take pictures.');
  await takeAll(executablePath, wanted);
});

async function takeAll(executablePath, wanted) {
  await provideServer();
  const [{ chromium }, { openDemoWorld }, { screens }] = await Promise.all([
    import('playwright-core'),
    import('../apps/web/test/demo-world.mjs'),
    import('../apps/web/test/open-screen.mjs'),
  ]);
  const asked = screens.filter(
    ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
  );
  const world = await openDemoWorld();
  try {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    defer(() => browser.close());
    console.log(await picturesOf(browser, world.url, asked));
  } finally {
    // Before the server that holds its database.
    await world.close();
  }
}

async function picturesOf(browser, url, asked) {
  const { openScreen, widths } = await import('../apps/web/test/open-screen.mjs');
  const folder = join(top, 'var', 'screenshots');
  await mkdir(folder, { recursive: true });
  for (const [width, viewport] of Object.entries(widths)) {
    for (const colorScheme of schemes) {
      const context = await browser.newContext({ viewport, colorScheme, locale: 'fr-BE' });
      for (const screen of asked) {
        const page = await openScreen(context, url, screen);
        await take(page, join(folder, `${screen.name}-${width}-${colorScheme}.png`));
      }
      await context.close();
    }
  }
  const count = asked.length * Object.keys(widths).length * schemes.length;
  return `${count} pictures in ${folder}`;
}

/** As high as the page, so that bars which stay in sight lie where they belong. */
async function take(page, path) {
  const height = await page.evaluate(() => globalThis.document.documentElement.scrollHeight);
  await page.setViewportSize({ width: page.viewportSize().width, height });
  await page.screenshot({ path, fullPage: true });
  await page.close();
}

/** A database server for the length of the run, where the worlds of the tests find theirs. */
async function provideServer() {
  const folder = await mkdtemp(join(tmpdir(), 'plusloin-pictures-'));
  // The server may run as another user.
  await chmod(folder, 0o711);
  defer(() => rm(folder, { recursive: true, force: true }));
  const server = await startPostgres({ folder: join(folder, 'postgres'), durable: false });
  process.env.PLUSLOIN_TEST_SUPERUSER_URL = server.superuserUrl;
  process.env.PLUSLOIN_TEST_FOLDER = folder;
}
