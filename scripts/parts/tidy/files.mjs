import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { extname, join, posix } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';

/** Every source of a clone that is tracked, or new and not ignored, read and parsed. */
export async function sourcesIn(folder) {
  const paths = ((await pathsInGit(folder)) ?? (await pathsOnDisk(folder))).filter(
    (path) => /\.(ts|tsx|mjs|sql)$/.test(path) && !path.includes('.gen.'),
  );
  const sources = await Promise.all(
    [...new Set(paths)].sort().map(async (path) => {
      // Git may still list what was just deleted.
      const text = await readFile(join(folder, path), 'utf8').catch(() => undefined);
      return text === undefined ? undefined : source(path, text);
    }),
  );
  return sources.filter(Boolean);
}

/** Undefined in an unpacked archive, or in a clone that git does not trust. */
async function pathsInGit(folder) {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const asked = promisify(execFile)('git', args, { cwd: folder, maxBuffer: 64 * 2 ** 20 });
  return asked.then(
    ({ stdout }) => stdout.split('\0'),
    () => undefined,
  );
}

async function pathsOnDisk(folder, inside = '') {
  const made = new Set(['node_modules', 'dist', 'var', '.git', '.nx', 'coverage']);
  const entries = await readdir(join(folder, inside), { withFileTypes: true });
  const paths = entries
    .filter((entry) => !made.has(entry.name))
    .map((entry) => {
      const path = posix.join(inside, entry.name);
      return entry.isDirectory() ? pathsOnDisk(folder, path) : [path];
    });
  return (await Promise.all(paths)).flat();
}

/** One file as the rules see it. */
export function source(path, text) {
  const kind = extname(path).slice(1);
  const lines = text.replace(/\n$/, '').split('\n');
  const tree =
    kind === 'sql' ? undefined : ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  return { path, kind, text, lines, tree, comments: tree ? commentsOf(tree) : sqlComments(lines) };
}

/** Where a source stands: what is allowed to tests and scripts is not to the product. */
export const isTest = ({ path }) =>
  /\.(spec|bench|setup|teardown)\.(ts|mjs)$/.test(path) ||
  /^(libs|apps)\/[^/]+\/(test|bench)\/|^libs\/testing\/|\/testing\//.test(path);
export const isProduct = (one) => /^(libs|apps)\//.test(one.path) && !isTest(one);
export const isLibrary = (one) => one.path.startsWith('libs/') && !isTest(one);

/** The line of a place in a parsed source, from 1. */
export const lineAt = (tree, position) => tree.getLineAndCharacterOfPosition(position).line + 1;

/** Visits every node below and including the given one. */
export function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** Comments with their first line; neighbouring line comments are one comment. */
function commentsOf(tree) {
  const found = new Map();
  const add = (ranges) => {
    for (const { pos, end } of ranges ?? []) {
      found.set(pos, { line: lineAt(tree, pos), text: tree.text.slice(pos, end) });
    }
  };
  walkTokens(tree, (node) => {
    add(ts.getLeadingCommentRanges(tree.text, node.getFullStart()));
    add(ts.getTrailingCommentRanges(tree.text, node.getEnd()));
  });
  return [...found.values()];
}

function walkTokens(node, visit) {
  const children = node.getChildren();
  // Text in a template or in JSX looks like a comment and is none.
  if (children.length === 0 && !ts.isTemplateLiteralToken(node) && !ts.isJsxText(node)) visit(node);
  for (const child of children) if (!ts.isJSDoc(child)) walkTokens(child, visit);
}

function sqlComments(lines) {
  return lines.flatMap((line, index) => {
    const text = /^\s*--(.*)$/.exec(line)?.[1];
    return text === undefined ? [] : [{ line: index + 1, text }];
  });
}
