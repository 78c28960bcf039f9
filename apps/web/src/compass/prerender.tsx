import { i18n } from '@lingui/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { addressOf, compassLanguages, pageNames } from './addresses.js';
import { Compass } from './compass.js';
import { wholeAddressOf } from './for-search-engines.js';
import { headOf, isPrivate } from './heads.js';
import { readTexts } from './texts.js';
import { speak } from './words.js';

export { robots, sitemap } from './for-search-engines.js';

/** A page as it is delivered. */
export interface WrittenPage {
  /** '/boussole/comprendre' */
  readonly address: string;
  readonly language: string;
  /** What stands in its head. */
  readonly head: string;
  readonly body: string;
}

/** Every page in every language, its text written before any script runs. */
export async function writtenPages(): Promise<WrittenPage[]> {
  const pages: WrittenPage[] = [];
  for (const language of compassLanguages) {
    await Promise.all([speak(language), readTexts(language)]);
    for (const page of pageNames) {
      const here = { language, page, about: '', query: {} };
      pages.push({
        address: addressOf(here),
        language,
        head: renderToStaticMarkup(<Head page={page} language={language} />),
        body: renderToStaticMarkup(<Compass here={here} />),
      });
    }
  }
  return pages;
}

type HeadProps = Pick<Parameters<typeof addressOf>[0], 'page' | 'language'>;

function Head({ page, language }: Required<HeadProps>) {
  const { title, description } = headOf(i18n, page);
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      {isPrivate(page) ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={wholeAddressOf({ language, page })} />
          {compassLanguages.map((one) => (
            <link
              key={one}
              rel="alternate"
              hrefLang={one}
              href={wholeAddressOf({ language: one, page })}
            />
          ))}
        </>
      )}
    </>
  );
}
