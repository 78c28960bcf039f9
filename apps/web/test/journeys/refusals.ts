import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { heading, sees } from '../on-the-page.js';
import { dashboard, journey } from '../shared-world.js';

const COORDINATION = 'coordination@passerelle.test';
const IN_DUTCH = { as: COORDINATION, language: 'nl' };
const OWN_ROLE = 'De rol coördinatie van Coordination wegnemen';
const A_LETTER = '/mot-de-passe#a-token-of-an-old-letter';

journey('a refusal', () => {
  const chosen = async (page: Page, label: string, button: string): Promise<void> => {
    await page.getByLabel(label, { exact: true }).fill('vier gewone woorden');
    await page.getByRole('button', { name: button }).click();
  };

  it.each([
    ['nl', 'Nieuw wachtwoord', 'Dit wachtwoord kiezen', 'Deze link heeft al gediend'],
    ['en', 'New password', 'Choose this password', 'This link has been used already'],
    ['fr-vous', 'Nouveau mot de passe', 'Choisir ce mot de passe', 'Demandez-en un autre.'],
    ['fr', 'Nouveau mot de passe', 'Choisir ce mot de passe', 'Demandes-en un autre.'],
  ])('of the API is read in %s', async (language, label, button, sentence) => {
    const page = await dashboard.page(A_LETTER, { language, width: 'phone' });
    await chosen(page, label, button);
    await page.getByText(sentence).waitFor();
  });

  it('of a form inside is read in the language of the screen', async () => {
    const page = await dashboard.page('/passerelle/reglages/personnes', IN_DUTCH);
    await page.getByRole('button', { name: OWN_ROLE }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Deze rol wegnemen' }).click();
    const alert = page.getByRole('dialog').getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toBe(
      'Deze rol van coördinatie kan zo niet worden ingetrokken: het is de laatste, of de jouwe.' +
        ' Er is niets veranderd. Nodig iemand anders uit voor de coördinatie;' +
        ' die kan ze dan intrekken.',
    );
  });

  it('that waits for a step to be taken is told beforehand, in that language', async () => {
    const page = await dashboard.page('/passerelle/candidatures', IN_DUTCH);
    await heading(page, 'Kandidaturen').waitFor();
    await page.locator('main a[href*="/candidatures/0"]').first().click();
    await sees(page, 'is nog niet overhandigd. Er ontbreken stukken: Diploma (te bezorgen)');
  });

  it('of the network is told in words, not as the browser does', async () => {
    const page = await dashboard.page(A_LETTER, { language: 'nl', width: 'phone' });
    await page.route('**/api/auth/reset-password', (route) => route.abort());
    await chosen(page, 'Nieuw wachtwoord', 'Dit wachtwoord kiezen');
    await page.getByText('De server antwoordde niet. Wat is opgeslagen, is veilig.').waitFor();
    await page.unroute('**/api/auth/reset-password');
    await page.route('**/api/auth/reset-password', (route) =>
      route.fulfill({ status: 504, contentType: 'text/html', body: '<h1>Gateway</h1>' }),
    );
    await page.goto(dashboard.url + A_LETTER);
    await page.reload();
    await chosen(page, 'Nieuw wachtwoord', 'Dit wachtwoord kiezen');
    await page.getByText('De server deed er te lang over.').waitFor();
  });

  it('to close a quarter tells its checks in the language of the screen', async () => {
    const wishes = { as: 'compta@traitdunion.test', language: 'nl' } as const;
    const page = await dashboard.page('/traitdunion/cloture', wishes);
    await heading(page, 'Op te lossen of te weten').waitFor();
    await sees(page, 'Zoek uit wat deze bedragen zijn en boek ze van de wachtrekening');
    expect(await page.locator('#points').innerText()).not.toMatch(/[éèêç]|livres|montants/);
  });
});
