/** Every screen, by the address at which somebody finds it. */
const LATEST = '00000000-0000-4000-8000-000000000100';

export const screens = [
  { name: 'connexion', path: '/connexion', as: null },
  { name: 'code', path: '/connexion/code', as: null },
  { name: 'accueil-alice', path: '/passerelle/accueil', as: 'alice' },
  { name: 'accueil-karim', path: '/traitdunion/accueil', as: 'karim' },
  { name: 'accueil-vide', path: '/passerelle/accueil', as: 'sam' },
  { name: 'trimestres', path: '/passerelle/trimestres', as: 'alice' },
  { name: 'trimestres-vide', path: '/passerelle/trimestres', as: 'sam' },
  { name: 'releve', path: `/passerelle/trimestres/${LATEST}/ALICE`, as: 'alice' },
  { name: 'comptes', path: `/passerelle/trimestres/${LATEST}/ALICE/comptes`, as: 'alice' },
  { name: 'aujourdhui', path: '/traitdunion/aujourdhui', as: 'coordination' },
  { name: 'aujourdhui-pret', path: '/passerelle/aujourdhui', as: 'coordination' },
  { name: 'cloture', path: '/traitdunion/cloture', as: 'coordination' },
  { name: 'releves', path: '/passerelle/releves', as: 'coordination' },
  { name: 'groupe', path: `/passerelle/releves/${LATEST}`, as: 'coordination' },
  { name: 'candidature', path: '/passerelle/candidature', as: 'lea' },
  { name: 'refus', path: '/passerelle/cloture', as: 'alice' },
];

export const widths = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 860 } };

/** Signs in as one of the double's people and opens a screen; ready when nothing waits any more. */
export async function openScreen(context, url, { path, as }) {
  await context.clearCookies();
  if (as !== null) await context.addCookies([{ name: 'persona', value: as, url }]);
  const page = await context.newPage();
  await page.goto(url + path);
  await page.locator('h1, h2').first().waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}
