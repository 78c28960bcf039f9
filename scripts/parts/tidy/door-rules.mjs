import { posix } from 'node:path';
import ts from 'typescript';
import { isLibrary, lineAt } from './files.mjs';

/**
 * What leaves a library by its index.ts is read by strangers: functions and classes say what they
 * do.
 */
export function undocumented(sources) {
  const byPath = new Map(sources.map((one) => [one.path, one]));
  const found = [];
  for (const door of sources.filter(({ path }) => /^libs\/[^/]+\/src\/index\.ts$/.test(path))) {
    for (const [one, names] of openedBy(door, byPath)) {
      if (!isLibrary(one)) continue;
      for (const [line, name] of silent(one.tree, names)) {
        found.push({ path: one.path, line, rule: 'doc-comment', what: saidOf(name) });
      }
    }
  }
  return found;
}

const saidOf = (name) => `${name} leaves the library without a word; say what it does, or why`;

/** The files behind a door with the names they show: every name (undefined) or a list. */
function openedBy(door, byPath, seen = new Map()) {
  for (const statement of door.tree.statements) {
    if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier) continue;
    const said = statement.moduleSpecifier.text;
    if (!said.startsWith('.')) continue;
    const path = posix.join(posix.dirname(door.path), said).replace(/\.js$/, '.ts');
    const next = byPath.get(path);
    if (!next || seen.has(next)) continue;
    seen.set(next, namesIn(statement));
    openedBy(next, byPath, seen);
  }
  return seen;
}

function namesIn({ exportClause }) {
  if (!exportClause || !ts.isNamedExports(exportClause)) return undefined;
  return exportClause.elements.map((element) => (element.propertyName ?? element.name).text);
}

function silent(tree, names) {
  return tree.statements.flatMap((statement) => {
    const isExported = statement.modifiers?.some(
      (modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword,
    );
    if (!isExported || statement.jsDoc?.length > 0) return [];
    const name = nameOf(statement);
    if (name === undefined || (names && !names.includes(name))) return [];
    return [[lineAt(tree, statement.getStart(tree)), name]];
  });
}

/** The name of a class or a function; other exports are values, whose names must do. */
function nameOf(statement) {
  if (ts.isClassDeclaration(statement)) return isRefusal(statement) ? undefined : named(statement);
  // The signature that comes first speaks for the overloads that follow it.
  if (ts.isFunctionDeclaration(statement)) return named(statement);
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declared] = statement.declarationList.declarations;
  const value = declared.initializer;
  const isFunction = value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value));
  return isFunction ? declared.name.getText() : undefined;
}

const named = (statement) => statement.name?.text;

/** A named refusal says all in its name, its code and its sentence. */
const isRefusal = ({ heritageClauses = [] }) =>
  heritageClauses.some(({ types }) => types.some((type) => /Error$/.test(type.expression.text)));
