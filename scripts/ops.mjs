import { build } from './parts/build.mjs';
import { install } from './parts/install.mjs';
import { openInstallation, ops } from './parts/installation.mjs';
import { supervised } from './parts/processes.mjs';

/**
 * An operator's command on the installation of this clone, or on the one that DATABASE_URL names.
 */
await supervised(async () => {
  await install();
  await build();
  const installation = await openInstallation();
  return ops(installation, process.argv.slice(2), { expected: 'any' });
});
