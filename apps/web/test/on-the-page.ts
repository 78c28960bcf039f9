import type { Locator, Page } from 'playwright-core';

/** What somebody sees, with spaces of one kind. */
export const textOf = async (page: Page, place = 'main'): Promise<string> =>
  (await page.locator(place).innerText()).replace(/\s+/g, ' ');

/** Waits until somebody sees that: a heading stands before the figures under it arrive. */
export async function sees(page: Page, what: string | RegExp): Promise<void> {
  const isSeen = (text: string) =>
    typeof what === 'string' ? text.includes(what) : what.test(text);
  let text = await textOf(page);
  for (let tries = 0; tries < 150 && !isSeen(text); tries += 1) {
    await page.waitForTimeout(100);
    text = await textOf(page);
  }
  if (!isSeen(text)) throw new Error(`Not seen: ${String(what)}. Seen: ${text}`);
}

export const heading = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('heading', { name });

/** As a persona of the demonstration does, on the page of the sign-in. */
export async function signInAs(page: Page, email: string): Promise<void> {
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill('plusloin-demo');
  await page.getByRole('button', { name: 'Se connecter' }).click();
}

/** Opens a line under the bell. */
export async function openNews(page: Page, says: string): Promise<void> {
  await page.getByRole('button', { name: /^Nouveautés/ }).click();
  await page.getByRole('button', { name: says }).first().click();
}
