import { getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import { fileURLToPath } from 'node:url';

const configPath = fileURLToPath(new URL('lingui.config.mjs', import.meta.url));
const config = getConfig({ configPath });

/** Whoever opens the compass is not known yet and is said « tu » to: it has no other French. */
const localesOf = (path) =>
  config.locales.filter((locale) => !path.includes('/compass/') || locale !== 'fr-vous');

for (const catalog of await getCatalogs(config)) {
  const { orderBy } = config;
  const made = await catalog.make({ clean: true, orderBy, locale: localesOf(catalog.path) });
  if (made === false) process.exitCode = 1;
}
