import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import { WEBHOOK_EVENTS, type NewWebhook } from '@plusloin/contracts';

type Events = NewWebhook['events'];

interface EventsChoiceProps {
  readonly chosen: Events;
  readonly onChange: (events: Events) => void;
}

/** Which events, each by what it means and by its name in messages. */
export function EventsChoice({ chosen, onChange }: EventsChoiceProps) {
  const { t } = useLingui();
  const names = useEventNames();
  return (
    <Checkbox.Group
      label={t`Événements`}
      value={chosen}
      onChange={(values) => onChange(WEBHOOK_EVENTS.filter((one) => values.includes(one)))}
    >
      {WEBHOOK_EVENTS.map((one) => (
        <Checkbox key={one} value={one} label={names[one]} description={one} mt="xs" />
      ))}
    </Checkbox.Group>
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
