import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { notify } from '../app/notices.js';

/** The person decides when the page begins anew. */
export const offerNewVersion = (update: () => void): Promise<void> =>
  notify(
    <>
      <Trans>Une nouvelle version est prête.</Trans>{' '}
      <Button size="compact-md" variant="subtle" onClick={update}>
        <Trans>Recharger la page</Trans>
      </Button>
    </>,
    { stays: true },
  );
