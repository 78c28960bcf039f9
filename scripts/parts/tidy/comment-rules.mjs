import ts from 'typescript';
import { lineAt, walk } from './files.mjs';

/** Comments say why; what a type or a rule forbids is not talked away. */
export const commentRules = {
  'todo-issue': (one) =>
    commentsMatching(
      one,
      /\b(TODO|FIXME|XXX)\b(?!\s*\(?#\d)/,
      'name its issue (a number after #), or do it',
    ),

  'no-escape': (one) =>
    commentsMatching(
      one,
      /(eslint|oxlint)-disable|@ts-(ignore|expect-error|nocheck)|istanbul ignore/,
      'a check is not switched off; mend the line or the rule',
    ),

  'dead-code': (one) =>
    one.comments.flatMap(({ line, text }) => {
      const isDead = one.kind === 'sql' ? isSql : isCode;
      return proseOf(text).flatMap((words, index) =>
        isDead(words) ? [[line + index, 'commented-out code; delete it, git remembers']] : [],
      );
    }),

  'no-any': (one) => {
    if (!one.tree) return [];
    const found = [];
    walk(one.tree, (node) => {
      const line = () => lineAt(one.tree, node.getStart(one.tree));
      const isAny = node.kind === ts.SyntaxKind.AnyKeyword;
      if (isAny) found.push([line(), 'any; say what it is, or unknown']);
      if (isDoubleCast(node)) found.push([line(), 'cast through unknown; check it at run time']);
    });
    return found;
  },

  'no-only': (one) => {
    if (!one.tree) return [];
    const found = [];
    walk(one.tree, (node) => {
      const isOnly = ts.isPropertyAccessExpression(node) && node.name.text === 'only';
      if (!isOnly || !/^(it|test|describe)$/.test(node.expression.getText())) return;
      const line = lineAt(one.tree, node.getStart(one.tree));
      found.push([line, 'hides the other tests; remove .only']);
    });
    return found;
  },
};

function commentsMatching(one, words, cure) {
  return one.comments.flatMap(({ line, text }) =>
    text.split('\n').flatMap((part, index) => {
      const found = words.exec(part);
      return found ? [[line + index, `${found[0]}: ${cure}`]] : [];
    }),
  );
}

/** The lines of a comment without its marks; examples inside a doc comment (```) are left out. */
function proseOf(text) {
  let isExample = false;
  return text.split('\n').map((part) => {
    const words = part.replace(/^\s*(\/\*+|\*\/|\*|\/\/+|--)?\s?/, '').replace(/\s*\*\/$/, '');
    if (words.trim().startsWith('```')) isExample = !isExample;
    return isExample ? '' : words.trim();
  });
}

const BEGINS_CODE = new RegExp(
  '^(import|export|const|let|var|return|await|throw|if|for|while|function|class|switch)\\b.*[;{]$',
);

const isCode = (words) =>
  BEGINS_CODE.test(words) ||
  /^[\w.]+(\(.*\)|\s[-+*/|&?]?=\s.+);$/.test(words) ||
  /^[})\]]+[;,]?$/.test(words);

const isSql = (words) =>
  /^(select|insert into|update|delete from|create|alter|drop|grant|revoke)\b.*;$/i.test(words);

function isDoubleCast(node) {
  if (!ts.isAsExpression(node) || !ts.isAsExpression(node.expression)) return false;
  return node.expression.type.kind === ts.SyntaxKind.UnknownKeyword;
}
