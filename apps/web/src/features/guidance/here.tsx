import { usePlace } from '@plusloin/ui';
import type { ReactNode } from 'react';
import { HereProvider } from '../../compass/addresses.js';

/** Pieces of the public compass, in the language of the dashboard. */
export function InCompass({ children }: { readonly children: ReactNode }) {
  const { language } = usePlace();
  return (
    <HereProvider value={{ language, page: 'result', about: '', query: {} }}>
      {children}
    </HereProvider>
  );
}
