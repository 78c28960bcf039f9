import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { GivenInformationShown } from '@plusloin/contracts';
import { Card, dateIn, Status, usePlace } from '@plusloin/ui';
import { useDeed } from '../../app/deed.js';
import forms from '../../app/forms.module.css';
import { confirmReading } from './queries.js';

interface InformationProps {
  readonly cooperativeId: string;
  readonly of: GivenInformationShown;
}

/** The document that tells everything before a contract, and how long one has to think. */
export function Information({ cooperativeId, of }: InformationProps) {
  const { t } = useLingui();
  const place = usePlace();
  const { title, text, handedOn, readOn, mayBeSignedFrom } = of;
  const [handed, first] = [dateIn(place, handedOn), dateIn(place, mayBeSignedFrom)];
  return (
    <Card title={title} aside={<Trans>remis le {handed}</Trans>}>
      <div className={forms.form}>
        <p>
          <Trans>
            La loi te laisse le temps : rien ne se signe ni ne se paie avant le {first}.
          </Trans>
        </p>
        {text === null ? null : (
          <details>
            <summary>{t`Lire le document`}</summary>
            <p className={forms.text}>{text}</p>
          </details>
        )}
        {readOn === null ? (
          text === null ? null : <ConfirmReading cooperativeId={cooperativeId} />
        ) : (
          <Read on={readOn} />
        )}
      </div>
    </Card>
  );
}

function Read({ on }: { readonly on: string }) {
  const day = dateIn(usePlace(), on);
  return (
    <Status tone="done">
      <Trans>Lu le {day}</Trans>
    </Status>
  );
}

function ConfirmReading({ cooperativeId }: Pick<InformationProps, 'cooperativeId'>) {
  const { t } = useLingui();
  const deed = useDeed({
    act: () => confirmReading(cooperativeId),
    says: t`C’est noté, avec la date d’aujourd’hui.`,
    refresh: ['candidacy', cooperativeId],
  });
  return (
    <div className={forms.row}>
      <Button loading={deed.isPending} onClick={() => deed.run()}>{t`Je l’ai lu`}</Button>
      {deed.error === undefined ? null : <p role="alert">{deed.error}</p>}
    </div>
  );
}
