import { describe, expect, it } from '@jest/globals';
import { heading, sees, signInAs } from '../on-the-page.js';
import { dashboard, journey } from '../shared-world.js';

const ALICE = 'alice@passerelle.test';

journey('the frame of the dashboard', () => {
  describe.each(['phone', 'desktop'] as const)('on a %s', (width) => {
    it('tells a member what is theirs, and leads to the accounts behind it', async () => {
      const page = await dashboard.page('/', { width, as: ALICE });
      await heading(page, 'Bonjour Alice').waitFor();
      // The worked example of the papers: what comes, what is put aside, what is left.
      await sees(
        page,
        /À encaisser 2 420,00 € À mettre de côté [\d ]+,\d\d € Pour toi [\d ]+,\d\d €/,
      );
      await page.getByRole('link', { name: /Pour toi/ }).click();
      await heading(page, 'Ton argent aujourd’hui').waitFor();
      await page.getByRole('link', { name: 'Voir les comptes' }).click();
      await heading(page, 'La preuve').waitFor();
      await sees(page, /Situation à la fin 5 480,96 Écart 0,00/);
    });

    it('keeps the language and the colours that were chosen', async () => {
      const page = await dashboard.page('/passerelle/trimestres', { width, as: ALICE });
      await page.getByRole('button', { name: 'Compte de Alice' }).click();
      await page.getByRole('button', { name: 'Nederlands' }).click();
      await heading(page, 'Mijn kwartalen').waitFor();
      await page.getByRole('button', { name: 'Account van Alice' }).click();
      await page.getByRole('button', { name: 'Donker' }).click();
      await page.reload();
      await heading(page, 'Mijn kwartalen').waitFor();
      const root = page.locator('html');
      expect(await root.getAttribute('lang')).toBe('nl');
      expect(await root.getAttribute('data-mantine-color-scheme')).toBe('dark');
      // The account keeps it for the next device; the next test is to read French.
      expect(await page.evaluate(giveFrenchBack)).toBe(true);
    });
  });

  it('says the same of an unknown address and of a wrong password', async () => {
    const page = await dashboard.page('/connexion');
    for (const email of [ALICE, 'nobody@passerelle.test']) {
      await page.getByLabel('Adresse e-mail').fill(email);
      await page.getByLabel('Mot de passe', { exact: true }).fill('wrong');
      await page.getByRole('button', { name: 'Se connecter' }).click();
      expect(await page.getByRole('alert').innerText()).toBe(
        'L’adresse et le mot de passe ne vont pas ensemble. Vérifie-les et réessaie.',
      );
    }
  });

  it('leads back to where somebody wanted to go, and to no other site', async () => {
    const page = await dashboard.page('/passerelle/trimestres');
    await signInAs(page, ALICE);
    await heading(page, 'Mes trimestres').waitFor();
    const led = await dashboard.page('/connexion?vers=//elsewhere.test');
    await signInAs(led, ALICE);
    await heading(led, 'Bonjour Alice').waitFor();
    expect(new URL(led.url()).origin).toBe(dashboard.url);
  });

  it('shows nobody a page of others', async () => {
    const page = await dashboard.page('/traitdunion/accueil', { as: ALICE });
    await heading(page, 'Cette page n’est pas pour toi, ou n’existe pas').waitFor();
  });

  it('keeps on the screen what was read when the network goes', async () => {
    const page = await dashboard.page('/passerelle/accueil', { as: ALICE });
    await sees(page, '2 420,00 €');
    await page.context().setOffline(true);
    await page.getByText('Pas de réseau.').waitFor();
    await sees(page, '2 420,00 €');
  });
});

/** Runs in the page, as whoever is signed in there. */
async function giveFrenchBack(): Promise<boolean> {
  const body = JSON.stringify({ language: 'fr' });
  const headers = { 'content-type': 'application/json' };
  return (await fetch('/api/me/language', { method: 'PUT', headers, body })).ok;
}
