import { install } from './parts/install.mjs';
import { supervised } from './parts/processes.mjs';
import { tidy } from './parts/tidy.mjs';

await supervised(async () => {
  await install();
  await tidy();
});
