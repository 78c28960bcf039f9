import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { MyCooperative, PriceCeilingList } from '@plusloin/contracts';
import { calendarDate } from '@plusloin/kernel';
import { Card, dateIn, LoadingState, moneyIn, usePlace } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '../../app/dialog.js';
import { SHORTEST_REASON, useAsking } from './asking.js';
import classes from './cooperative.module.css';
import { Field, Reason, Submit } from './fields.js';
import { ceilingsQuery, proposeCeiling } from './queries.js';
import { amountOf } from './typed-amounts.js';

interface CeilingsCardProps {
  readonly cooperative: MyCooperative;
  readonly mayPropose: boolean;
}

/** What an hour may cost a person at most, since when, and who decided it. */
export function CeilingsCard({ cooperative, mayPropose }: CeilingsCardProps) {
  const { t } = useLingui();
  const [isAsking, asking] = useDisclosure(false);
  const { data } = useQuery(ceilingsQuery(cooperative.id));
  if (data === undefined) return <LoadingState label={t`Un instant…`} />;
  const title = t`Plafond des prix demandés aux personnes`;
  return (
    <Card title={title}>
      <div className={classes.stack}>
        {data.ceilings.length === 0 ? (
          <p className={classes.text}>
            <Trans>Aucun plafond n’est fixé : chaque membre fixe ses prix.</Trans>
          </p>
        ) : (
          <ul className={classes.list}>
            {data.ceilings.map((one) => (
              <Ceiling key={one.stepId} of={one} />
            ))}
          </ul>
        )}
        {mayPropose ? (
          <div>
            <Button variant="default" onClick={asking.open}>{t`Proposer un plafond`}</Button>
          </div>
        ) : null}
      </div>
      <Dialog title={title} isOpen={isAsking} onClose={asking.close}>
        <Propose id={cooperative.id} onDone={asking.close} />
      </Dialog>
    </Card>
  );
}

function Ceiling({ of }: { readonly of: PriceCeilingList['ceilings'][number] }) {
  const place = usePlace();
  const { reason, proposed, confirmed } = of;
  const amount = moneyIn(place, of.hourly, 'EUR');
  const day = dateIn(place, of.validFrom);
  return (
    <li className={classes.item}>
      <h3>
        <Trans>
          {amount} l’heure, à partir du {day}
        </Trans>
      </h3>
      <p className={classes.text}>{reason}</p>
      <p className={classes.quiet}>
        <Trans>
          Proposé par {proposed.name}, confirmé par {confirmed.name}.
        </Trans>
      </p>
    </li>
  );
}

function Propose({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const { t } = useLingui();
  const [hourly, setHourly] = useState('');
  const [validFrom, setValidFrom] = useState('');
  const [reason, setReason] = useState('');
  const body = () => ({
    ...{ hourly: amountOf(hourly), reason, validFrom: calendarDate(validFrom) },
  });
  const asking = useAsking({
    ...{ id, onDone, says: t`C’est proposé. Une autre personne peut confirmer.` },
    act: () => proposeCeiling(id, body()),
  });
  const isReady =
    /^\d{1,4}([.,]\d{1,2})?$/.test(hourly.trim()) &&
    validFrom !== '' &&
    reason.trim().length >= SHORTEST_REASON;
  return (
    <form className={classes.form} onSubmit={asking.submit}>
      <Field
        {...{ label: t`Euros par heure`, inputMode: 'decimal', 'data-autofocus': true }}
        {...{ value: hourly, onType: setHourly }}
      />
      <Field {...{ label: t`À partir du`, type: 'date', value: validFrom, onType: setValidFrom }} />
      <Reason label={t`Qui l’a décidé, et pourquoi ?`} value={reason} onType={setReason} />
      <Submit {...asking} label={t`Proposer`} isReady={isReady} />
    </form>
  );
}
