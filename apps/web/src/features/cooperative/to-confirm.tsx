import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { MyCooperative, TwoPersonStep } from '@plusloin/contracts';
import { Card, dateIn, momentIn, moneyIn, usePlace } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { mayClose } from '../../app/session.js';
import { useAsking } from './asking.js';
import classes from './cooperative.module.css';
import { confirmStep, stepsQuery, withdrawStep } from './queries.js';

interface ToConfirmProps {
  readonly cooperative: MyCooperative;
  /** Only these kinds, where a page is about one of them. */
  readonly kinds?: readonly TwoPersonStep['wanted']['kind'][];
}

/** What waits for a second person, and what one proposed oneself; nothing where nothing waits. */
export function ToConfirm({ cooperative, kinds }: ToConfirmProps) {
  const { t } = useLingui();
  const { data } = useQuery(stepsQuery(cooperative.id));
  const steps = (data?.steps ?? []).filter(
    ({ wanted }) => kinds === undefined || kinds.includes(wanted.kind),
  );
  if (steps.length === 0) return null;
  const mine = steps.filter(({ isMine }) => isMine).length;
  return (
    <Card
      title={t`À confirmer`}
      aside={
        mine === 0 ? undefined : (
          <Plural value={mine} one="# proposé par toi" other="# proposés par toi" />
        )
      }
    >
      <ul className={classes.list}>
        {steps.map((step) => (
          <Step key={step.id} step={step} cooperative={cooperative} />
        ))}
      </ul>
    </Card>
  );
}

function Step({ step, cooperative }: { step: TwoPersonStep; cooperative: MyCooperative }) {
  const place = usePlace();
  const { reason, proposedBy } = step;
  const day = dateIn(place, step.proposedAt.slice(0, 10));
  const holds = step.holdsFrom === null ? '' : momentIn(place, step.holdsFrom);
  return (
    <li className={classes.item}>
      <h3>
        <Wanted of={step.wanted} />
      </h3>
      <p className={classes.text}>{reason}</p>
      <p className={classes.quiet}>
        {step.state === 'waits' ? (
          <Trans>
            Décidé à deux. Valable à partir du {holds} ; jusque-là, l’ancien compte vaut, et ce
            changement peut être repris.
          </Trans>
        ) : step.isMine ? (
          <Trans>Proposé par toi le {day}. Une autre personne doit confirmer.</Trans>
        ) : (
          <Trans>
            Proposé par {proposedBy} le {day}.
          </Trans>
        )}
      </p>
      {mayClose(cooperative) || isOwn(step, cooperative) ? (
        <Answers step={step} cooperative={cooperative} />
      ) : null}
    </li>
  );
}

/** A member refuses or takes back what is about their own account. */
const isOwn = ({ wanted }: TwoPersonStep, { memberId }: MyCooperative): boolean =>
  wanted.kind === 'bank-details' && memberId !== null && wanted.member?.id === memberId;

interface AnswersProps {
  readonly step: TwoPersonStep;
  readonly cooperative: MyCooperative;
}

function Answers({ step, cooperative }: AnswersProps) {
  const { t } = useLingui();
  const { id } = cooperative;
  const waits = step.state === 'waits';
  const isAsked = !step.isMine && !waits && mayClose(cooperative);
  const confirm = useAsking({
    ...{
      id,
      says:
        step.wanted.kind === 'bank-details'
          ? t`C’est confirmé : cela vaut dans trois jours.`
          : t`C’est confirmé : cela vaut maintenant.`,
    },
    act: () => confirmStep(id, step.id),
  });
  const withdraw = useAsking({
    ...{ id, says: t`C’est retiré. Rien n’a changé.` },
    act: () => withdrawStep(id, step.id),
  });
  const error = confirm.error ?? withdraw.error;
  return (
    <>
      <div className={classes.buttons}>
        {!isAsked ? null : (
          <Button onClick={confirm.run} loading={confirm.isPending}>
            {t`Confirmer`}
          </Button>
        )}
        <Button variant="default" onClick={withdraw.run} loading={withdraw.isPending}>
          {waits ? t`Reprendre le changement` : step.isMine ? t`Retirer` : t`Refuser`}
        </Button>
      </div>
      {error === undefined ? null : (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
    </>
  );
}

/** In one line what would change. */
function Wanted({ of }: { readonly of: TwoPersonStep['wanted'] }) {
  const place = usePlace();
  if (of.kind === 'price-ceiling') {
    const amount = moneyIn(place, of.hourly, 'EUR');
    const day = dateIn(place, of.validFrom);
    return (
      <Trans>
        Plafond de {amount} l’heure à partir du {day}
      </Trans>
    );
  }
  if (of.kind === 'contribution-rule') {
    const { label, validFrom } = of.terms;
    const day = dateIn(place, validFrom);
    return (
      <Trans>
        Contribution : {label}, à partir du {day}
      </Trans>
    );
  }
  const { iban, member } = of;
  const name = member?.name ?? '';
  if (member === null) return <Trans>Compte de la coopérative : {iban}</Trans>;
  return (
    <Trans>
      Compte de {name} : {iban}
    </Trans>
  );
}
