import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const SKIP = 'Je ne sais pas';

/** Answers by one of the choices, and goes on. */
export async function choose(page: Page, answer: string): Promise<void> {
  await page.getByLabel(answer, { exact: true }).check();
  await page.getByRole('button', { name: 'Continuer' }).click();
}

/** Answers in one's own words, and goes on. */
export async function type(page: Page, question: RegExp, answer: string): Promise<void> {
  await page.getByLabel(question).fill(answer);
  await page.getByRole('button', { name: 'Continuer' }).click();
}

/** « Je ne sais pas » to the question on the page; what it was. */
export async function skip(page: Page): Promise<string> {
  const title = page.locator('h1');
  const asked = await title.innerText();
  await page.getByRole('button', { name: SKIP }).click();
  await title.filter({ hasNotText: asked }).waitFor();
  return asked;
}

/** A step of the keyboard at the slider: the turnover that it says before and after. */
export async function moveTurnover(page: Page): Promise<(string | null)[]> {
  const slider = page.getByRole('slider');
  await slider.focus();
  const before = await slider.getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowRight');
  return [before, await slider.getAttribute('aria-valuetext')];
}

/** What a checker of accessibility finds, by its names. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(await axe);
  // What is in order is many times longer: it is neither gathered nor sent.
  const run = "axe.run(document, { resultTypes: ['violations'] })";
  const found = await page.evaluate(`${run}.then((one) => one.violations)`);
  return (found as { id: string }[]).map(({ id }) => id);
}

const axe = readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
