import { formatter } from '@lingui/format-po';
import { fileURLToPath } from 'node:url';

/** A test looks whether an extraction would change anything, and writes elsewhere. */
const folder = process.env.PLUSLOIN_CATALOGUES || '<rootDir>/src/locales';

/** French is written in the sources; `fr-vous` says only what differs from it. */
export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  sourceLocale: 'fr',
  locales: ['fr', 'fr-vous', 'nl', 'en'],
  fallbackLocales: { 'fr-vous': 'fr', default: 'fr' },
  catalogs: [{ path: `${folder}/{locale}`, include: ['<rootDir>/src'] }],
  format: formatter({ lineNumbers: false }),
};
