import fc from 'fast-check';
import type { Described, Parameter, Schema } from '../described.js';
import { fitting } from './fitting.js';
import { nearly, odd } from './odd.js';

export interface OddRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string | undefined;
}

/** What exists in the world that is asked. */
export interface Known {
  readonly ids: readonly string[];
  /** What mostly stands in a place of this name: elsewhere little can be found. */
  readonly byName: Readonly<Record<string, string>>;
}

/** Requests for an operation, some of which fit; ids are now and then those of something. */
export function requestsFor(one: Described, known: Known): fc.Arbitrary<OddRequest> {
  const places = one.parameters.filter((parameter) => parameter.in === 'path');
  const inPath = fc.tuple(...places.map((place) => segment(place, known)));
  return fc
    .record({ segments: inPath, query: queryOf(one, known), sent: sent(one, known), more: headers })
    .map(({ segments, query, sent: { type, payload }, more }) => {
      const filled = places.reduce(
        (path, { name }, nth) => path.replace(`{${name}}`, () => segments[nth] ?? ''),
        one.path,
      );
      const url = query === '' ? filled : `${filled}?${query}`;
      return { url, headers: { ...more, ...(type !== '' && { 'content-type': type }) }, payload };
    });
}

const segment = ({ name, schema }: Parameter, known: Known): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: known.byName[name] ? 20 : 0, arbitrary: fc.constant(known.byName[name] ?? '') },
    { weight: 9, arbitrary: fitting(schema, known.ids).map((value) => encoded(String(value))) },
    { weight: 1, arbitrary: fc.constantFrom(...ODD_SEGMENTS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }).map(encoded) },
  );

const ODD_SEGMENTS = [
  ...['%00', '..%2f..', '%ED%A0%80', '%zz', '', '.', '%20', 'nonsense', 'x'.repeat(3000)],
  ...["'%20or%201=1", '00000000-0000-0000-0000-000000000000', '%F0%9F%9C%9A'],
];

/** A surrogate that stands alone has no address. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

function queryOf(one: Described, known: Known): fc.Arbitrary<string> {
  const pairs = one.parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, schema }) =>
      nearly(fitting(schema, known.ids)).map((value) => `${name}=${encoded(asText(value))}`),
    );
  const strange = fc.constantFrom('colour=blue', 'a[b]=c', '=', '%zz=1', 'limit=1&limit=2', '&&');
  const any = pairs.length > 0 ? fc.oneof(...pairs) : strange;
  const some = fc.array(any, { maxLength: 3 }).map((all) => all.join('&'));
  return fc.oneof({ weight: 5, arbitrary: some }, { weight: 1, arbitrary: strange });
}

const asText = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

/** Nothing, JSON, or what only says that it is JSON. */
function sent({ body, method }: Described, known: Known) {
  const json = nearly(fitting(body ?? { type: 'object' }, known.ids)).map((value) => ({
    type: 'application/json',
    payload: JSON.stringify(value) ?? '',
  }));
  const strange = fc.record({
    type: fc.constantFrom(...ODD_TYPES),
    payload: fc.oneof(fc.constantFrom(...ODD_BODIES, ...deepIn(body)), odd.map(asText)),
  });
  const nothing = fc.constant({ type: '', payload: undefined });
  if (method === 'GET') return nothing;
  return fc.oneof(
    { weight: body ? 8 : 1, arbitrary: json },
    { weight: body ? 1 : 8, arbitrary: nothing },
    { weight: 1, arbitrary: strange },
  );
}

/** Nested deeper than a stack is, in the place of each field. */
const deepIn = (body: Schema | undefined): string[] =>
  Object.keys(body?.properties ?? {}).map((name) => `{"${name}":${DEEP}}`);
const DEEP = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;

const ODD_TYPES = [
  ...['application/json', 'application/json; charset=utf-7', 'text/plain', ';;;', 'x'],
  ...['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/pdf'],
];

const ODD_BODIES = [
  ...['{"a":', '', 'null', '"\\ud800"', '{"a":1e999}', '{"__proto__":{"a":1}}', '[', 'NaN'],
  ...['[1', '--x\r\n\r\n', '%PDF-1.7', '\u0000', '{"a":1,"a":2}', DEEP],
];

const headers: fc.Arbitrary<Record<string, string>> = fc.record(
  {
    'if-match': fc.constantFrom('"1"', '"2"', '*', 'W/"1"', '"99999999999"', ''),
    'idempotency-key': fc.oneof(fc.uuid(), fc.constantFrom('k', '', 'a b', 'x'.repeat(300))),
    accept: fc.constantFrom('application/xml', '*/*', ';'),
    'accept-language': fc.constantFrom('nl', '*;q=0', '-'),
    // Attempts are counted by address.
    'x-forwarded-for': fc.ipV4(),
    range: fc.constantFrom('bytes=5-1', 'bytes=0-', 'lines=1'),
  },
  { requiredKeys: [] },
);
