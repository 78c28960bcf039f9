import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { tabTo } from '../by-keyboard.js';
import { mendAll } from '../mending.js';
import { heading, sees, textOf } from '../on-the-page.js';
import { dashboard, journey } from '../shared-world.js';


journey('the close of a quarter', () => {
  it('waits until all is mended, and says what for', async () => {
    const page = await dashboard.page('/', { as: 'coordination@traitdunion.test' });
    await heading(page, 'Avant de fermer le 3ᵉ trimestre 2026').waitFor();
    await page.goto(`${dashboard.url}/traitdunion/cloture`);
    const button = page.getByRole('button', { name: 'Proposer la fermeture' });
    await button.waitFor();
    expect(await button.isDisabled()).toBe(true);
    expect(await button.getAttribute('aria-describedby')).toBe('pourquoi');
    await mendAll(dashboard);
    await page.reload();
    await page.getByText('Rien ne bloque.').waitFor();
    expect(await button.isDisabled()).toBe(false);
  });

  it('takes two people, one of them by keyboard alone, while another browser watches', async () => {
    const watching = await dashboard.page('/traitdunion/cloture', {
      as: 'compta@traitdunion.test',
      width: 'phone',
      isKept: true,
    });
    await watching.getByRole('button', { name: 'Proposer la fermeture' }).click();
    await watching.getByLabel('Pourquoi peut-il être fermé ?').fill('La banque est à jour');
    await watching.getByRole('button', { name: 'Proposer la fermeture' }).last().click();
    await watching.getByText('Il faut qu’une autre personne la confirme.').waitFor();
    const page = await signedInByKeyboard();
    await confirmByKeyboard(page);
    // Nobody touches it: the proposal becomes a close, and the close its statements.
    await watching.getByText(/\d+ relevés\./).waitFor();
    await page.getByText(/\d+ relevés\./).waitFor();
    expect(await textOf(page)).not.toContain('À fermer : 3ᵉ trimestre 2026');
  });

  it('gives a member the statement of that quarter', async () => {
    const page = await dashboard.page('/', { as: 'alice@traitdunion.test', width: 'phone' });
    await heading(page, 'Bonjour Karim').waitFor();
    await sees(page, /À encaisser [\d ]+,\d\d €/);
  });
});

async function signedInByKeyboard(): Promise<Page> {
  const page = await dashboard.page('/');
  const { keyboard } = page;
  await heading(page, 'Connexion').waitFor();
  await tabTo(page, 'Adresse e-mail');
  await keyboard.type('coordination@traitdunion.test');
  await keyboard.press('Tab');
  await keyboard.type('plusloin-demo');
  await keyboard.press('Enter');
  await heading(page, 'Aujourd’hui').waitFor();
  return page;
}

/** By the search, the tab key and what one has to type. */
async function confirmByKeyboard(page: Page): Promise<void> {
  const { keyboard } = page;
  await keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Chercher' }).waitFor();
  await keyboard.type('clôt');
  await keyboard.press('Enter');
  await page.getByText('« La banque est à jour »').waitFor();
  await tabTo(page, 'Confirmer la fermeture');
  await keyboard.press('Enter');
  const confirmed = page.getByLabel('Écris « T3 2026 » pour confirmer');
  // The window takes the focus once it has come.
  await confirmed.and(page.locator(':focus')).waitFor();
  await keyboard.type('t3 2026');
  await keyboard.press('Enter');
}
