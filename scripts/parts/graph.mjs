import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { floors } from './floors.mjs';
import { top } from './places.mjs';
import { CommandFailed, read } from './processes.mjs';

/** No daemon that outlives the script, nothing sent anywhere. */
export const quietNx = { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_ISOLATE_PLUGINS: 'false' };

/** Builds the graph of projects, which the floors are checked on, and sees that it is whole. */
export async function graph() {
  const faults = faultsOf(await buildGraph(), await folders());
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) throw new CommandFailed('Project graph', faults.length);
}

/** What is wrong with the projects: one left out, or one without exactly one floor. */
export function faultsOf(projects, expectedRoots) {
  const known = new Set([...floors.flat(), 'testing', 'ui', 'web'].map((name) => `floor:${name}`));
  const roots = new Set(projects.map((project) => project.root));
  const leftOut = expectedRoots.filter((root) => !roots.has(root));
  const unplaced = projects.filter((project) => {
    const tags = project.tags.filter((tag) => tag.startsWith('floor:'));
    return tags.length !== 1 || !known.has(tags[0]);
  });
  return [
    ...leftOut.map((root) => `${root}/package.json project-graph: unknown to nx`),
    ...unplaced.map(
      ({ root }) =>
        `${root}/package.json project-floor: name one floor under "nx": { "tags": ["floor:…"] }`,
    ),
  ];
}

async function buildGraph() {
  const folder = await mkdtemp(join(tmpdir(), 'plusloin-graph-'));
  try {
    const file = join(folder, 'graph.json');
    const nx = join(top, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
    const env = { ...process.env, ...quietNx };
    const told = await read(process.execPath, [nx, 'graph', `--file=${file}`], { cwd: top, env });
    if (told.code !== 0) {
      console.error(told.stdout + told.stderr);
      throw new CommandFailed('nx graph', told.code);
    }
    const { nodes } = JSON.parse(await readFile(file, 'utf8')).graph;
    return Object.values(nodes).map(({ data }) => ({ root: data.root, tags: data.tags ?? [] }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function folders() {
  const kinds = await Promise.all(
    ['libs', 'apps'].map(async (kind) => {
      const entries = await readdir(join(top, kind), { withFileTypes: true });
      return entries.filter((entry) => entry.isDirectory()).map((entry) => `${kind}/${entry.name}`);
    }),
  );
  return kinds.flat();
}
