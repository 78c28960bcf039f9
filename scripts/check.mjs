import { failedOf, first, reading } from './parts/checks.mjs';
import { install } from './parts/install.mjs';
import { supervised } from './parts/processes.mjs';

/** Everything that can be said without running a test. */
await supervised(async () => {
  const checks = { ...first, ...reading };
  await install();
  const failed = await failedOf(checks);
  for (const name of failed) console.error(`${name} failed: see above.`);
  if (failed.length > 0) return 1;
  console.log(`${Object.keys(checks).join(', ')}: in order.`);
  return 0;
});
