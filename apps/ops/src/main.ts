import { runOps } from './run-ops.js';

// Whoever reads our answer may stop reading: 'ops export csv … --out - | head'.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runOps(process.argv.slice(2), {
  variables: process.env,
  isInteractive: process.stderr.isTTY === true,
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  outStream: process.stdout,
});
