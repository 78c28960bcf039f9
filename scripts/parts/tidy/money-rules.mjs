import ts from 'typescript';
import { isProduct, lineAt, walk } from './files.mjs';

const DRAWN = /^libs\/plots\/|\/pdf\/|\/documents\//;
/** Estimates of the compass never enter the books; they are rounded in this one place. */
const ESTIMATE = /^libs\/guidance\/src\/comparison\/euros\.ts$/;
const DURATION = /\b(performance|elapsedTime|seconds|\w*Ms)\b/;
const GROUND = /^libs\/kernel\/src\/(clock|ids)\.ts$/;

/** Money never meets a float, and now comes from the clock. */
export const moneyRules = {
  'no-float': (one) => {
    if (!one.tree || !isProduct(one)) return [];
    if (DRAWN.test(one.path) || ESTIMATE.test(one.path)) return [];
    return calls(one.tree, (name, text) => {
      const isFloat = /^(Number\.)?parseFloat$|^Math\.(round|fround)$|\.toFixed$/.test(name);
      // What the clock measured may be rounded.
      if (name === 'Math.round' && DURATION.test(text)) return undefined;
      const isMinor = /^Number$/.test(name) && /\b(\w*[mM]inor|amount|cents)\b/.test(text);
      return (isFloat || isMinor) && `${name}: amounts stay bigint; use Money or Rate`;
    });
  },

  'no-hidden-now': (one) => {
    if (!one.tree || !isProduct(one) || GROUND.test(one.path)) return [];
    return calls(one.tree, (name, _text, node) => {
      const isNow = ts.isNewExpression(node) && name === 'Date' && !node.arguments?.length;
      if (isNow || name === 'Date.now' || (name === 'Date' && ts.isCallExpression(node))) {
        return `${name}: ask the Clock of libs/kernel, so that a test can stop it`;
      }
      return name === 'Math.random' && `${name}: take an id of libs/kernel or a seeded source`;
    });
  },
};

function calls(tree, judge) {
  const found = [];
  walk(tree, (node) => {
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return;
    const name = node.expression.getText(tree);
    const said = judge(name, (node.arguments ?? []).map((each) => each.getText(tree)).join(), node);
    if (said) found.push([lineAt(tree, node.getStart(tree)), said]);
  });
  return found;
}
