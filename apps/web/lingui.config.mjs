import { formatter } from '@lingui/format-po';
import { fileURLToPath } from 'node:url';

/** A test looks whether an extraction would change anything, and writes elsewhere. */
const folder = process.env.PLUSLOIN_CATALOGUES || '<rootDir>/src/locales';

/** Features whose words come with their pages; those of all others come with the frame. */
const PARTS = {
  office: [
    ...['applications', 'books', 'break-glass', 'close', 'cooperative', 'meetings', 'members'],
    ...['oversight', 'people', 'persons', 'privacy', 'webhooks'],
  ],
  guidance: ['guidance'],
  front: ['account', 'candidate', 'front-desk', 'sign-in'],
};

const below = (features) => features.map((name) => `<rootDir>/src/features/${name}/**`);

/** The public pages of the compass are an application of their own. */
const COMPASS = '<rootDir>/src/compass/**';

/** French is written in the sources; `fr-vous` says only what differs from it. */
export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  sourceLocale: 'fr',
  locales: ['fr', 'fr-vous', 'nl', 'en'],
  fallbackLocales: { 'fr-vous': 'fr', default: 'fr' },
  catalogs: [
    {
      path: `${folder}/frame/{locale}`,
      include: ['<rootDir>/src'],
      exclude: [...below(Object.values(PARTS).flat()), COMPASS],
    },
    { path: `${folder}/compass/{locale}`, include: [COMPASS] },
    ...Object.entries(PARTS).map(([name, features]) => ({
      path: `${folder}/${name}/{locale}`,
      include: below(features),
    })),
  ],
  format: formatter({ lineNumbers: false }),
};
