import { uuidv7 } from '@plusloin/kernel';
import type { ABrowser } from './a-browser.js';
import type { Described } from './described.js';
import { BODIES, ELSE, QUERIES } from './fitting-requests.js';
import { idAt, idPlaces, withId, type IdPlace } from './id-places.js';
import type { Ids } from './planted-things.js';

/** An operation asked with a request that fits, of these things; `body`: when another fits. */
export function tried(
  browser: Pick<ABrowser, 'ask'>,
  one: Described,
  ids: Ids,
  body = BODIES[one.name],
): Promise<Response> {
  return send(browser, one, ids, filledIn(body, one, ids), QUERIES[one.name] ?? '');
}

/** The same, but for another id in one of its places. */
export function triedWith(
  browser: ABrowser,
  one: Described,
  ids: Ids,
  place: IdPlace,
  id: string,
): Promise<Response> {
  const query = QUERIES[one.name] ?? '';
  const body = filledIn(BODIES[one.name], one, ids);
  if (place.in === 'path') return send(browser, one, { ...ids, [place.name]: id }, body, query);
  if (place.in === 'body') return send(browser, one, ids, withId(body, place.steps, id), query);
  const more = `${query === '' ? '?' : `${query}&`}${place.name}=${id}`;
  return send(browser, one, ids, body, more);
}

/** Of an edit: the version that stands at first. Later ones are told that it was edited. */
const VERSION = { 'if-match': '"1"' };

const NOTHING = uuidv7();

function send(
  browser: Pick<ABrowser, 'ask'>,
  one: Described,
  ids: Ids,
  body: unknown,
  query: string,
) {
  const all: Ids = { ...ELSE, ...ids };
  const path = one.path.replace(/\{(\w+)\}/g, (_whole, name: string) =>
    all[name] ?? (name.endsWith('Id') ? NOTHING : ''),
  );
  return browser.ask(one.method, `${path}${query}`, body, VERSION);
}

function filledIn(body: unknown, one: Described, ids: Ids): unknown {
  return idPlaces(one).reduce((filled, { in: where, name, steps }) => {
    const id = ids[name];
    const isSaid = where === 'body' && id !== undefined && idAt(filled, steps) !== undefined;
    return isSaid ? withId(filled, steps, id) : filled;
  }, body);
}
