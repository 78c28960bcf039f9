import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { heading, sees, signInAs } from '../on-the-page.js';
import { dashboard, journey } from '../shared-world.js';


journey('the installed dashboard', () => {
  it('can be opened without a network, with what was read last', async () => {
    const page = await dashboard.page('/', { width: 'phone', isKept: true });
    await signInAs(page, 'alice@passerelle.test');
    await heading(page, 'Bonjour Alice').waitFor();
    await isKept(page);
    await page.reload();
    await sees(page, '2 420,00 €');
    await page.context().setOffline(true);
    await page.reload();
    await heading(page, 'Bonjour Alice').waitFor();
    await sees(page, '2 420,00 €');
    await page.getByText('Pas de réseau.').waitFor();
  });

  it('keeps nothing of it once somebody has signed out', async () => {
    const page = await dashboard.page('/', { isKept: true });
    await signInAs(page, 'alice@passerelle.test');
    await heading(page, 'Bonjour Alice').waitFor();
    await isKept(page);
    await page.reload();
    await sees(page, '2 420,00 €');
    expect(await reads(page)).not.toEqual([]);
    await page.getByRole('button', { name: 'Compte de Alice' }).click();
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await heading(page, 'Connexion').waitFor();
    expect(await reads(page)).toEqual([]);
  });

  it('says to the browser how it is installed', async () => {
    const answer = await fetch(`${dashboard.url}/manifest.webmanifest`);
    expect(answer.headers.get('content-type')).toBe('application/manifest+json');
    const { icons, display } = (await answer.json()) as Manifest;
    expect(display).toBe('standalone');
    for (const { src } of icons) {
      expect((await fetch(dashboard.url + src)).headers.get('content-type')).toMatch(/^image\//);
    }
  });
});

interface Manifest {
  readonly display: string;
  readonly icons: readonly { readonly src: string }[];
}

/** Once all files are kept, the browser asks the keeper instead of the network. */
const isKept = (page: Page): Promise<unknown> =>
  page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state));

const reads = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    if (!(await caches.has('reads'))) return [];
    const kept = await (await caches.open('reads')).keys();
    return kept.map(({ url }) => url);
  });
