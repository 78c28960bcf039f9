import { reduceAST, serializeUnit } from 'publicodes';

/** How far down, and how many rules in all: a tree is read by people. */
const BOUNDS = { depth: 12, rules: 120 };

/**
 * Follows an evaluation down to answers and dated figures. Branches that were not taken were not
 * evaluated, and do not appear. A rule is opened where it is met first; below that it only stands.
 */
export function traceOf(node, isShown) {
  const opened = new Set();
  const traced = (part, depth) => {
    const isOpen = depth < BOUNDS.depth && opened.size < BOUNDS.rules && !opened.has(part.name);
    if (isOpen) opened.add(part.name);
    const from = isOpen ? metBelow(part.node, isShown).map((one) => traced(one, depth + 1)) : [];
    const { nodeValue, unit } = part.node;
    return {
      ...{ name: part.name, value: nodeValue, from },
      unit: unit === undefined ? null : (serializeUnit(unit) ?? null),
    };
  };
  return traced({ name: nameOf(node), node }, 0);
}

/** Every shown rule that an evaluation came by: one may be met in several contexts. */
export function metIn(node, isShown) {
  const met = new Set([nameOf(node)].filter(isShown));
  const walked = new Set();
  const open = [node];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (walked.has(one)) continue;
    walked.add(one);
    for (const { name, node: below } of metBelow(one, isShown)) {
      met.add(name);
      open.push(below);
    }
  }
  return met;
}

const nameOf = (node) => ('dottedName' in node ? String(node.dottedName) : '');

/** The shown rules that a rule was made of; those that are not shown are looked through. */
function metBelow(node, isShown) {
  const below = new Map();
  const made = madeOf(node);
  if (made === undefined) return [];
  const references = reduceAST(
    (found, part) =>
      part.nodeKind === 'reference' && 'nodeValue' in part ? [...found, part] : undefined,
    [],
    made,
  );
  for (const reference of references) {
    const name = nameOf(reference);
    const met = isShown(name) ? [{ name, node: reference }] : metBelow(reference, isShown);
    for (const one of met) if (!below.has(one.name)) below.set(one.name, one);
  }
  return [...below.values()];
}

/** A rule stands for its value; an expression over rules for itself. */
const madeOf = (node) =>
  ['rule', 'reference'].includes(node.nodeKind) ? node.explanation?.valeur : node;
