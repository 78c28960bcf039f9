import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import classes from './account.module.css';

interface BackupCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** Shown this once, for the day on which the telephone is lost. */
export function BackupCodes({ codes, onKept }: BackupCodesProps) {
  const { t } = useLingui();
  return (
    <div className={classes.form}>
      <p>
        <Trans>
          Garde ces codes de secours loin de ton téléphone. Chacun sert une fois ; ils ne se
          montrent plus ensuite.
        </Trans>
      </p>
      <ul className={classes.codes} aria-label={t`Codes de secours`}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Button onClick={onKept}>{t`Je les ai gardés`}</Button>
    </div>
  );
}
