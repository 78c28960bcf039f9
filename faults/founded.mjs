import { contexts } from '@plusloin/backoffice';
import { createDataSource } from '@plusloin/platform';
import { program } from '../scripts/parts/installation.mjs';
import { run } from '../scripts/parts/processes.mjs';

/** The server's database 'plusloin', migrated; answers what `found(dataSource)` founds in it. */
export async function founded(postgres, found) {
  const url = postgres.direct('runtimeUrl', 'plusloin');
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: url,
    DATABASE_OWNER_URL: postgres.direct('ownerUrl', 'plusloin'),
  };
  const quietly = { name: 'ops migrate', env, stdio: ['ignore', 'ignore', 'inherit'] };
  await run(process.execPath, [program('ops'), 'migrate'], quietly);
  const settings = { url, poolSize: 2, applicationName: 'plusloin faults' };
  const dataSource = await createDataSource(settings, contexts).initialize();
  return found(dataSource).finally(() => dataSource.destroy());
}
