import { Trans, useLingui } from '@lingui/react/macro';
import { Textarea, TextInput } from '@mantine/core';
import type { PublicMeeting } from '@plusloin/contracts';
import { meetingMomentIn, usePlace } from '@plusloin/ui';
import forms from '../../app/forms.module.css';
import { DateChoice } from './date-choice.js';
import { FreePlaces } from './meeting-words.js';

/** What is filled in so far. */
export interface Told {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly practiceWished: string;
  /** Filled in by robots alone. */
  readonly website: string;
  /** Empty: none. */
  readonly meetingId: string;
  readonly dates: readonly string[];
}

interface StepProps {
  readonly told: Told;
  readonly onChange: (more: Partial<Told>) => void;
}

/** Who somebody is, and where to answer. */
export function AboutYou({ told, onChange }: StepProps) {
  const { t } = useLingui();
  return (
    <>
      <TextInput
        {...{ label: t`Ton prénom et ton nom`, autoComplete: 'name', required: true }}
        {...{ value: told.name, maxLength: 120 }}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      <TextInput
        {...{ label: t`Ton adresse e-mail`, type: 'email', autoComplete: 'email', required: true }}
        {...{ value: told.email, maxLength: 254 }}
        onChange={({ currentTarget }) => onChange({ email: currentTarget.value })}
      />
      <TextInput
        {...{ label: t`Ton téléphone, si tu veux`, type: 'tel', autoComplete: 'tel' }}
        {...{ value: told.phone, maxLength: 40 }}
        onChange={({ currentTarget }) => onChange({ phone: currentTarget.value })}
      />
      <div className={forms.trap} aria-hidden="true">
        <input
          {...{ name: 'website', tabIndex: -1, autoComplete: 'off', value: told.website }}
          onChange={({ currentTarget }) => onChange({ website: currentTarget.value })}
        />
      </div>
      <p className={forms.quiet}>
        <Trans>
          Ces informations sont scellées. Elles servent à te répondre, et à rien d’autre.
        </Trans>
      </p>
    </>
  );
}

/** What somebody would like to do. */
export function YourWish({ told, onChange }: StepProps) {
  const { t } = useLingui();
  return (
    <Textarea
      {...{ label: t`Qu’aimerais-tu faire, et où ?`, required: true, maxLength: 200 }}
      {...{ value: told.practiceWished, autosize: true, minRows: 3 }}
      placeholder={t`Médiation familiale, dans ma région`}
      onChange={({ currentTarget }) =>
        onChange({ practiceWished: currentTarget.value.replace(/\s+/g, ' ') })
      }
    />
  );
}

/** A meeting, if there is one that suits. */
export function ChosenMeeting({
  told,
  onChange,
  meetings,
}: StepProps & { readonly meetings: readonly PublicMeeting[] }) {
  const chosen = meetings.find(({ id }) => id === told.meetingId);
  return (
    <>
      <fieldset className={forms.choices}>
        <legend>
          <Trans>Veux-tu venir à une rencontre ?</Trans>
        </legend>
        {meetings.map((meeting) => (
          <label key={meeting.id} className={forms.choice}>
            <input
              {...{ type: 'radio', name: 'meeting', checked: meeting.id === told.meetingId }}
              onChange={() => onChange({ meetingId: meeting.id, dates: [] })}
            />
            <Named of={meeting} />
          </label>
        ))}
        <label className={forms.choice}>
          <input
            {...{ type: 'radio', name: 'meeting', checked: chosen === undefined }}
            onChange={() => onChange({ meetingId: '', dates: [] })}
          />
          <Trans>Pas pour l’instant</Trans>
        </label>
      </fieldset>
      {chosen?.state === 'poll' ? (
        <DateChoice
          dates={chosen.dates}
          chosen={told.dates}
          onChange={(dates) => onChange({ dates })}
        />
      ) : null}
    </>
  );
}

function Named({ of }: { readonly of: PublicMeeting }) {
  const place = usePlace();
  return (
    <span className={forms.words}>
      <span>
        {of.title}
        {of.startsAt === null ? null : `, ${meetingMomentIn(place, of.startsAt)}`}
      </span>
      <FreePlaces of={of} />
    </span>
  );
}
