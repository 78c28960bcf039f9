import { expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { addPasskey, signInByPasskey, withAuthenticator } from '../by-passkey.js';
import { heading, textOf } from '../on-the-page.js';
import { dashboard, journey } from '../shared-world.js';

const SAM = 'sam@tremplin.test';
const PASSWORD = 'une phrase assez longue pour ouvrir';
const HEADER = 'code;nom;email;langue;pratique;intitule;mode;depuis;livres;numero;tva';
const LEA = 'LEA;Léa Exemple;lea@tremplin.test;fr;LEA-MED;Médiation';
const OMAR = 'OMAR;Omar Exemple;omar@tremplin.test;fr;OMAR-EDU;Éducation';
const rest = (number: string) => `independent-principal;2026-10-01;propres;${number};franchise`;

journey('a cooperative that begins', () => {
  let page: Page;

  it('opens its letter on a phone, with an account of its own', async () => {
    const { world } = dashboard;
    const founding = ['--slug', 'tremplin', '--name', 'Tremplin', '--country', 'BE'];
    await world.ops('found-cooperative', ...founding, '--email', SAM);
    const token = /\/invitation#([\w-]+)/.exec(await world.mailTo(SAM))?.[1] ?? '';
    page = await dashboard.page(`/invitation#${token}`, { width: 'phone' });
    await withAuthenticator(page);
    await page.getByLabel('Ton nom').fill('Sam Exemple');
    await page.getByLabel(/mot de passe/i).first().fill(PASSWORD);
    await page.getByRole('button', { name: 'Ouvrir mon compte' }).click();
    await page.getByRole('link', { name: 'Connecte-toi' }).click();
    await page.getByLabel('Adresse e-mail').fill(SAM);
    await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    // Whoever coordinates shows a second proof, which there is none of yet.
    await page.getByRole('button', { name: 'Ouvrir « Sécurité »' }).click();
    await addPasskey(page);
    await signInByPasskey(page);
    await heading(page, 'Aujourd’hui').waitFor();
  });

  it('is led from there to its first steps: what it is, and its books', async () => {
    await page.getByRole('link', { name: 'Continuer la mise en route' }).click();
    await heading(page, 'Mise en route').waitFor();
    const facts = step(page, '1. La coopérative');
    await fillFacts(facts);
    await facts.getByText('fait', { exact: true }).waitFor();
    const books = step(page, '2. Ses livres');
    await books.getByLabel('Premier jour des livres').fill('2026-10-01');
    await books.getByRole('button', { name: 'Ouvrir les livres' }).click();
    await books.getByText('fait', { exact: true }).waitFor();
  });

  it('continues elsewhere with its rule', async () => {
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.reload();
    const rule = step(page, '3. La contribution');
    await rule.getByLabel('Modèle').selectOption('share-of-collected');
    await rule.getByLabel('À partir du').fill('2026-10-01');
    await rule.getByLabel('Votée le').fill('2026-09-15');
    await rule.getByRole('button', { name: 'Choisir cette règle' }).click();
    await rule.getByText('fait', { exact: true }).waitFor();
  });

  it('is told which line of its list is wrong, and nothing of it is taken', async () => {
    const members = step(page, '4. Les membres');
    await give(members, [`${LEA};${rest('0000.201.027')}`, `${OMAR};${rest('1234')}`]);
    await members.getByText('1 ligne à corriger').waitFor();
    const line = members.getByRole('row', { name: /OMAR/ });
    expect((await line.innerText()).replace(/\s+/g, ' ')).toMatch(/3 .*colonne « numero »/);
    expect(await take(members).isDisabled()).toBe(true);
    await page.goto(`${dashboard.url}/tremplin/membres`);
    await heading(page, 'Membres').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await textOf(page)).not.toContain('Exemple');
  });

  it('takes the corrected list, and its members have their letters', async () => {
    await page.goto(`${dashboard.url}/tremplin/mise-en-route`);
    const members = step(page, '4. Les membres');
    await give(members, [`${LEA};${rest('0000.201.027')}`, `${OMAR};${rest('0000.201.126')}`]);
    await members.getByText('2 nouveaux membres').waitFor();
    await take(members).click();
    await members.getByText('fait', { exact: true }).waitFor();
    const letters = step(page, '5. Les invitations');
    await letters.getByRole('button', { name: 'Inviter les membres' }).click();
    await letters.getByText('fait', { exact: true }).waitFor();
    for (const address of ['lea@tremplin.test', 'omar@tremplin.test']) {
      expect(await dashboard.world.mailTo(address)).toMatch(/\/invitation#[\w-]+/);
    }
  });

  it('is no longer told to begin', async () => {
    await page.goto(`${dashboard.url}/tremplin/aujourdhui`);
    await heading(page, 'Aujourd’hui').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await textOf(page)).not.toContain('mise en route');
  });
});

const step = (page: Page, title: string): Locator =>
  page.locator('section', { has: heading(page, title) });

const take = (members: Locator): Locator =>
  members.getByRole('button', { name: 'Prendre toute la liste' });

const give = (members: Locator, lines: readonly string[]): Promise<void> =>
  members.getByLabel(/^La liste remplie/).setInputFiles({
    ...{ name: 'membres.csv', mimeType: 'text/csv' },
    buffer: Buffer.from(`\ufeff${[HEADER, ...lines].join('\r\n')}\r\n`),
  });

async function fillFacts(facts: Locator): Promise<void> {
  const typed = {
    'Nom légal': 'Tremplin SC agréée',
    'Numéro d’entreprise (BCE)': '0000.200.235',
    'Adresse e-mail de contact': 'bonjour@tremplin.test',
    'Rue et numéro': 'Rue du Tremplin 1',
    'Code postal': '1000',
    Ville: 'Bruxelles',
  };
  for (const [label, value] of Object.entries(typed)) await facts.getByLabel(label).fill(value);
  await facts.getByRole('button', { name: 'Enregistrer' }).click();
}
