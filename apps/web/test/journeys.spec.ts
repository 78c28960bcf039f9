import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { browserPath, Dashboard } from './dashboard.js';

const inBrowser = browserPath === undefined ? describe.skip : describe;

/** What a member sees, with spaces of one kind. */
const textOf = async (page: Page, place = 'main'): Promise<string> =>
  (await page.locator(place).innerText()).replace(/\s+/g, ' ');

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

inBrowser('the dashboard', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await Dashboard.open({ paceMs: 500 });
  });
  afterAll(() => dashboard.close());

  describe.each(['phone', 'desktop'] as const)('on a %s', (width) => {
    it('tells a member what is theirs, and leads to the accounts behind it', async () => {
      const page = await dashboard.page('/', { width, as: 'alice' });
      await heading(page, 'Bonjour Alice').waitFor();
      expect(await textOf(page)).toMatch(
        /À encaisser 2 420,00 € À mettre de côté 2 416,18 € Pour toi 2 439,56 €/,
      );
      await page.getByRole('link', { name: /Pour toi/ }).click();
      await heading(page, 'Ton argent aujourd’hui').waitFor();
      expect(await textOf(page)).toContain(
        'Il te reste 2 439,56 € libres. 2 420,00 € doivent encore arriver.',
      );
      await page.getByRole('link', { name: 'Voir les comptes' }).click();
      await heading(page, 'La preuve').waitFor();
      expect(await textOf(page)).toMatch(/Situation à la fin 5 480,96 Écart 0,00/);
    });

    it('keeps the language and the colours that were chosen', async () => {
      const page = await dashboard.page('/passerelle/trimestres', { width, as: 'alice' });
      await page.getByRole('button', { name: 'Compte de Alice Delvaux' }).click();
      await page.getByRole('button', { name: 'Nederlands' }).click();
      await heading(page, 'Mijn kwartalen').waitFor();
      await page.getByRole('button', { name: 'Account van Alice Delvaux' }).click();
      await page.getByRole('button', { name: 'Donker' }).click();
      await page.reload();
      await heading(page, 'Mijn kwartalen').waitFor();
      const root = page.locator('html');
      expect(await root.getAttribute('lang')).toBe('nl');
      expect(await root.getAttribute('data-mantine-color-scheme')).toBe('dark');
    });

    it('tells who belongs to two cooperatives what waits in each', async () => {
      const page = await dashboard.page('/passerelle/aujourdhui', { width, as: 'coordination' });
      await heading(page, 'Tout est prêt pour fermer').waitFor();
      await page.getByRole('button', { name: /Changer de coopérative/ }).click();
      await page.getByRole('button', { name: 'Le Trait d’Union' }).click();
      await heading(page, 'Avant de fermer le 3ᵉ trimestre 2026').waitFor();
      expect(await textOf(page)).toContain('2 points à régler.');
      expect(await textOf(page)).toContain('Lettre chaque encaissement');
    });
  });

  it('lets a coordinator close by keyboard alone, while another browser watches', async () => {
    const { keyboard, ...page } = await signedInByKeyboard(dashboard);
    await keyboard.press('Control+k');
    await page.at.getByRole('textbox', { name: 'Chercher' }).waitFor();
    await keyboard.type('clôt');
    await keyboard.press('Enter');
    await heading(page.at, 'À fermer : 4ᵉ trimestre 2026').waitFor();
    const watching = await dashboard.page('/passerelle/cloture', { as: 'compta' });
    await heading(watching, 'À fermer : 4ᵉ trimestre 2026').waitFor();
    await watching.getByRole('button', { name: 'Proposer la fermeture' }).click();
    await watching.getByLabel('Pourquoi peut-il être fermé ?').fill('La banque est à jour');
    await watching.getByRole('button', { name: 'Proposer la fermeture' }).last().click();
    await watching.getByText('Il faut qu’une autre personne la confirme.').waitFor();
    await page.at.reload();
    await page.at.getByText('« La banque est à jour »').waitFor();
    await tabTo(page.at, 'Confirmer la fermeture');
    await keyboard.press('Enter');
    const confirmed = page.at.getByLabel('Écris « T4 2026 » pour confirmer');
    // The window takes the focus once it has come.
    await confirmed.and(page.at.locator(':focus')).waitFor();
    await keyboard.type('t4 2026');
    await keyboard.press('Enter');
    await page.at.getByRole('progressbar').waitFor();
    await watching.reload();
    await watching.getByText('12 relevés.').waitFor();
    await page.at.getByText('12 relevés.').waitFor();
    expect(await textOf(page.at)).not.toContain('À fermer : 4ᵉ trimestre');
  });

  it('says why a quarter cannot be closed', async () => {
    const page = await dashboard.page('/traitdunion/cloture', { as: 'coordination' });
    await page.getByText('2 points à régler.').waitFor();
    const button = page.getByRole('button', { name: 'Proposer la fermeture' });
    expect(await button.isDisabled()).toBe(true);
    expect(await button.getAttribute('aria-describedby')).toBe('pourquoi');
  });

  it('says the same of an unknown address and of a wrong password', async () => {
    const page = await dashboard.page('/connexion');
    for (const [email, password] of [
      ['alice@passerelle.test', 'wrong'],
      ['nobody@passerelle.test', 'plusloin-demo'],
    ] as const) {
      await page.getByLabel('Adresse e-mail').fill(email);
      await page.getByLabel('Mot de passe', { exact: true }).fill(password);
      await page.getByRole('button', { name: 'Se connecter' }).click();
      expect(await page.getByRole('alert').innerText()).toBe(
        'L’adresse et le mot de passe ne vont pas ensemble. Vérifie-les et réessaie.',
      );
    }
  });

  it('leads back to where somebody wanted to go, and to no other site', async () => {
    const page = await dashboard.page('/passerelle/trimestres');
    await signIn(page);
    await heading(page, 'Mes trimestres').waitFor();
    const led = await dashboard.page('/connexion?vers=//elsewhere.test');
    await signIn(led);
    await heading(led, 'Bonjour Alice').waitFor();
    expect(new URL(led.url()).origin).toBe(dashboard.url);
  });

  it('shows nobody a page of others', async () => {
    const page = await dashboard.page('/traitdunion/accueil', { as: 'alice' });
    await heading(page, 'Cette page n’est pas pour toi, ou n’existe pas').waitFor();
  });

  it('keeps on the screen what was read when the network goes', async () => {
    const page = await dashboard.page('/passerelle/accueil', { as: 'alice' });
    await heading(page, 'Bonjour Alice').waitFor();
    await page.context().setOffline(true);
    await page.getByText('Pas de réseau.').waitFor();
    expect(await textOf(page)).toContain('2 439,56 €');
  });
});

async function signIn(page: Page): Promise<void> {
  await page.getByLabel('Adresse e-mail').fill('alice@passerelle.test');
  await page.getByLabel('Mot de passe', { exact: true }).fill('plusloin-demo');
  await page.getByRole('button', { name: 'Se connecter' }).click();
}

/** E-mail, password and code, without touching the mouse. */
async function signedInByKeyboard(dashboard: Dashboard) {
  const at = await dashboard.page('/');
  const { keyboard } = at;
  await heading(at, 'Connexion').waitFor();
  await tabTo(at, 'Adresse e-mail');
  await keyboard.type('coordination@passerelle.test');
  await keyboard.press('Tab');
  await keyboard.type('plusloin-demo');
  await keyboard.press('Enter');
  await heading(at, 'Ton code').waitFor();
  await tabTo(at, 'Code à six chiffres');
  await keyboard.type('123456');
  await keyboard.press('Enter');
  await heading(at, 'Aujourd’hui').waitFor();
  return { at, keyboard };
}

/** Goes on with the tab key until what has the focus is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const called = await page.evaluate(() => {
      const { activeElement } = document;
      const label = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0] : null;
      return (label ?? activeElement)?.textContent ?? '';
    });
    if (called.trim() === name) return;
  }
  throw new Error(`the tab key never came to « ${name} »`);
}
