import { build } from './parts/build.mjs';
import { install } from './parts/install.mjs';
import { openInstallation, ops, playDemonstration } from './parts/installation.mjs';
import { supervised } from './parts/processes.mjs';
import { serve } from './parts/serve.mjs';

const USAGE = `npm start              installs, builds, migrates, seeds the demonstration,
                       closes its last quarter, then serves until Ctrl-C
npm start -- --once    the same, and stops after the close
`;

await supervised(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((word) => !['--once', '--help'].includes(word));
  if (asked.includes('--help') || unknown.length > 0) {
    console.log(USAGE);
    return unknown.length > 0 ? 2 : 0;
  }
  await install();
  await build();
  const installation = await openInstallation();
  tellDatabase(installation);
  await ops(installation, ['migrate']);
  if (installation.isDemo) await playDemonstration(installation);
  return asked.includes('--once') ? 0 : serve(installation);
});

function tellDatabase({ database }) {
  if (!database) return console.log('Database: the one of DATABASE_URL');
  const shared = database.isLent ? ' (another script of this clone runs it)' : '';
  console.log(`Database: 127.0.0.1:${database.port}, kept in ${database.cluster}${shared}`);
}
