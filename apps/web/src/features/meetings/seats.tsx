import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { MeetingFile } from '@plusloin/contracts';
import { Card, EmptyState, Status } from '@plusloin/ui';
import { IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useDeed } from '../../app/deed.js';
import forms from '../../app/forms.module.css';
import { attend, type AtMeeting } from './queries.js';

interface SeatsProps {
  readonly path: AtMeeting;
  readonly meeting: MeetingFile;
}

/** Who comes, who waits for a place; once it has begun, who was there. */
export function Seats({ path, meeting }: SeatsProps) {
  const { t } = useLingui();
  const { seats, hasBegun, state } = meeting;
  if (seats.length === 0) {
    return (
      <EmptyState title={t`Personne n’est encore inscrit`} icon={<IconUsers />}>
        <Trans>Les inscriptions arrivent par la page publique.</Trans>
      </EmptyState>
    );
  }
  const isCounting = hasBegun && state !== 'cancelled';
  return (
    <Card title={t`Les personnes inscrites`}>
      {isCounting ? (
        <Presences key={meeting.version} {...{ path, meeting }} />
      ) : (
        <Names seats={seats} />
      )}
    </Card>
  );
}

function Names({ seats }: Pick<MeetingFile, 'seats'>) {
  const { t } = useLingui();
  return (
    <ul className={forms.list}>
      {seats.map(({ pathId, name, hasPlace }) => (
        <li key={pathId} className={forms.row}>
          <span>{name}</span>
          {hasPlace ? null : <Status tone="quiet">{t`liste d’attente`}</Status>}
        </li>
      ))}
    </ul>
  );
}

function Presences({ path, meeting: { seats, version } }: SeatsProps) {
  const { t } = useLingui();
  const here = seats.flatMap((one) => (one.hasAttended === true ? [one.pathId] : []));
  const [present, setPresent] = useState<string[]>(here);
  const deed = useDeed({
    act: () => attend(path, version, present),
    says: t`Les présences sont notées.`,
    refresh: ['meetings', path.cooperativeId],
  });
  const toggled = (id: string) =>
    present.includes(id) ? present.filter((one) => one !== id) : [...present, id];
  return (
    <div className={forms.form}>
      <fieldset className={forms.choices}>
        <legend>
          <Trans>Qui était là ?</Trans>
        </legend>
        {seats.filter(({ hasPlace }) => hasPlace).map(({ pathId, name }) => (
          <label key={pathId} className={forms.choice}>
            <input
              {...{ type: 'checkbox', checked: present.includes(pathId) }}
              onChange={() => setPresent(toggled(pathId))}
            />
            {name}
          </label>
        ))}
      </fieldset>
      {deed.error === undefined ? null : <p role="alert">{deed.error}</p>}
      <div className={forms.row}>
        <Button loading={deed.isPending} onClick={() => deed.run()}>
          {t`Noter les présences`}
        </Button>
      </div>
    </div>
  );
}
