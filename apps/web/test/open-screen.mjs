import { readdir } from 'node:fs/promises';

export const widths = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 860 } };

const PASSWORD = 'plusloin-demo';

/**
 * Every screen: its name, the address at which somebody finds it (or how to find that address by
 * asking the API), and the persona of the demonstration who is signed in.
 */
export const screens = await everyScreen();

/** The same pages as others see them, or filtered: in pictures, not in every run of the tests. */
const VARIANTS = new Set([
  ...['accueil-sans-releve', 'aujourdhui-a-confirmer', 'aujourdhui-calme', 'candidatures-attente'],
  ...['cloture-faite', 'cloture-raison', 'grand-livre-filtre', 'membre-accompagne'],
  ...['membres-accompagnes', 'membres-filtres', 'mon-journal', 'reglages-membre'],
  ...['regles-comptabilite', 'regles-membre', 'trimestres-vide'],
]);

/** Each page once. */
export const pages = screens.filter(({ name }) => !VARIANTS.has(name));

async function everyScreen() {
  const folder = new URL('screens/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.mjs')).sort();
  const parts = await Promise.all(names.map((name) => import(new URL(name, folder).href)));
  return parts.flatMap((part) => part.screens);
}

/** Opens a screen as its persona; ready when nothing waits any more. */
export async function openScreen(context, url, { path, as }) {
  await signIn(context, url, as);
  const page = await context.newPage();
  await page.goto(url + (typeof path === 'string' ? path : await path(asking(context, url))));
  await page.locator('h1, h2').first().waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

/** Whoever signed in once stays so for the run: the sessions of all contexts are one. */
const sessions = new Map();

/** Signs a context in as a persona, or out with null. */
export async function signIn(context, url, email) {
  await context.clearCookies();
  if (email === null) return;
  const key = `${url} ${email}`;
  if (!sessions.has(key)) sessions.set(key, cookiesOf(context, url, email));
  await context.addCookies(await sessions.get(key));
}

async function cookiesOf(context, url, email) {
  const answer = await context.request.post(`${url}/api/auth/sign-in/email`, {
    data: { email, password: PASSWORD },
    headers: { origin: url },
  });
  if (!answer.ok()) throw new Error(`${email} cannot sign in: ${await answer.text()}`);
  return context.cookies();
}

/** Reads of the API, with the session of the context; with data, what a screen needs to be full. */
export const asking = (context, url) => async (path, data) => {
  const { request } = context;
  const answer = await (data === undefined
    ? request.get(url + path)
    : request.post(url + path, { data, headers: { origin: url } }));
  if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`);
  return answer.json();
};
