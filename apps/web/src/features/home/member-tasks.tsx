import { Trans, useLingui } from '@lingui/react/macro';
import type { AskedDocument, MyCooperative } from '@plusloin/contracts';
import { dateIn, quarterIn, usePlace } from '@plusloin/ui';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { hasSeenStatement } from '../../app/session.js';
import { recordQuery } from '../members/record-query.js';
import { useDocumentNames } from '../../app/document-names.js';
import { Task } from './to-do.js';
import classes from './to-do.module.css';

interface LatestStatement {
  readonly quarter: string;
  readonly closeId: string;
  readonly subject: string;
}

/** The figures ask for two things at most, and a new statement for one: five in all. */
const MOST_DOCUMENTS = 2;
const URGENT: readonly AskedDocument['state'][] = ['expired', 'refused', 'missing', 'expiring'];

/** What is asked of whoever reads it. */
export const ownRecordQuery = ({ id, memberId }: MyCooperative) =>
  queryOptions({ ...recordQuery(id, memberId ?? ''), enabled: memberId !== null });

/** Documents to bring, the most urgent first, and a statement that was not opened here yet. */
export function useMemberTasks(
  cooperative: MyCooperative,
  latest: LatestStatement | null,
): ReactElement[] {
  const { slug } = cooperative;
  const { data } = useQuery(ownRecordQuery(cooperative));
  const urgent = URGENT.flatMap((state) => data?.asked.filter((one) => one.state === state) ?? []);
  const isNew = latest !== null && !hasSeenStatement(latest.closeId);
  return [
    ...(isNew ? [<NewStatement key="statement" latest={latest} slug={slug} />] : []),
    ...urgent
      .slice(0, MOST_DOCUMENTS)
      .map((one) => <ToBring key={one.type} asked={one} slug={slug} />),
  ];
}

interface NewStatementProps {
  readonly latest: LatestStatement;
  readonly slug: string;
}

function NewStatement({ latest, slug }: NewStatementProps) {
  const { t } = useLingui();
  const { quarter, closeId, subject } = latest;
  const name = quarterIn(usePlace(), quarter);
  return (
    <Task
      what={<Trans>Lire ton relevé du {name}</Trans>}
      more={<Trans>Il est nouveau sur cet appareil.</Trans>}
    >
      <Link
        to="/$cooperative/trimestres/$closeId/$subject"
        params={{ cooperative: slug, closeId, subject }}
        className={classes.button}
      >
        {t`Ouvrir le relevé`}
      </Link>
    </Task>
  );
}

interface ToBringProps {
  readonly asked: AskedDocument;
  readonly slug: string;
}

function ToBring({ asked: { type, state, expiresOn }, slug }: ToBringProps) {
  const { t } = useLingui();
  const place = usePlace();
  const name = useDocumentNames()[type];
  const day = expiresOn === null ? '' : dateIn(place, expiresOn);
  const more = {
    missing: t`Ta coopérative l’attend.`,
    refused: t`La pièce déposée n’a pas convenu.`,
    expired: t`Elle ne vaut plus depuis le ${day}.`,
    expiring: t`Elle vaut encore jusqu’au ${day}.`,
    waiting: '',
    verified: '',
  }[state];
  return (
    <Task what={<Trans>Déposer : {name}</Trans>} more={more}>
      <Link to="/$cooperative/documents" params={{ cooperative: slug }} className={classes.button}>
        {t`Ouvrir mes documents`}
      </Link>
    </Task>
  );
}
