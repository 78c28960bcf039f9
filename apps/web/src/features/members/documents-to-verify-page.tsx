import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { WaitingDocuments } from '@plusloin/contracts';
import { Card, dateIn, EmptyState, LoadingState, Page, usePlace } from '@plusloin/ui';
import { IconCircleCheck } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Refused } from '../../app/refusals.js';
import { DocumentDates, FileLink } from '../documents/given-card.js';
import { JudgeButtons } from '../documents/judge-buttons.js';
import { documentAddress } from '../documents/queries.js';
import classes from './members.module.css';
import { waitingQuery } from './queries.js';
import { useDocumentNames } from '../../app/document-names.js';

const route = getRouteApi('/$cooperative/documents-a-verifier');

/** What people brought and nobody has looked at, the first one first. */
export default function DocumentsToVerifyPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const asked = useInfiniteQuery(waitingQuery(cooperative.id));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  const documents = asked.data?.pages.flatMap((page) => page.documents);
  return (
    <Page
      title={t`Documents à vérifier`}
      lead={t`Télécharge, regarde, décide. Chaque ouverture est notée au journal.`}
    >
      {documents === undefined ? (
        <LoadingState label={t`Les documents arrivent…`} high />
      ) : documents.length === 0 ? (
        <NothingWaits />
      ) : (
        <Card>
          <ul className={classes.list}>
            {documents.map((one) => (
              <Line key={one.id} one={one} cooperative={cooperative} />
            ))}
          </ul>
        </Card>
      )}
      {asked.hasNextPage ? (
        <Button variant="default" onClick={() => void asked.fetchNextPage()}>
          {t`Voir la suite`}
        </Button>
      ) : null}
    </Page>
  );
}

interface LineProps {
  readonly one: WaitingDocuments['documents'][number];
  readonly cooperative: { readonly id: string; readonly slug: string };
}

function Line({ one, cooperative }: LineProps) {
  const names = useDocumentNames();
  const place = usePlace();
  const day = dateIn(place, one.broughtOn);
  const name = names[one.type];
  return (
    <li className={classes.row}>
      <span className={classes.name}>
        <WhoseRecord {...{ one, cooperative }} />
        <span>
          <Trans>
            {name}, déposé le {day}
          </Trans>
        </span>
        <DocumentDates one={one} />
      </span>
      <span className={classes.buttons}>
        <FileLink {...{ href: documentAddress(cooperative.id, one.id), one, name }} />
        <JudgeButtons cooperativeId={cooperative.id} documentId={one.id} isMine={one.isMine} />
      </span>
    </li>
  );
}

/** Leads to the record of a member, or the file of a candidate. */
function WhoseRecord({ one: { memberId, pathId, person }, cooperative }: LineProps) {
  const { slug } = cooperative;
  return memberId === null ? (
    <Link
      to="/$cooperative/candidatures/$pathId"
      params={{ cooperative: slug, pathId }}
      className={classes.title}
    >
      {person}
    </Link>
  ) : (
    <Link
      to="/$cooperative/membres/$memberId"
      params={{ cooperative: slug, memberId }}
      className={classes.title}
    >
      {person}
    </Link>
  );
}

function NothingWaits() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`Tout est vérifié`} icon={<IconCircleCheck />}>
      <Trans>Quand quelqu’un dépose une pièce, elle paraît ici.</Trans>
    </EmptyState>
  );
}
