import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { MyCooperative } from '@plusloin/contracts';
import { Card } from '@plusloin/ui';
import classes from './close-page.module.css';
import { useStep } from './close-step.js';
import { stateYear } from './cockpit-queries.js';

interface YearCloseProps {
  readonly cooperative: MyCooperative;
  readonly year: number;
}

/** The four quarters of a year as one statement: it posts and locks nothing. */
export function YearClose({ cooperative: { id }, year }: YearCloseProps) {
  const { t } = useLingui();
  const done = t`Les relevés de l’année se préparent.`;
  const step = useStep(id, () => undefined, done, () => stateYear(id, year));
  return (
    <Card title={t`L’année ${year}`}>
      <div className={classes.begin}>
        <p>
          <Trans>
            Ses trimestres sont fermés. Un relevé de l’année peut les additionner ; il ne ferme
            rien de plus.
          </Trans>
        </p>
        <Button variant="default" loading={step.isPending} onClick={step.act}>
          {t`Faire les relevés de l’année`}
        </Button>
        {step.error === undefined ? null : <p role="alert">{step.error}</p>}
      </div>
    </Card>
  );
}
