import { top } from './places.mjs';
import { CommandFailed } from './processes.mjs';

/** Reads every source for what the house style asks and a machine can see; says what to do. */
export async function tidy(folder = top) {
  // After the installation only: the rules read the sources with the TypeScript parser.
  const [{ sourcesIn }, { findingsIn }] = await Promise.all([
    import('./tidy/files.mjs'),
    import('./tidy/findings.mjs'),
  ]);
  const sources = await sourcesIn(folder);
  const findings = findingsIn(sources);
  for (const { path, line, rule, what } of findings) {
    console.error(`${path}:${line} ${rule}: ${what}`);
  }
  if (findings.length > 0) throw new CommandFailed('Tidy', `${findings.length} findings`);
  console.log(`Tidy: ${sources.length} files.`);
}
