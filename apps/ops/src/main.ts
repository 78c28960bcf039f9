import { runOps } from './run-ops.js';

process.exitCode = await runOps(process.argv.slice(2), {
  variables: process.env,
  isInteractive: process.stderr.isTTY === true,
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  outStream: process.stdout,
});
