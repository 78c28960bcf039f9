import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { heading, sees } from '../on-the-page.js';
import { dashboard, journey } from '../shared-world.js';

const SKIP = 'Je ne sais pas';

journey('somebody who wonders which way of working is theirs', () => {
  let axe: string;
  beforeAll(async () => {
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
  });

  describe.each(['phone', 'desktop'] as const)('on a %s', (width) => {
    let link: string;

    it('answers what they know, and sees what is left in each status', async () => {
      const page = await dashboard.page('/boussole', { width });
      await page.getByRole('link', { name: 'Comparer les statuts' }).click();
      await choose(page, 'En Belgique');
      await choose(page, 'Je suis indépendant·e');
      await type(page, /facturer en un an/, '40 000');
      await type(page, /frais par an/, '6.000,00');
      await page.getByRole('button', { name: 'Question précédente' }).click();
      expect(await page.getByRole('textbox').inputValue()).toBe('6000');
      await page.getByRole('button', { name: 'Continuer' }).click();
      await skipToEnd(page);
      await page.getByRole('button', { name: 'Comparer', exact: true }).click();
      await heading(page, /^Ta comparaison pour/).waitFor();
      expect(await page.locator('main > :first-child').innerText()).toMatch(/estimation/i);
      expect(await violations(page, axe)).toEqual([]);
      link = await page.getByLabel('Reprendre plus tard avec ce lien').inputValue();
    });

    it('takes it up again in another browser, moves the turnover and asks why', async () => {
      const page = await (await dashboard.visitor({ width, scheme: 'dark' })).newPage();
      await page.goto(link);
      const slider = page.getByRole('slider');
      await slider.focus();
      const before = await slider.getAttribute('aria-valuetext');
      await page.keyboard.press('ArrowRight');
      expect(await slider.getAttribute('aria-valuetext')).not.toBe(before);
      await page.getByRole('button', { name: /, net : / }).first().click();
      await page.getByRole('dialog').getByRole('listitem').first().waitFor();
      await page.getByRole('link', { name: 'Règle et sources' }).first().click();
      await heading(page, 'Sources').or(heading(page, 'Calcul')).first().waitFor();
      expect(await violations(page, axe)).toEqual([]);
    });

    it('effaces it, and its link answers no more', async () => {
      const page = await (await dashboard.visitor({ width })).newPage();
      await page.goto(link);
      await page.getByRole('button', { name: 'Effacer cette comparaison' }).click();
      await page.getByRole('button', { name: 'Effacer pour toujours' }).click();
      await heading(page, /^Quelle façon de travailler/).waitFor();
      await page.goto(link);
      await sees(page, 'Rien ne répond à ce lien');
    });
  });

  it('needs no mouse', async () => {
    const page = await dashboard.page('/boussole/comparer?question=country');
    await heading(page, /^Dans quel pays/).waitFor();
    await keys(page, 'Space', 'Enter');
    await heading(page, /^Que fais-tu/).waitFor();
    await keys(page, 'ArrowDown', 'Enter');
    await heading(page, /facturer en un an/).waitFor();
    await page.keyboard.type('beaucoup');
    await keys(page, 'Enter');
    await sees(page, 'Ce nombre ne se lit pas');
  });

  it('reads it in their language, without an account and without a cookie', async () => {
    const context = await dashboard.visitor();
    const page = await context.newPage();
    await page.goto(`${dashboard.url}/boussole/comprendre`);
    await page.getByRole('link', { name: 'Nederlands' }).click();
    await heading(page, 'De statuten begrijpen').waitFor();
    expect(new URL(page.url()).pathname).toBe('/kompas/begrijpen');
    expect(await context.cookies()).toEqual([]);
  });
});

async function choose(page: Page, answer: string): Promise<void> {
  await page.getByLabel(answer, { exact: true }).check();
  await page.getByRole('button', { name: 'Continuer' }).click();
}

async function type(page: Page, question: RegExp, answer: string): Promise<void> {
  await page.getByLabel(question).fill(answer);
  await page.getByRole('button', { name: 'Continuer' }).click();
}

/** « Je ne sais pas » to every question that is left. */
async function skipToEnd(page: Page): Promise<void> {
  const title = page.locator('h1');
  for (let questions = 0; questions < 25; questions += 1) {
    const asked = await title.innerText();
    if (asked === 'Relis tes réponses') return;
    await page.getByRole('button', { name: SKIP }).click();
    await title.filter({ hasNotText: asked }).waitFor();
  }
  throw new Error('the questions never end');
}

async function keys(page: Page, ...pressed: readonly string[]): Promise<void> {
  for (const key of pressed) await page.keyboard.press(key);
}

async function violations(page: Page, axe: string): Promise<string[]> {
  await page.evaluate(axe);
  // What is in order is many times longer: it is neither gathered nor sent.
  const run = "axe.run(document, { resultTypes: ['violations'] })";
  const found = await page.evaluate(`${run}.then((one) => one.violations)`);
  return (found as { id: string }[]).map(({ id }) => id);
}
