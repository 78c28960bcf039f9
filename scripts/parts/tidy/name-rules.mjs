import ts from 'typescript';
import { isProduct, lineAt, walk } from './files.mjs';

const EMPTY_WORDS = new Set(
  'util utils utilities helper helpers common manager managers data misc stuff'.split(' '),
);
const SUFFIXES = new Set(
  [
    'entity service queries controller command errors refusals checks job context module filter',
    'guard pipe interceptor spec setup teardown bench config d types',
  ]
    .join(' ')
    .split(' '),
);
/** What a file holds, and so how it must be called. */
const HOLDS = [
  [/^Entity$/, 'decorator', 'entity'],
  [/^Controller$/, 'decorator', 'controller'],
  [/^Module$/, 'decorator', 'module'],
  [/^Catch$/, 'decorator', 'filter'],
  [/^defineJob$/, 'call', 'job'],
];

/** Names: a file says what it holds, in the glossary's words. */
export const nameRules = {
  'empty-word': (one) => {
    const words = one.path.replace(/\.\w+$/, '').split(/[/.-]/);
    const empty = words.find((word) => EMPTY_WORDS.has(word.toLowerCase()));
    return empty ? [[1, `"${empty}" says nothing; name what it holds`]] : [];
  },

  'file-name': (one) => {
    const name = one.path.slice(one.path.lastIndexOf('/') + 1);
    if (one.path.includes('/migrations/')) return migrationName(name);
    if (/\.config\.m?[jt]s$/.test(name)) return [];
    const parts = name.split('.').slice(0, -1);
    const odd = parts.find((part) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part));
    if (odd !== undefined) return [[1, `"${odd}" is not in lower case with hyphens; rename it`]];
    const suffix = parts.slice(1).find((part) => !SUFFIXES.has(part));
    const known = [...SUFFIXES].join(', ');
    return suffix ? [[1, `unknown suffix ".${suffix}"; use a hyphen or one of: ${known}`]] : [];
  },

  'file-suffix': (one) => {
    if (!one.tree || !isProduct(one)) return [];
    const found = [];
    walk(one.tree, (node) => {
      const [line, suffix] = heldBy(node, one.tree) ?? [];
      // Several of a kind that belong together may share a file: close-jobs.ts.
      if (!suffix || new RegExp(`(\\.${suffix}|-${suffix}s)\\.ts$`).test(one.path)) return;
      found.push([line, `belongs in a file named *.${suffix}.ts; move or rename it`]);
    });
    return found;
  },
};

function migrationName(name) {
  const isNamed = /^\d{13}-[a-z0-9]+(-[a-z0-9]+)*\.sql$/.test(name);
  return isNamed ? [] : [[1, 'name a migration <13 digits, milliseconds>-<business-name>.sql']];
}

function heldBy(node, tree) {
  const [name, how] = ts.isDecorator(node)
    ? [nameOfCall(node.expression), 'decorator']
    : ts.isCallExpression(node)
      ? [nameOfCall(node), 'call']
      : [];
  const held = HOLDS.find(([word, kind]) => kind === how && word.test(name));
  return held && [lineAt(tree, node.getStart(tree)), held[2]];
}

const nameOfCall = (node) => (ts.isCallExpression(node) ? node.expression.getText() : '');
