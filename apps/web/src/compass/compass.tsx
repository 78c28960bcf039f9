import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { ComponentType } from 'react';
import { HereProvider, type Here, type PageName } from './addresses.js';
import { ComparePage } from './compare/compare-page.js';
import { ContactPage } from './contact-page.js';
import { EstimatePage } from './estimate/estimate-page.js';
import { Frame } from './frame.js';
import { HomePage } from './home-page.js';
import { IndependencePage } from './independence/independence-page.js';
import { ResultPage } from './result/result-page.js';
import { RulePage } from './rule/rule-page.js';
import { UnderstandPage } from './understand/understand-page.js';
import 'virtual:house-colours.css';
import './compass.css';

const PAGES: Readonly<Record<PageName, ComponentType>> = {
  home: HomePage,
  understand: UnderstandPage,
  compare: ComparePage,
  result: ResultPage,
  estimate: EstimatePage,
  rule: RulePage,
  independence: IndependencePage,
  contact: ContactPage,
};

/** The compass at an address: drawn by a browser, and at the build by a script. */
export function Compass({ here }: { readonly here: Here }) {
  const Page = PAGES[here.page];
  return (
    <I18nProvider i18n={i18n}>
      <HereProvider value={here}>
        <Frame>
          <Page key={`${here.page}/${here.about}`} />
        </Frame>
      </HereProvider>
    </I18nProvider>
  );
}
