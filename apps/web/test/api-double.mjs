import { readFileSync } from 'node:fs';
import { closing } from './closing-double.mjs';
import { closesOf, cooperatives, personas, statementsOf, waitingChecks } from './double-world.mjs';

const examples = Object.fromEntries(
  ['alice', 'karim', 'pooled-be', 'pooled-fr'].map((name) => [
    name,
    JSON.parse(readFileSync(new URL(`worked-examples/${name}.json`, import.meta.url), 'utf8')),
  ]),
);

const PASSWORD = 'plusloin-demo';
const CODE = '123456';

/** Plays the API from memory, for tests and for the work on screens; it is in no build. */
export function answerAsDouble({ paceMs = 400 } = {}) {
  const closes = closing({ paceMs });
  return async (request, response) => {
    const { pathname } = new URL(request.url, 'http://double');
    const persona = /persona=(\w+)/.exec(request.headers.cookie ?? '')?.[1];
    const body = request.method === 'POST' ? await readBody(request) : undefined;
    const asked = { response, persona: personas[persona], body, closes };
    for (const [method, pattern, answer] of ROUTES) {
      const found = method === request.method && pattern.exec(pathname);
      if (found) return answer(asked, ...found.slice(1).map(decodeURIComponent));
    }
    return refuse(response, 404, 'platform.not-found', 'Cette adresse ne mène nulle part.');
  };
}

const CONFIRMATION =
  /^\/api\/cooperatives\/([^/]+)\/closes\/proposals\/([^/]+)\/confirmation$/;

const ROUTES = [
  ['POST', /^\/api\/auth\/sign-in\/email$/, signIn],
  ['POST', /^\/api\/auth\/two-factor\/verify-totp$/, verifyCode],
  ['POST', /^\/api\/auth\/sign-out$/, signOut],
  ['GET', /^\/api\/me$/, me],
  ['GET', /^\/api\/cooperatives\/([^/]+)\/statements$/, inside(listStatements)],
  ['GET', /^\/api\/cooperatives\/([^/]+)\/statements\/([^/]+)\/([^/]+)$/, inside(oneStatement)],
  ['GET', /^\/api\/cooperatives\/([^/]+)\/closes$/, inside(listCloses)],
  ['GET', /^\/api\/cooperatives\/([^/]+)\/closes\/([^/]+)\/checks$/, inside(checks)],
  ['POST', /^\/api\/cooperatives\/([^/]+)\/closes\/proposals$/, inside(propose)],
  ['PUT', CONFIRMATION, inside(confirm)],
  ['GET', /^\/api\/cooperatives\/([^/]+)\/closes\/([^/]+)\/events$/, inside(events)],
];

function signIn({ response, body }) {
  const [name, persona] =
    Object.entries(personas).find(([, { account }]) => account.email === body.email) ?? [];
  if (!persona || body.password !== PASSWORD) {
    return refuse(response, 401, 'identity.wrong-credentials', 'Refusé.');
  }
  const isHalf = persona.needsCode === true;
  response.setHeader('set-cookie', `${isHalf ? 'half' : 'persona'}=${name}; Path=/; HttpOnly`);
  return send(response, 200, isHalf ? { twoFactorRedirect: true } : { user: persona.account });
}

function verifyCode({ response, body }) {
  if (body.code !== CODE) return refuse(response, 401, 'identity.wrong-code', 'Refusé.');
  response.setHeader('set-cookie', 'persona=coordination; Path=/; HttpOnly');
  return send(response, 200, {});
}

function signOut({ response }) {
  response.setHeader('set-cookie', 'persona=; Path=/; Max-Age=0');
  return send(response, 200, { success: true });
}

function me({ response, persona }) {
  if (!persona) return refuse(response, 401, 'identity.signed-out', 'Connecte-toi.');
  const { account, roles } = persona;
  return send(response, 200, {
    account,
    cooperatives: Object.entries(roles).map(([slug, held]) => ({ ...cooperatives[slug], ...held })),
  });
}

/** Only for who belongs to the cooperative; anybody else learns nothing. */
function inside(answer) {
  return (asked, id, ...rest) => {
    const slug = Object.keys(asked.persona?.roles ?? {}).find(
      (one) => cooperatives[one].id === id,
    );
    if (!slug) return refuse(asked.response, 404, 'platform.not-found', 'Introuvable.');
    return answer({ ...asked, slug, held: asked.persona.roles[slug] }, ...rest);
  };
}

const readableBy = ({ slug, held }) =>
  statementsOf(slug).filter(
    ({ practice }) =>
      !held.roles.includes('member') ||
      (practice !== null && practice.memberCode === held.memberCode),
  );

function listStatements(asked) {
  return send(asked.response, 200, { statements: readableBy(asked), next: null });
}

function oneStatement(asked, closeId, subject) {
  const listed = readableBy(asked).find(
    (one) => one.closeId === closeId && (one.practice?.code ?? 'pooled') === subject,
  );
  if (!listed) return refuse(asked.response, 404, 'platform.not-found', 'Introuvable.');
  const country = cooperatives[asked.slug].country.toLowerCase();
  const name = subject === 'pooled' ? `pooled-${country}` : country === 'be' ? 'alice' : 'karim';
  const { quarter, version, frozenOn } = listed;
  const who = listed.practice ? { practice: listed.practice } : {};
  return send(asked.response, 200, { ...examples[name], quarter, version, frozenOn, ...who });
}

function listCloses({ response, slug, closes, persona }) {
  return send(response, 200, closes.list(slug, closesOf(slug), persona.account.id));
}

function checks({ response, slug }, quarter) {
  return send(response, 200, { quarter, checks: waitingChecks[slug] ?? [] });
}

function propose({ response, slug, body, closes, persona }) {
  return send(response, 201, closes.propose(slug, body, persona.account.id));
}

function confirm({ response, slug, closes, persona }, quarter) {
  const closeId = closes.confirm(slug, quarter, persona.account.id);
  if (closeId !== undefined) return send(response, 200, { closeId });
  return refuse(response, 409, 'platform.second-person-needed', 'Une autre personne.');
}

function events({ response, closes }, closeId) {
  return closes.follow(closeId, response);
}

function send(response, status, body, type = 'application/json') {
  response.statusCode = status;
  response.setHeader('content-type', type);
  response.setHeader('cache-control', 'no-store');
  response.end(JSON.stringify(body));
}

const refuse = (response, status, code, detail) =>
  send(response, status, { status, code, detail }, 'application/problem+json');

async function readBody(request) {
  let text = '';
  for await (const part of request) text += part;
  return JSON.parse(text);
}
