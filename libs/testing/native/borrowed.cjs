/**
 * What a test file may change of the process it lends to the next one: variables, the folder it
 * works in, the console, the way out. Gives the function that puts them back as they are now.
 */
exports.borrowed = () => {
  const variables = { ...process.env };
  const folder = process.cwd();
  const { exit } = process;
  const { console } = globalThis;
  return () => {
    for (const name of Object.keys(process.env)) if (!(name in variables)) delete process.env[name];
    Object.assign(process.env, variables);
    if (process.cwd() !== folder) process.chdir(folder);
    process.exit = exit;
    globalThis.console = console;
  };
};
