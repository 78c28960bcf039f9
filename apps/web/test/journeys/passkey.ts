import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { addPasskey, signInByPasskey, withAuthenticator } from '../by-passkey.js';
import { heading } from '../on-the-page.js';
import { dashboard, journey } from '../shared-world.js';

const PASSWORD = 'quatre mots pour essayer';

journey('somebody who is invited', () => {
  describe.each([
    { width: 'phone', name: 'Zoé Essai', email: 'zoe@invites.test' },
    { width: 'desktop', name: 'Ali Modèle', email: 'ali@invites.test' },
  ] as const)('on a $width', ({ width, name, email }) => {
    it('opens an account, adds a passkey, and signs in with it alone', async () => {
      await invite(email);
      const page = await (await dashboard.visitor({ width })).newPage();
      await withAuthenticator(page);
      const mail = await dashboard.world.mailTo(email);
      await page.goto(/http\S+invitation#\S+/.exec(mail)?.[0] ?? '');
      await openAccount(page, name, email);
      // The coordination's pages ask for a second factor, which there is none of yet.
      await page.getByRole('button', { name: 'Ouvrir « Sécurité »' }).click();
      await addPasskey(page);
      await signInByPasskey(page);
      await heading(page, 'Aujourd’hui').waitFor();
      await page.goto(`${dashboard.url}/passerelle/membres`);
      await page.getByRole('link', { name: /^Alice/ }).waitFor();
      expect(await page.getByRole('dialog').count()).toBe(0);
    });
  });
});

async function invite(email: string): Promise<void> {
  const as = 'coordination@passerelle.test';
  const page = await dashboard.page('/passerelle/reglages/personnes', { as });
  await page.getByRole('button', { name: 'Inviter une personne' }).click();
  const window = page.getByRole('dialog');
  await window.getByLabel('Adresse e-mail').fill(email);
  await window.getByLabel('Rôle').selectOption('coordinator');
  await window.getByRole('button', { name: 'Envoyer l’invitation' }).click();
  await page.getByText('L’invitation est partie.').waitFor();
}

async function openAccount(page: Page, name: string, email: string): Promise<void> {
  await page.getByLabel('Ton nom').fill(name);
  await page.getByLabel('Nouveau mot de passe', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Ouvrir mon compte' }).click();
  await page.getByRole('link', { name: 'Connecte-toi' }).click();
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}
