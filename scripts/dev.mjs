import { join } from 'node:path';
import { build } from './parts/build.mjs';
import { install } from './parts/install.mjs';
import { openInstallation, ops, playDemonstration, program } from './parts/installation.mjs';
import { top } from './parts/places.mjs';
import { freePort } from './parts/ports.mjs';
import { Refusal, startChild, supervised } from './parts/processes.mjs';

const USAGE = `npm run dev    the demonstration for whoever changes it: what is saved is compiled,
               api and worker begin again with it, and the page in the browser follows
`;

await supervised(async () => {
  if (process.argv.includes('--help')) return void console.log(USAGE);
  await install();
  await build();
  const ports = { api: await freePort(3000), web: await freePort(5173), worker: await freePort() };
  const origin = `http://localhost:${ports.web}`;
  // The page comes from another port than the api, which answers to that page alone.
  const installation = await openInstallation({ ...process.env, PLUSLOIN_ORIGIN: origin });
  await ops(installation, ['migrate']);
  if (installation.isDemo) await playDemonstration(installation);
  const running = startAll(installation.variables, ports);
  console.log(`\n${origin}    Ctrl-C stops everything that was started.\n`);
  const { name, code, signal } = await Promise.race(running.map(ended));
  throw new Refusal(`${name} ended (${signal ?? code}).`);
});

function startAll(variables, ports) {
  const env = { ...variables, PORT: String(ports.api), METRICS_PORT: '0', LOG_LEVEL: 'warn' };
  const api = `http://127.0.0.1:${ports.api}`;
  return [
    tool('tsc7/bin/tsc', ['-b', '--watch', '--preserveWatchOutput'], {}),
    again('api', env),
    again('worker', { ...env, METRICS_PORT: String(ports.worker) }),
    tool('vite/bin/vite.js', ['--config', 'apps/web/vite.config.mjs', ...at(ports.web)], {
      PLUSLOIN_API: api,
    }),
  ];
}

function at(port) {
  return ['--port', String(port), '--strictPort', '--host', 'localhost'];
}

/** Node itself follows the compiled files and starts the service anew. */
function again(name, env) {
  const args = ['--watch', '--watch-preserve-output', program(name)];
  return startChild(process.execPath, args, { name, env, toGroup: true });
}

function tool(path, args, more) {
  const [name] = path.split('/');
  const env = { ...process.env, ...more };
  const all = [join(top, 'node_modules', path), ...args];
  return startChild(process.execPath, all, { name, cwd: top, env, toGroup: true });
}

async function ended({ ended: end, name }) {
  return { ...(await end), name };
}
