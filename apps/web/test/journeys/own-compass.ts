import { describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { heading, sees, textOf } from '../on-the-page.js';
import { dashboard, journey } from '../shared-world.js';

const ALICE = 'alice@passerelle.test';
const COORDINATION = 'coordination@passerelle.test';

/** What is left by month in one's own status. */
const net = async (page: Page): Promise<string> =>
  /Net par mois ([\d\s,]+€)/.exec(await textOf(page))?.[1] ?? '';

const netOtherThan = async (page: Page, before: string): Promise<void> => {
  const until = Date.now() + 10_000;
  while ((await net(page)) === before && Date.now() < until) await page.waitForTimeout(50);
  expect(await net(page)).not.toBe(before);
};

/** Pictures to look at, where a folder is named. */
const shown = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['PLUSLOIN_PICTURES'];
  if (folder === undefined) return;
  const { width } = page.viewportSize() ?? { width: 0 };
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: `${folder}/${name}-${width}-${scheme}.png`, fullPage: true });
  }
};

type Width = 'phone' | 'desktop';

/** It is drawn when it comes into sight, and what comes late above it pushes it down again. */
async function scrolledTo(page: Page, what: Locator): Promise<void> {
  for (let nth = 0; nth < 60; nth += 1) {
    await page.keyboard.press('End');
    const waited = what.waitFor({ timeout: 1_000 });
    if (await waited.then(() => true, () => false)) return;
  }
  throw new Error('nothing more came at the end of the page');
}

const ownCompass = (width: Width): void => {
  it('is reached from home, where the next threshold stands', async () => {
    const page = await dashboard.page('/passerelle/accueil', { as: ALICE, width });
    await sees(page, 'Prochaines échéances');
    await scrolledTo(page, heading(page, 'Ma boussole'));
    await sees(page, /encore|dépassé de/);
    await shown(page, 'home');
    await page.getByRole('link', { name: 'Ouvrir ma boussole' }).click();
    await sees(page, /Estimation indicative au .* Ce n’est ni un conseil juridique/);
    await sees(page, 'Indépendant à titre complémentaire');
    await sees(page, 'Les autres statuts');
    await sees(page, 'source officielle');
    await shown(page, 'compass');
  });

  it('is counted anew with an answer that stays in the window', async () => {
    const page = await dashboard.page('/passerelle/ma-boussole', { as: ALICE, width });
    const rate = page.getByLabel('Quel est le taux de ta commune à l’impôt ?');
    await rate.waitFor();
    const netBefore = await net(page);
    await rate.fill('0');
    const counted = page.waitForResponse(/guidance\/comparisons/);
    await rate.press('Enter');
    await counted;
    await netOtherThan(page, netBefore);
    await page.getByRole('link', { name: 'Ouvrir la boussole publique' }).click();
    await page.waitForURL(/boussole\/comparer/);
    expect(await page.evaluate(`sessionStorage.getItem('plusloin-compass')`)).toContain(
      '"municipalTax":"0"',
    );
  });

  it('compares a mission both ways, with what is kept and lost', async () => {
    const page = await dashboard.page('/passerelle/ma-boussole/mission', { as: ALICE, width });
    await page.getByLabel('Heures facturées, en tout').fill('120');
    await page.getByLabel('Prix de l’heure, sans TVA').fill('50');
    await page.getByLabel('Mois de l’année qu’elle dure').fill('6');
    await page.getByLabel('Salaire brut par mois').fill('900');
    await page.getByRole('button', { name: 'Comparer' }).click();
    await sees(page, /Par le groupement, ton année garde .* de (moins|plus)/);
    await sees(page, 'Salarié d’un groupement d’employeurs');
    await sees(page, /Droits sociaux .* Droits sociaux/);
    await shown(page, 'mission');
  });
};

/** The card of the compass among a coordinator's settings. */
const settings = async (width: Width): Promise<[Page, Locator]> => {
  const page = await dashboard.page('/passerelle/reglages', { as: COORDINATION, width });
  return [page, page.locator('section', { has: heading(page, 'La boussole des membres') })];
};

const ofEverybody = async (width: Width): Promise<Page> => {
  const page = await dashboard.page('/c/passerelle', { as: null, width });
  await heading(page, 'La Passerelle').waitFor();
  return page;
};

journey('the compass of a member', () => {
  describe('on a telephone', () => ownCompass('phone'));
  describe('on a desktop', () => ownCompass('desktop'));

  it('shows first years to everybody once the coordination has decided so', async () => {
    const [office, card] = await settings('phone');
    await card.getByLabel('Montrer à tout le monde').check();
    await card.getByRole('button', { name: 'Enregistrer' }).click();
    await card.getByText('Ce que tout le monde lit').waitFor();
    await sees(office, /Les premières années entières de \d+ membres/);
    await shown(office, 'settings');
    const page = await ofEverybody('phone');
    await page.getByRole('button', { name: 'Voir les chiffres des membres' }).click();
    await sees(page, /Les premières années entières de ([5-9]|\d\d) membres/);
    await shown(page, 'first-years');
  });

  it('shows them to nobody once it has decided otherwise', async () => {
    const [, card] = await settings('desktop');
    await card.getByLabel('Montrer à tout le monde').uncheck();
    await card.getByRole('button', { name: 'Enregistrer' }).click();
    await card.getByText('Ce que tout le monde lit').waitFor({ state: 'detached' });
    const page = await ofEverybody('desktop');
    await page.getByRole('button', { name: 'Voir les chiffres des membres' }).click();
    await sees(page, 'Rien n’est montré ici');
  });
});
