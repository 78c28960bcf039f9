import { Trans, useLingui } from '@lingui/react/macro';
import { Card } from '@plusloin/ui';
import { IconDownload } from '@tabler/icons-react';
import classes from './persons.module.css';
import { exportAddress, type OfPerson } from './queries.js';

/** All that is known of a person, for that person. */
export function Takeaway({ of }: { readonly of: OfPerson }) {
  const { t } = useLingui();
  return (
    <Card title={t`Si la personne demande ses données`}>
      <p className={classes.words}>
        <Trans>
          Une copie de tout ce qui est gardé : identité, notes, écritures, ouvertures. Remets-la
          en main propre.
        </Trans>
      </p>
      <div className={classes.files}>
        <a className={classes.file} href={exportAddress(of, 'pdf')} download>
          <IconDownload size={18} aria-hidden="true" />
          {t`Copie à lire (PDF)`}
        </a>
        <a className={classes.file} href={exportAddress(of, 'json')} download>
          <IconDownload size={18} aria-hidden="true" />
          {t`Copie pour un logiciel (JSON)`}
        </a>
      </div>
    </Card>
  );
}
