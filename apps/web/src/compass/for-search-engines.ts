import { unknownOrigin } from '@plusloin/contracts';
import { addressOf, compassLanguages, pageNames, type PageName } from './addresses.js';
import { isPrivate } from './heads.js';

type Place = Pick<NonNullable<Parameters<typeof addressOf>[0]>, 'language' | 'page'>;

export const wholeAddressOf = (place: Place): string => unknownOrigin + addressOf(place);

/** What may be found: the compass and the pages of cooperatives. All else is behind sign-in. */
export function robots(): string {
  const homes = compassLanguages.map((language) => addressOf({ language }));
  return [
    'User-agent: *',
    'Disallow: /',
    ...[...homes, '/c/', '/assets/', '/colour-scheme.js', '/icon.svg'].map(
      (path) => `Allow: ${path}`,
    ),
    // Somebody's own application.
    'Disallow: /c/*/suivi',
    `Sitemap: ${unknownOrigin}/sitemap.xml`,
    '',
  ].join('\n');
}

/** Every public page, in each language, with the same page in the others. */
export function sitemap(): string {
  const pages = pageNames.filter((page) => !isPrivate(page));
  const places = pages.flatMap((page) => compassLanguages.map((language) => ({ page, language })));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"',
    '  xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...places.flatMap((place) => [
      `  <url><loc>${wholeAddressOf(place)}</loc>`,
      ...compassLanguages.map((language) => alternate({ ...place, language })),
      '  </url>',
    ]),
    '</urlset>',
    '',
  ].join('\n');
}

const alternate = (place: { readonly page: PageName } & Required<Place>): string =>
  `    <xhtml:link rel="alternate" hreflang="${place.language}" href="${wholeAddressOf(place)}"/>`;
