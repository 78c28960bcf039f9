import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { HouseProvider } from '@plusloin/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { NoticesHost } from './notices.js';
import { ProofHost } from './proof-host.js';
import { router } from './router.js';
import { queryClient } from './session.js';

/** The languages, the look, what was read, and the pages. */
export function App() {
  return (
    <I18nProvider i18n={i18n}>
      <HouseProvider>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
          <NoticesHost />
          <ProofHost />
        </QueryClientProvider>
      </HouseProvider>
    </I18nProvider>
  );
}
