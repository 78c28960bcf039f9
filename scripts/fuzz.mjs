import { join } from 'node:path';
import { top } from './parts/places.mjs';
import { run, supervised } from './parts/processes.mjs';

/** Each operation of the API asked 5 000 times at random; the tests do it 200 times. */
await supervised(async () => {
  const env = { PLUSLOIN_TEST_FUZZ_RUNS: '5000', ...process.env };
  await run(process.execPath, [join(top, 'scripts/test.mjs'), 'apps/api/test/fuzz'], {
    name: 'Fuzz',
    cwd: top,
    env,
  });
});
