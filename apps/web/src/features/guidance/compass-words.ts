import { withWords } from '../../app/languages.js';

/** A page with its own words and those of the public compass, whose pieces it is made of. */
export const withCompassWords = <Page>(page: Promise<Page>): Promise<Page> =>
  withWords('compass', withWords('guidance', page));
