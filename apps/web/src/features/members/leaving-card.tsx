import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { LeavingStanding, MemberRecord } from '@plusloin/contracts';
import { Amount, Card, dateIn, LoadingState, usePlace, weightIn } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { Dialog } from '../../app/dialog.js';
import { Refused } from '../../app/refusals.js';
import { AnnounceForm, EndForm, ReturnForm } from './leaving-forms.js';
import classes from './members.module.css';
import { archiveAddress, leavingQuery } from './queries.js';

interface LeavingCardProps {
  readonly cooperativeId: string;
  readonly record: MemberRecord;
  /** The member asks for it; the coordination ends it. */
  readonly as: 'member' | 'coordinator' | 'reader';
}

/** What is open between a member and the cooperative, and the ways out and back in. */
export function LeavingCard({ cooperativeId, record, as }: LeavingCardProps) {
  const { t } = useLingui();
  const asked = useQuery(leavingQuery(cooperativeId, record.memberId));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  if (asked.data === undefined) return <LoadingState label={t`Un instant…`} />;
  const { memberId } = record;
  return (
    <Card title={t`Départ`}>
      <div className={classes.card}>
        <Says standing={asked.data} record={record} />
        <Owed owed={asked.data.owed} />
        {as === 'coordinator' ? (
          <Archive {...{ cooperativeId, memberId, standing: asked.data }} />
        ) : null}
        {as === 'reader' ? null : <Deeds {...{ cooperativeId, record, as }} />}
      </div>
    </Card>
  );
}

interface SaysProps {
  readonly standing: LeavingStanding;
  readonly record: MemberRecord;
}

function Says({ standing, record }: SaysProps) {
  const place = usePlace();
  const day = standing.leftOn === null ? null : dateIn(place, standing.leftOn);
  const { plannedAppointments: count } = standing;
  if (day !== null) {
    return (
      <p>
        <Trans>Parti·e le {day}. L’accès s’est fermé à la même seconde.</Trans>
      </p>
    );
  }
  return (
    <>
      {record.stage === 'leaving' ? (
        <p>
          <Trans>
            Le départ est annoncé. Il prend effet quand la coordination met fin à l’adhésion.
          </Trans>
        </p>
      ) : null}
      {count === 0 ? null : (
        <p>
          <Trans>Entretiens encore prévus : {count}.</Trans>
        </p>
      )}
    </>
  );
}

function Owed({ owed }: Pick<LeavingStanding, 'owed'>) {
  const { t } = useLingui();
  if (owed.length === 0) {
    return (
      <p>
        <Trans>Rien n’est ouvert entre la coopérative et ce membre.</Trans>
      </p>
    );
  }
  return (
    <ul className={classes.list} aria-label={t`Ce qui est ouvert`}>
      {owed.map(({ account, label, amount, owedBy }) => (
        <li key={account} className={classes.row}>
          <span className={classes.name}>
            <span className={classes.strong}>{label}</span>
            <span className={classes.quiet}>
              {owedBy === 'member' ? t`Dû à la coopérative` : t`Dû par la coopérative`}
            </span>
          </span>
          <Amount of={amount} currency="EUR" />
        </li>
      ))}
    </ul>
  );
}

interface ArchiveProps {
  readonly cooperativeId: string;
  readonly memberId: string;
  readonly standing: LeavingStanding;
}

/** Handed over by the coordination: whoever left has no account here any more. */
function Archive({ cooperativeId, memberId, standing: { leftOn, archive } }: ArchiveProps) {
  const { t } = useLingui();
  const place = usePlace();
  if (leftOn === null) return null;
  if (archive === null) {
    return (
      <p>
        <Trans>
          Les archives se préparent : relevés, livres et preuves. Reviens dans un instant.
        </Trans>
      </p>
    );
  }
  return (
    <details>
      <summary>{t`Archives à remettre : ${archive.length} fichiers`}</summary>
      <ul className={classes.list}>
        {archive.map(({ path, bytes, sha256 }) => (
          <li key={path} className={classes.row}>
            <a
              className={classes.file}
              href={archiveAddress(cooperativeId, memberId, sha256)}
              download
            >
              {path}
            </a>
            <span className={classes.quiet}>{weightIn(place, bytes)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Deeds({ cooperativeId, record, as }: LeavingCardProps) {
  const { t } = useLingui();
  const [isOpen, dialog] = useDisclosure(false);
  const hasLeft = record.stage === 'left';
  if (as === 'member' && (hasLeft || record.stage === 'leaving')) return null;
  const label = hasLeft
    ? t`Reprendre ce membre`
    : as === 'member'
      ? t`Demander à partir`
      : t`Mettre fin à l’adhésion`;
  const form = { cooperativeId, record, onDone: dialog.close };
  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        {label}
      </Button>
      <Dialog {...{ isOpen, onClose: dialog.close, title: label }}>
        {hasLeft ? (
          <ReturnForm {...form} />
        ) : as === 'member' ? (
          <AnnounceForm {...form} />
        ) : (
          <EndForm {...form} />
        )}
      </Dialog>
    </>
  );
}
