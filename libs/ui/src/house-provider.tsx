import {
  convertCssVariables,
  DEFAULT_THEME,
  MantineProvider,
  mergeMantineTheme,
} from '@mantine/core';
import type { ReactNode } from 'react';
import './styles.js';
import { cssVariables, theme } from './theme.js';

/**
 * The look of the house for everything inside. The variables go into a sheet that is made by
 * script, and not into a style element: the policy of the page (style-src 'self') allows the first
 * and refuses the second.
 */
export function HouseProvider({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  );
}

/** Once, before anything is drawn. */
export function adoptHouseStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(convertCssVariables(cssVariables(mergeMantineTheme(DEFAULT_THEME, theme))));
  document.adoptedStyleSheets.push(sheet);
}
