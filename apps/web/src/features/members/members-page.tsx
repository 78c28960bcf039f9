import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ListedMember } from '@plusloin/contracts';
import {
  Card,
  dateIn,
  EmptyState,
  LoadingState,
  Page,
  Status,
  usePlace,
} from '@plusloin/ui';
import { IconUsers } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Refused } from '../../app/refusals.js';
import { screensOf } from '../../app/session.js';
import { MembersFilters } from './members-filters.js';
import classes from './members.module.css';
import { membersQuery } from './queries.js';
import { useStageWords, useWayWords } from './words.js';

const route = getRouteApi('/$cooperative/membres');

/** The members whom somebody may see, found by what the address says. */
export default function MembersPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const wanted = route.useSearch();
  const asked = useInfiniteQuery(membersQuery(cooperative.id, wanted));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  const members = asked.data?.pages.flatMap((page) => page.members);
  const isAdmin = screensOf(cooperative).includes('admin');
  const ofAll = { title: t`Membres`, lead: t`Leur parcours, leurs pièces, leur accompagnement.` };
  const ofOwn = { title: t`Mes membres`, lead: t`Ceux que tu accompagnes.` };
  return (
    <Page {...(isAdmin ? ofAll : ofOwn)}>
      <MembersFilters wanted={wanted} />
      {members === undefined ? (
        <LoadingState label={t`Les membres arrivent…`} high />
      ) : members.length === 0 ? (
        <NobodyFound />
      ) : (
        <List members={members} slug={cooperative.slug} />
      )}
      {asked.hasNextPage ? (
        <Button
          variant="default"
          loading={asked.isFetchingNextPage}
          onClick={() => void asked.fetchNextPage()}
        >
          {t`Voir la suite`}
        </Button>
      ) : null}
    </Page>
  );
}

interface ListProps {
  readonly members: readonly ListedMember[];
  readonly slug: string;
}

const List = ({ members, slug }: ListProps) => (
  <Card>
    <ul className={classes.list}>
      {members.map((member) => (
        <li key={member.memberId}>
          <Line member={member} slug={slug} />
        </li>
      ))}
    </ul>
  </Card>
);

interface LineProps {
  readonly member: ListedMember;
  readonly slug: string;
}

function Line({ member, slug }: LineProps) {
  const stages = useStageWords();
  const wayOf = useWayWords();
  const { memberId, name, stage, practices, adviser } = member;
  const said = stage === null ? undefined : stages[stage];
  return (
    <Link
      to="/$cooperative/membres/$memberId"
      params={{ cooperative: slug, memberId }}
      className={classes.row}
    >
      <span className={classes.name}>
        <span className={classes.title}>{name}</span>
        {practices.map(({ code, title, wayOfWorking }) => (
          <span key={code} className={classes.quiet}>
            {title} · {wayOf(wayOfWorking)}
          </span>
        ))}
        {adviser === null ? null : (
          <span className={classes.quiet}>
            <Trans>Accompagnement : {adviser}</Trans>
          </span>
        )}
      </span>
      <span className={classes.marks}>
        {said === undefined ? null : <Status tone={said.tone}>{said.word}</Status>}
        <DocumentMarks member={member} />
      </span>
    </Link>
  );
}

function DocumentMarks({ member }: { readonly member: ListedMember }) {
  const place = usePlace();
  const { missing, waiting, expiresOn, stage } = member;
  const day = expiresOn === null ? null : dateIn(place, expiresOn);
  if (stage === 'left') return null;
  return (
    <>
      {waiting === 0 ? null : (
        <Status tone="quiet">
          <Trans>À vérifier : {waiting}</Trans>
        </Status>
      )}
      {missing === 0 ? null : (
        <Status tone="care">
          <Trans>Pièces qui manquent : {missing}</Trans>
        </Status>
      )}
      {day === null ? null : (
        <Status tone="care">
          <Trans>Expire le {day}</Trans>
        </Status>
      )}
      {missing + waiting > 0 || day !== null ? null : (
        <Status tone="done">
          <Trans>Pièces en ordre</Trans>
        </Status>
      )}
    </>
  );
}

function NobodyFound() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`Personne à montrer ici`} icon={<IconUsers />}>
      <Trans>Aucun membre ne répond à ces choix. Enlève un filtre pour en voir d’autres.</Trans>
    </EmptyState>
  );
}
