import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Card } from '@plusloin/ui';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { saveFile } from '../../app/save-file.js';
import { ownExportAddress, type OfMember } from '../persons/queries.js';
import classes from './privacy.module.css';

/** All that is kept about oneself; the API asks for a second factor first. */
export function OwnCopy({ of }: { readonly of: OfMember }) {
  const { t } = useLingui();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (kind: 'json' | 'pdf') =>
      saveFile(ownExportAddress(of, kind), `mes-donnees.${kind}`),
  });
  return (
    <Card title={t`Ta copie`}>
      <p className={classes.words}>
        <Trans>
          Tout ce qui est gardé à ton sujet, et les personnes que tu accompagnes. Avant de la
          recevoir, montre de nouveau ta seconde preuve.
        </Trans>
      </p>
      <div className={classes.files}>
        {(['pdf', 'json'] as const).map((kind) => (
          <Button
            key={kind}
            variant="default"
            loading={isPending}
            leftSection={<IconDownload size={18} aria-hidden="true" />}
            onClick={() => mutate(kind)}
          >
            {kind === 'pdf' ? t`À lire (PDF)` : t`Pour un logiciel (JSON)`}
          </Button>
        ))}
      </div>
      {error === null ? null : <p role="alert">{error.message}</p>}
    </Card>
  );
}
