import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/**
 * A server in a process of its own, whose CPU can be counted: started with `args`, ready once
 * `addressIn(line)` finds its address in what it writes. `stop` ends it.
 */
export async function serverProcess({ args, env, addressIn }) {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${args[0]} ended (${code})`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const address = addressIn(line);
      if (address !== undefined) resolve(address);
    });
  });
  return {
    url,
    pid: child.pid,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}
