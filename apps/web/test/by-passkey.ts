import type { Page } from 'playwright-core';
import { heading } from './on-the-page.js';

/** A finger that always agrees, in the browser itself. */
export async function withAuthenticator(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('WebAuthn.enable');
  await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
}

/** On the page of one's security. */
export async function addPasskey(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter une clé d’accès' }).click();
  await page.getByLabel('Son nom').fill('Mon téléphone');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByRole('button', { name: 'Renommer Mon téléphone' }).waitFor();
}

/** Out, and in again with it alone. */
export async function signInByPasskey(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Compte de / }).click();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await heading(page, 'Connexion').waitFor();
  await page.getByRole('button', { name: 'Utiliser une clé d’accès' }).click();
}
