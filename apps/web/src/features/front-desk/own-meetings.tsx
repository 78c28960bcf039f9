import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { OwnMeeting } from '@plusloin/contracts';
import { Card, EmptyState, Status } from '@plusloin/ui';
import { IconCalendarEvent } from '@tabler/icons-react';
import { useState } from 'react';
import { useDeed } from '../../app/deed.js';
import forms from '../../app/forms.module.css';
import { DateChoice } from './date-choice.js';
import { FreePlaces, When } from './meeting-words.js';

/** How one answers meetings: by the link of a mail, or signed in. */
export interface MeetingDeeds {
  readonly answer: (meetingId: string, dates: string[]) => Promise<unknown>;
  readonly giveBack: (meetingId: string) => Promise<unknown>;
  /** What is read anew afterwards. */
  readonly refresh: readonly string[];
}

interface OwnMeetingsProps {
  readonly meetings: readonly OwnMeeting[];
  readonly deeds: MeetingDeeds;
}

/** The meetings to come, with what one said to each. */
export function OwnMeetings({ meetings, deeds }: OwnMeetingsProps) {
  const { t } = useLingui();
  return (
    <Card title={t`Les rencontres`}>
      {meetings.length === 0 ? (
        <EmptyState title={t`Pas de rencontre prévue`} icon={<IconCalendarEvent />}>
          <Trans>On t’écrit dès qu’il y en a une.</Trans>
        </EmptyState>
      ) : (
        <ul className={forms.list}>
          {meetings.map((meeting) => (
            <li key={meeting.id} className={forms.item}>
              <span className={forms.words}>
                <span className={forms.strong}>{meeting.title}</span>
                <When of={meeting} />
                <span className={forms.quiet}>{meeting.place}</span>
                {meeting.seat === null ? <FreePlaces of={meeting} /> : <Seat of={meeting.seat} />}
              </span>
              {meeting.state === 'poll' ? (
                <Poll meeting={meeting} deeds={deeds} />
              ) : (
                <Place meeting={meeting} deeds={deeds} />
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Seat({ of }: { readonly of: 'place' | 'waiting' }) {
  const { t } = useLingui();
  return (
    <Status tone={of === 'place' ? 'done' : 'quiet'}>
      {of === 'place' ? t`Ta place est gardée` : t`Sur la liste d’attente`}
    </Status>
  );
}

interface OneProps {
  readonly meeting: OwnMeeting;
  readonly deeds: MeetingDeeds;
}

function Place({ meeting: { id, seat, title }, deeds }: OneProps) {
  const { t } = useLingui();
  const isIn = seat !== null;
  const deed = useDeed({
    act: () => (isIn ? deeds.giveBack(id) : deeds.answer(id, [])),
    says: isIn ? t`Ta place est rendue.` : t`C’est noté.`,
    refresh: deeds.refresh,
  });
  const label = isIn ? t`Rendre ma place` : t`Je viens`;
  return (
    <div>
      <Button
        {...{ variant: isIn ? 'default' : 'filled', loading: deed.isPending }}
        aria-label={`${label} : ${title}`}
        onClick={() => deed.run()}
      >
        {label}
      </Button>
      {deed.error === undefined ? null : <p role="alert">{deed.error}</p>}
    </div>
  );
}

function Poll({ meeting: { id, dates, chosen }, deeds }: OneProps) {
  const { t } = useLingui();
  const [wished, setWished] = useState<string[]>([...chosen]);
  const deed = useDeed({
    act: () => deeds.answer(id, wished),
    says: t`Tes dates sont notées.`,
    refresh: deeds.refresh,
  });
  return (
    <div className={forms.form}>
      <DateChoice dates={dates} chosen={wished} onChange={setWished} />
      {deed.error === undefined ? null : <p role="alert">{deed.error}</p>}
      <Button variant="default" loading={deed.isPending} onClick={() => deed.run()}>
        {t`Garder ces dates`}
      </Button>
    </div>
  );
}
