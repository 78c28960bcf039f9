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

const nameOf = (node) => ('dottedName' in node ? String(node.dottedName) : '');

/** The shown rules that a rule was made of; those that are not shown are looked through. */
function metBelow(node, isShown) {
  const below = new Map();
  const explanation = 'explanation' in node ? node.explanation : {};
  if (explanation.valeur === undefined) return [];
  const references = reduceAST(
    (found, part) =>
      part.nodeKind === 'reference' && 'nodeValue' in part ? [...found, part] : undefined,
    [],
    explanation.valeur,
  );
  for (const reference of references) {
    const name = nameOf(reference);
    const met = isShown(name) ? [{ name, node: reference }] : metBelow(reference, isShown);
    for (const one of met) if (!below.has(one.name)) below.set(one.name, one);
  }
  return [...below.values()];
}
