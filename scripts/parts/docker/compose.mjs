import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { top } from '../places.mjs';
import { Refusal } from '../processes.mjs';

/** The services of a compose file, with the given values in the place of its `${NAMES}`. */
export async function servicesOf(path, values) {
  const require = createRequire(join(top, 'package.json'));
  // The reader of YAML that the description of the api brings along.
  const yaml = createRequire(require.resolve('@nestjs/swagger'))('js-yaml');
  // Docker reads YAML 1.2 with the merge key (<<), which 1.2 has dropped.
  const schema = yaml.CORE_SCHEMA.withTags(yaml.mergeTag);
  const { services } = yaml.load(await readFile(path, 'utf8'), { schema });
  if (!Object.values(services).some((service) => service.build)) {
    throw new Refusal(`${path} builds no service.`);
  }
  return filledIn(services, values);
}

/** Fills `${NAME}`, `${NAME:-else}` and `${NAME:?}`, which must have a value, in every text. */
export function filledIn(part, values) {
  if (Array.isArray(part)) return part.map((each) => filledIn(each, values));
  if (part instanceof Object) {
    return Object.fromEntries(
      Object.entries(part).map(([name, each]) => [name, filledIn(each, values)]),
    );
  }
  return typeof part === 'string' ? filledInText(part, values) : part;
}

function filledInText(text, values) {
  return text.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_all, name, mark, other = '') => {
    if (values[name]) return values[name];
    if (mark === '-') return other;
    throw new Refusal(`docker/compose.yml needs ${name}; see .env.example`);
  });
}

/**
 * Our own services in an order in which each finds what it depends on; tools (profiles) come last.
 */
export function inOrder(services) {
  const own = Object.entries(services).filter(([, service]) => service.build);
  const ordered = [];
  const add = ([name, service]) => {
    if (ordered.some((one) => one.name === name)) return;
    for (const needed of Object.keys(service.depends_on ?? {})) {
      if (services[needed].build) add([needed, services[needed]]);
    }
    ordered.push({ name, ...service });
  };
  own.filter(([, service]) => !service.profiles).forEach(add);
  own.forEach(add);
  return ordered;
}

/** Whether a service does its work and ends: others wait for that, or it is a tool. */
export const isOnce = (services, { name, profiles }) =>
  profiles !== undefined ||
  Object.values(services).some(
    (other) => other.depends_on?.[name]?.condition === 'service_completed_successfully',
  );
