import type { Dashboard } from './dashboard.js';

interface Shown {
  readonly cooperatives: readonly { readonly mends: readonly { readonly command: string }[] }[];
}

/** What `ops show demo` names, as an accountant would do it at the command line. */
export async function mendAll({ world }: Dashboard): Promise<void> {
  const { cooperatives } = JSON.parse(await world.ops('show', 'demo', '--json')) as Shown;
  for (const { command } of cooperatives.flatMap(({ mends }) => mends)) {
    await world.ops(...command.replace('npm run ops -- ', '').split(' '));
  }
}
