import { Trans } from '@lingui/react/macro';
import { meetingMomentIn, usePlace } from '@plusloin/ui';
import forms from '../../app/forms.module.css';

interface DateChoiceProps {
  readonly dates: readonly string[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** The dates of a poll, each with a box. */
export function DateChoice({ dates, chosen, onChange }: DateChoiceProps) {
  const place = usePlace();
  const toggled = (date: string) =>
    chosen.includes(date) ? chosen.filter((one) => one !== date) : [...chosen, date];
  return (
    <fieldset className={forms.choices}>
      <legend>
        <Trans>Quelles dates te conviennent ?</Trans>
      </legend>
      {dates.map((date) => (
        <label key={date} className={forms.choice}>
          <input
            type="checkbox"
            checked={chosen.includes(date)}
            onChange={() => onChange(toggled(date))}
          />
          {meetingMomentIn(place, date)}
        </label>
      ))}
    </fieldset>
  );
}
