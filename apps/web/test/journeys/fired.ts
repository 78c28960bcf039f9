import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { heading } from '../on-the-page.js';
import { dashboard, journey } from '../shared-world.js';

/** Somebody in the middle of their work: a page read already, and one not yet. */
const PEOPLE = [
  {
    ...{ width: 'phone', as: 'compta@passerelle.test', role: 'comptabilité' },
    ...{ name: 'Comptabilité', at: 'aujourdhui', next: 'Relevés', before: 'Clôture' },
  },
  {
    ...{ width: 'desktop', as: 'alice@passerelle.test', role: 'membre' },
    ...{ name: 'Alice', at: 'accueil', next: 'Mon dossier', before: 'Mes documents' },
  },
] as const;

journey('somebody whose role ends while their browser is open', () => {
  describe.each(PEOPLE)('on a $width', ({ width, as, role, name, at, next, before }) => {
    it('sees nothing more with the next click, by page or by token', async () => {
      const [fresh, read] = [await open(), await open()];
      await follow(read, before);
      await follow(read, next);
      const ask = await tokenOf(as);
      expect(await ask()).toBe(200);
      await endRole(role, name);
      expect(await ask()).toBe(404);
      for (const page of [fresh, read]) {
        await menu(page, page === fresh ? next : before).click();
        const nothing = heading(page, 'Cette page n’est pas pour toi, ou n’existe pas');
        await nothing.waitFor({ timeout: 1_000 });
      }
    });

    async function open(): Promise<Page> {
      const page = await dashboard.page(`/passerelle/${at}`, { width, as, isKept: true });
      await menu(page, next).waitFor();
      return page;
    }

    async function follow(page: Page, place: string): Promise<void> {
      await menu(page, place).click();
      await heading(page, place).first().waitFor();
      await page.waitForLoadState('networkidle');
    }
  });
});

const menu = (page: Page, place: string) =>
  page.getByRole('navigation').getByRole('link', { name: place });

/** Made on the page of the account; asks for statements in its owner's name. */
async function tokenOf(as: string): Promise<() => Promise<number>> {
  const page = await dashboard.page('/passerelle/securite', { as });
  await page.getByRole('button', { name: 'Faire un jeton' }).click();
  await page.getByLabel('Pour quel programme ?').fill('tableur');
  await page.getByRole('button', { name: 'Faire le jeton' }).click();
  const told = page.getByRole('status').filter({ hasText: 'il ne se montre qu’une fois' });
  const authorization = `Bearer ${await told.locator('code').innerText()}`;
  const { cooperatives } = (await (await page.request.get(`${dashboard.url}/api/me`)).json()) as {
    cooperatives: { id: string }[];
  };
  const address = `${dashboard.url}/api/cooperatives/${cooperatives[0]?.id ?? ''}/statements`;
  return async () => (await fetch(address, { headers: { authorization } })).status;
}

async function endRole(role: string, name: string): Promise<void> {
  const as = 'coordination@passerelle.test';
  const page = await dashboard.page('/passerelle/reglages/personnes', { as });
  await page.getByRole('button', { name: `Retirer le rôle ${role} de ${name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer ce rôle' }).click();
  await page.getByText('Le rôle est retiré.').waitFor();
}
