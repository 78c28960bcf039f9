import { Trans, useLingui } from '@lingui/react/macro';
import type { ListedStatement } from '@plusloin/contracts';
import {
  Amount,
  dateIn,
  EmptyState,
  LoadingState,
  Page,
  quarterIn,
  Status,
  usePlace,
} from '@plusloin/ui';
import { IconCalendarStats, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Refused } from '../../app/refusals.js';
import { ownStatements, statementsQuery } from './queries.js';
import classes from './quarters-page.module.css';

const route = getRouteApi('/$cooperative/trimestres');

/** The member's statements, the latest first. */
export default function QuartersPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const asked = useQuery(statementsQuery(cooperative.id));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  const own = asked.data && ownStatements(asked.data.statements, cooperative);
  return (
    <Page title={t`Mes trimestres`} lead={t`Un relevé à chaque fermeture, gardé pour toujours.`}>
      {own === undefined ? (
        <LoadingState label={t`Tes relevés arrivent…`} high />
      ) : own.length === 0 ? (
        <NoStatement />
      ) : (
        <ul className={classes.list}>
          {own.map((one) => (
            <Row key={`${one.closeId} ${one.practice.code}`} statement={one} />
          ))}
        </ul>
      )}
    </Page>
  );
}

interface RowProps {
  readonly statement: ListedStatement & { practice: NonNullable<ListedStatement['practice']> };
}

function Row({ statement }: RowProps) {
  const { cooperative } = route.useRouteContext();
  const place = usePlace();
  const { closeId, quarter, practice, frozenOn, version, isProvisional, result } = statement;
  const params = { cooperative: cooperative.slug, closeId, subject: practice.code };
  return (
    <li>
      <Link
        to="/$cooperative/trimestres/$closeId/$subject"
        params={params}
        className={classes.row}
      >
        <span className={classes.name}>
          <strong>{startingLarge(quarterIn(place, quarter))}</strong>
          <span className={classes.quiet}>{practice.title}</span>
        </span>
        <span className={classes.state}>
          <Status tone={isProvisional ? 'care' : 'done'}>
            {isProvisional ? (
              <Trans>provisoire, au {dateIn(place, frozenOn)}</Trans>
            ) : (
              <Trans>fermé le {dateIn(place, frozenOn)}</Trans>
            )}
          </Status>
          {version === 1 ? null : <Version version={version} />}
        </span>
        <span className={classes.figure}>
          <span className={classes.quiet}>
            <Trans>Résultat</Trans>
          </span>
          <Amount of={result} currency="EUR" />
        </span>
        <IconChevronRight className={classes.chevron} size={20} aria-hidden="true" />
      </Link>
    </li>
  );
}

const Version = ({ version }: Pick<ListedStatement, 'version'>) => (
  <span className={classes.quiet}>
    <Trans>version {version}</Trans>
  </span>
);

function NoStatement() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`Pas encore de relevé`} icon={<IconCalendarStats />}>
      <Trans>
        Ton premier relevé arrive quand ta coopérative ferme un trimestre où tu as travaillé. Tu y
        verras ce qui est à toi, ce que tu dois, et quand.
      </Trans>
    </EmptyState>
  );
}

const startingLarge = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
