import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Modal, NumberInput, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { MemberRecord } from '@plusloin/contracts';
import { Status } from '@plusloin/ui';
import { useState } from 'react';
import classes from './members.module.css';
import { appoint, settle } from './steps.js';
import { useStep } from './use-step.js';
import { useAppointmentWords } from './words.js';

interface AppointmentsProps {
  readonly cooperativeId: string;
  readonly memberId: string;
  readonly appointments: MemberRecord['appointments'];
  /** The adviser and the coordination make them and say what became of them. */
  readonly mayMake: boolean;
  /** Somebody must accompany the member before anybody meets. */
  readonly isAccompanied: boolean;
}

/** When somebody and their adviser meet, the latest first. */
export function Appointments({ appointments, isAccompanied, ...of }: AppointmentsProps) {
  const { t } = useLingui();
  const [isOpen, dialog] = useDisclosure(false);
  return (
    <>
      {appointments.length === 0 ? (
        <p>
          <Trans>Aucun entretien prévu.</Trans>
        </p>
      ) : (
        <ul className={classes.list}>
          {appointments.map((one) => (
            <Line key={one.id} one={one} {...of} />
          ))}
        </ul>
      )}
      {of.mayMake && isAccompanied ? (
        <Button variant="default" onClick={dialog.open}>
          {t`Proposer un entretien`}
        </Button>
      ) : null}
      <Modal
        {...{ opened: isOpen, onClose: dialog.close, title: t`Proposer un entretien` }}
        closeButtonProps={{ 'aria-label': t`Renoncer` }}
        centered
      >
        <AppointForm {...of} onDone={dialog.close} />
      </Modal>
    </>
  );
}

type OfProps = Omit<AppointmentsProps, 'appointments' | 'isAccompanied'>;

function Line({
  one,
  cooperativeId,
  memberId,
  mayMake,
}: OfProps & { readonly one: MemberRecord['appointments'][number] }) {
  const { t, i18n } = useLingui();
  const words = useAppointmentWords();
  const { id, startsAt, minutes, place, state } = one;
  const at = new Date(startsAt);
  const when = i18n.date(at, { dateStyle: 'full', timeStyle: 'short' });
  const next = at > new Date() ? 'cancelled' : 'held';
  const step = useStep({
    ...{ cooperativeId, says: next === 'held' ? t`C’est noté.` : t`L’entretien est annulé.` },
    act: () => settle(cooperativeId, memberId, { appointmentId: id, state: next }),
  });
  return (
    <li className={classes.row}>
      <span className={classes.name}>
        <span className={classes.strong}>{when}</span>
        <span className={classes.quiet}>
          {place} · <Trans>{minutes} minutes</Trans>
        </span>
        {step.error === undefined ? null : <span role="alert">{step.error}</span>}
      </span>
      <span className={classes.buttons}>
        <Status tone={words[state].tone}>{words[state].word}</Status>
        {mayMake && state === 'planned' ? (
          <Button variant="default" onClick={step.act} loading={step.isPending}>
            {next === 'held' ? t`A eu lieu` : t`Annuler`}
          </Button>
        ) : null}
      </span>
    </li>
  );
}

const USUAL_MINUTES = 45;

function AppointForm({ cooperativeId, memberId, onDone }: OfProps & { onDone: () => void }) {
  const { t } = useLingui();
  const [when, setWhen] = useState('');
  const [minutes, setMinutes] = useState<number>(USUAL_MINUTES);
  const [place, setPlace] = useState('');
  const step = useStep({
    ...{ cooperativeId, onDone, says: t`L’entretien est dans vos deux agendas.` },
    act: () => {
      const startsAt = new Date(when).toISOString();
      return appoint(cooperativeId, memberId, { startsAt, minutes, place });
    },
  });
  return (
    <form className={classes.form} onSubmit={step.submit}>
      <TextInput
        type="datetime-local"
        label={t`Quand ?`}
        value={when}
        onChange={({ currentTarget }) => setWhen(currentTarget.value)}
        data-autofocus
      />
      <NumberInput
        label={t`Combien de minutes ?`}
        value={minutes}
        onChange={(value) => setMinutes(Number(value))}
        min={5}
        max={480}
        hideControls
      />
      <TextInput
        label={t`Où, ou comment ?`}
        placeholder={t`Au local, par téléphone…`}
        value={place}
        maxLength={200}
        onChange={({ currentTarget }) => setPlace(currentTarget.value)}
        error={step.error}
      />
      <Button
        type="submit"
        loading={step.isPending}
        disabled={when === '' || place.trim() === '' || minutes < 5}
      >
        {t`Proposer`}
      </Button>
    </form>
  );
}
