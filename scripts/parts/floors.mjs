/**
 * The floors of the house, from the ground up (design: docs/adr). A library imports from lower
 * floors only, never from its own. Each says its floor in package.json: "nx": { "tags":
 * ["floor:ledger"] }.
 */
export const floors = [
  ['kernel'],
  ['contracts', 'plots'],
  ['platform'],
  ['registry'],
  ['identity'],
  ['vault'],
  ['ledger'],
  ['membership'],
  ['guidance'],
  ['engagements'],
  ['invoicing'],
  ['banking', 'purchases', 'taxes', 'employer-group', 'statements', 'governance'],
  ['backoffice'],
  ['apps'],
];

/** Drawn in the browser: no floor of the server is theirs. */
const browser = {
  ui: ['kernel', 'contracts', 'plots'],
  web: ['kernel', 'contracts', 'plots', 'ui'],
};

/** The testing library stands beside the house and sees the floors below the topmost contexts. */
const topmostContexts = floors.findIndex((floor) => floor.includes('statements'));
const seenByTests = floors.slice(0, topmostContexts).flat();

/** The options of @nx/enforce-module-boundaries. Tests may also use the testing library. */
export function boundaries({ inTests }) {
  const allowed = { ...browser, testing: seenByTests };
  floors.forEach((floor, height) => {
    for (const name of floor) allowed[name] = floors.slice(0, height).flat();
  });
  const more = inTests ? ['testing'] : [];
  return {
    depConstraints: Object.entries(allowed).map(([name, lower]) => ({
      sourceTag: tag(name),
      onlyDependOnLibsWithTags: [...lower, ...more].map(tag),
    })),
    // A test enters its own library as a stranger would; elsewhere a file names its neighbour.
    allowCircularSelfDependency: inTests,
    // A library's tests use the testing library, which uses the library: no circle in what is
    // built.
    ignoredCircularDependencies: seenByTests.map((name) => [project(name), project('testing')]),
  };
}

const tag = (name) => `floor:${name}`;
const project = (name) => `@plusloin/${name}`;
