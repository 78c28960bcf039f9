/**
 * Runs the application that the first word names, in this very process: signals reach it directly.
 */
const [node, , name = 'api', ...words] = process.argv;
if (!['api', 'worker', 'ops'].includes(name)) {
  process.stderr.write(`"${name}" is not one of: api, worker, ops\n`);
  process.exit(2);
}
const program = new URL(`../apps/${name}/dist/main.js`, import.meta.url);
process.argv = [node, program.pathname, ...words];
await import(program.href);
