import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { MemberRecord } from '@plusloin/contracts';
import { Status } from '@plusloin/ui';
import { Dialog } from '../../app/dialog.js';
import { AppointForm } from './appoint-form.js';
import classes from './members.module.css';
import { settle } from './steps.js';
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
      <Dialog {...{ isOpen, onClose: dialog.close, title: t`Proposer un entretien` }}>
        <AppointForm {...of} onDone={dialog.close} />
      </Dialog>
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
  const { id, startsAt, minutes, place, state, hasBegun } = one;
  const when = i18n.date(startsAt, { dateStyle: 'full', timeStyle: 'short' });
  const next = hasBegun ? 'held' : 'cancelled';
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
