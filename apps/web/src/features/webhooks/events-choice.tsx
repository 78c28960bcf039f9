import { useLingui } from '@lingui/react/macro';
import { WEBHOOK_EVENTS, type NewWebhook } from '@plusloin/contracts';
import classes from './webhooks.module.css';

type Events = NewWebhook['events'];

interface EventsChoiceProps {
  readonly chosen: Events;
  readonly onChange: (events: Events) => void;
}

/** Which events, each by what it means and by its name in messages. */
export function EventsChoice({ chosen, onChange }: EventsChoiceProps) {
  const { t } = useLingui();
  const names = useEventNames();
  const toggle = (event: Events[number]) =>
    onChange(WEBHOOK_EVENTS.filter((one) => chosen.includes(one) !== (one === event)));
  return (
    <fieldset className={classes.events}>
      <legend>{t`Événements`}</legend>
      {WEBHOOK_EVENTS.map((one) => (
        <label key={one}>
          <input
            type="checkbox"
            checked={chosen.includes(one)}
            onChange={() => toggle(one)}
          />
          <span>
            {names[one]}
            <code>{one}</code>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** By the types of the standard's messages. */
export function useEventNames(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    'close.published': t`Un trimestre est fermé`,
    'statement.published': t`Un relevé est publié`,
    'quarter.reopened': t`Un trimestre est rouvert`,
    'member.left': t`Un membre est parti`,
    'webhook.test': t`Message d’essai`,
  };
}
