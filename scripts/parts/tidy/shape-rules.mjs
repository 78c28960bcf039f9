import ts from 'typescript';
import { isTest, lineAt, walk } from './files.mjs';

/** Sizes: what fits on a page is read; what does not is skimmed. */
export const shapeRules = {
  'file-length': (one) =>
    one.lines.length > 300
      ? [[301, `${one.lines.length} lines; split it by what it holds (300)`]]
      : [],

  'line-length': (one) =>
    one.lines.flatMap((line, index) => {
      const length = [...line].length;
      // An address cannot be broken.
      if (length <= 100 || /https?:\/\/\S{40,}/.test(line)) return [];
      return [[index + 1, `${length} characters; break it (100)`]];
    }),

  'function-length': (one) => {
    if (!one.tree) return [];
    const found = [];
    walk(one.tree, (node) => {
      if (!ts.isFunctionLike(node) || !node.body || (isTest(one) && isChapter(node))) return;
      const first = lineAt(one.tree, node.getStart(one.tree));
      const length = lineAt(one.tree, node.end) - first + 1;
      if (length > 40) found.push([first, `${length} lines; name its parts (40)`]);
    });
    return found;
  },
};

/**
 * What holds `it(…)` and `describe(…)` is a chapter of sentences, not a function with one thing.
 */
function isChapter({ body }) {
  if (!ts.isBlock(body)) return false;
  return body.statements.some((statement) => /^(it|test|describe)\w*\b/.test(statement.getText()));
}
