import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { notify } from './notices.js';

/** The person decides when the page begins anew. */
export const offerNewVersion = (update: () => Promise<void>): Promise<void> =>
  notify(
    <>
      <Trans>Une nouvelle version est prête.</Trans>{' '}
      <Button size="compact-md" variant="subtle" onClick={() => void update()}>
        <Trans>Recharger la page</Trans>
      </Button>
    </>,
    { stays: true },
  );
