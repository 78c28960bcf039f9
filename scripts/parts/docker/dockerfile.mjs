import { cp, mkdir, readFile, stat } from 'node:fs/promises';
import { basename, join, posix, relative } from 'node:path';
import { Refusal, run } from '../processes.mjs';

/** The stages of a Dockerfile, each with its steps: `[{ name, steps: [{ word, rest }] }]`. */
export function stagesOf(text) {
  const lines = text.replaceAll('\\\n', ' ').split('\n');
  const steps = lines.map((line) => line.trim()).filter((line) => line && !line.startsWith('#'));
  const stages = [];
  for (const step of steps) {
    const [, word, rest] = /^(\S+)\s+(.*)$/.exec(step);
    if (word === 'FROM') stages.push({ name: / AS (\S+)/i.exec(rest)?.[1], steps: [] });
    else stages.at(-1).steps.push({ word, rest });
  }
  return stages;
}

/**
 * Takes the steps of every stage in a folder of its own, as `docker build` would in a container,
 * and gives the last: where it lies, what it runs, as whom, with which variables.
 */
export async function buildImage({ stages, context, folder, variables }) {
  const built = new Map();
  let image;
  for (const [index, stage] of stages.entries()) {
    const root = join(folder, stage.name ?? `stage-${index}`);
    image = { root, workdir: '/', env: {}, entrypoint: [], cmd: [], user: undefined };
    await mkdir(root, { recursive: true });
    for (const step of stage.steps) await take(step, image, { built, context, variables });
    if (stage.name) built.set(stage.name, image);
  }
  return image;
}

/** Where a path inside the image lies outside. */
export const placeIn = (image, path) => join(image.root, posix.resolve(image.workdir, path));

async function take({ word, rest }, image, build) {
  const steps = {
    WORKDIR: () => (image.workdir = posix.resolve(image.workdir, rest)),
    ENV: () => Object.assign(image.env, pairsOf(rest)),
    USER: () => (image.user = ownerOf(rest)),
    ENTRYPOINT: () => (image.entrypoint = JSON.parse(rest)),
    CMD: () => (image.cmd = JSON.parse(rest)),
    COPY: () => copy(rest.split(/\s+/), image, build),
    RUN: () => runStep(rest, image, build),
    VOLUME: () => undefined,
    EXPOSE: () => undefined,
  };
  if (!steps[word]) throw new Refusal(`The Dockerfile says ${word}: teach it to this script.`);
  await mkdir(placeIn(image, '.'), { recursive: true });
  await steps[word]();
}

const pairsOf = (text) =>
  Object.fromEntries(text.split(/\s+/).map((pair) => [pair.split('=')[0], pair.split('=')[1]]));

function ownerOf(text) {
  const [uid, gid] = text.split(':').map(Number);
  if (!(uid > 0 && gid > 0)) throw new Refusal(`USER ${text}: give the numbers, and not root's.`);
  return { uid, gid };
}

async function copy(words, image, { built, context }) {
  const from = /^--from=(.*)$/.exec(words[0])?.[1];
  const sources = words.slice(from ? 1 : 0, -1);
  const target = words.at(-1);
  for (const source of sources) {
    const path = from ? placeIn(built.get(from), source) : join(context.folder, source);
    const isFolder = (await stat(path)).isDirectory();
    const isInto = !isFolder && target.endsWith('/');
    const into = placeIn(image, isInto ? posix.join(target, basename(path)) : target);
    const filter = from ? undefined : (each) => !context.ignores(relative(context.folder, each));
    await cp(path, into, { recursive: true, verbatimSymlinks: true, filter });
  }
}

async function runStep(command, image, { variables }) {
  console.log(`RUN ${command}`);
  // Only root can give a file away; for anyone else the folder is their own already.
  const allowed = process.getuid() === 0 ? command : `chown() { true; }; ${command}`;
  await run('sh', ['-euc', allowed], {
    name: `RUN ${command}`,
    cwd: placeIn(image, '.'),
    env: { ...variables, ...image.env },
  });
}

/** What .dockerignore leaves out, as a question about a path relative to the context. */
export async function readIgnored(path) {
  const lines = (await readFile(path, 'utf8')).split('\n').map((line) => line.trim());
  const patterns = lines.filter((line) => line && !line.startsWith('#'));
  const odd = patterns.find((pattern) => pattern.startsWith('!'));
  if (odd) throw new Refusal(`.dockerignore says ${odd}: an exception is not understood here.`);
  const expressions = patterns.map(
    (pattern) =>
      new RegExp(
        `^${pattern
          .replace(/[.+^$()|[\]{}]/g, '\\$&')
          .replaceAll('**/', '\0')
          .replaceAll('*', '[^/]*')
          .replaceAll('\0', '(.*/)?')}(/|$)`,
      ),
  );
  return (name) => expressions.some((expression) => expression.test(name));
}
