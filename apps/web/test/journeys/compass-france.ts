import { beforeAll, describe, expect, it } from '@jest/globals';
import { choose, moveTurnover, skip, type, violations } from '../in-the-compass.js';
import { heading, sees } from '../on-the-page.js';
import { dashboard, journey } from '../shared-world.js';

/**
 * The official model is read when it is first asked, and nobody waits more than eight seconds for
 * it: on a loaded machine the first to ask is told so. Somebody has asked before.
 */
async function askedBefore(): Promise<void> {
  const { request } = await dashboard.visitor({ width: 'desktop' });
  const situation = { country: 'FR', turnover: '30000.00' };
  for (let nth = 0; nth < 10; nth += 1) {
    const answer = await request.post(`${dashboard.url}/api/guidance/comparisons`, {
      data: { situation, statuses: ['fr-sasu'] },
      headers: { origin: dashboard.url },
    });
    const { statuses } = (await answer.json()) as { statuses: { figures: object | null }[] };
    if (statuses[0]?.figures) return;
  }
  throw new Error('the official model does not answer');
}

journey('somebody who wonders how to work on their own in France', () => {
  beforeAll(askedBefore, 120_000);

  describe.each(['phone', 'desktop'] as const)('on a %s', (width) => {
    let link: string;

    it('leaves open what they do not know, and sees what is left in each status', async () => {
      const page = await dashboard.page('/boussole/comparer?question=country', { width });
      await choose(page, 'En France');
      await choose(page, 'Rien de tout cela');
      await type(page, /facturer en un an/, '40 000');
      await type(page, /frais par an/, '5 000');
      expect(await skip(page)).toBe('Comment vis-tu ?');
      expect(await skip(page)).toBe('Quel revenu imposable ton foyer a-t-il sans cette activité ?');
      await page.goto(`${dashboard.url}/boussole/comparer?question=fin`);
      await page.getByRole('button', { name: 'Comparer', exact: true }).click();
      await heading(page, /^Ta comparaison pour/).waitFor();
      await page.getByRole('img', { name: /^Entreprise individuelle au réel : net / }).waitFor();
      await page.getByRole('img', { name: /^Société par actions .* : net / }).waitFor();
      expect(await violations(page)).toEqual([]);
      link = await page.getByLabel('Reprendre plus tard avec ce lien').inputValue();
    });

    it('takes it up again, moves the turnover and asks what is due before and when', async () => {
      const page = await (await dashboard.visitor({ width })).newPage();
      await page.goto(link);
      const [before, after] = await moveTurnover(page);
      expect(after).not.toBe(before);
      await sees(page, 'Rien de provisoire : les cotisations suivent les recettes déclarées.');
      const trader = page.getByRole('region', { name: 'Entreprise individuelle au réel' });
      await trader.getByText(/^À faire, et quand/).click();
      await trader.getByText(/Cotisations à l’Urssaf, payées par trimestre/).first().waitFor();
      const calendar = trader.getByRole('link', { name: 'Ajouter à mon agenda' });
      const address = new URL((await calendar.getAttribute('href')) ?? '', dashboard.url);
      expect(await (await page.request.get(address.href)).text()).toContain('Urssaf');
      await trader.getByRole('button', { name: /^cotisation provisoire par trimestre/ }).click();
      const why = page.getByRole('dialog');
      await why.getByText('Cotisations de l’année sur la base forfaitaire').first().waitFor();
      expect(await violations(page)).toEqual([]);
    });
  });
});
