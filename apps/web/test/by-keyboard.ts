import type { Page } from 'playwright-core';

/** Goes on with the tab key until what has the focus is called so. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
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
