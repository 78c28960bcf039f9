import { commentRules } from './comment-rules.mjs';
import { undocumented } from './door-rules.mjs';
import { moneyRules } from './money-rules.mjs';
import { nameRules } from './name-rules.mjs';
import { shapeRules } from './shape-rules.mjs';

const rules = { ...nameRules, ...shapeRules, ...moneyRules, ...commentRules };

/** Everything that the rules find in the given sources, in the order of files and lines. */
export function findingsIn(sources) {
  const alone = sources.flatMap((one) =>
    Object.entries(rules).flatMap(([rule, find]) =>
      find(one).map(([line, what]) => ({ path: one.path, line, rule, what })),
    ),
  );
  const found = [...alone, ...undocumented(sources), ...sameMoment(sources)];
  return found.sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1));
}

/** Migrations of all contexts run in one order: no two at the same moment. */
function sameMoment(sources) {
  const moments = new Map();
  return sources.flatMap(({ path }) => {
    const moment = /\/migrations\/(\d{13})-/.exec(path)?.[1];
    if (!moment) return [];
    const other = moments.get(moment);
    moments.set(moment, path);
    const what = `same moment as ${other}; give it a later one`;
    return other ? [{ path, line: 1, rule: 'migration-moment', what }] : [];
  });
}
