import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ListedRule, RuleList, RuleTerms } from '@plusloin/contracts';
import { addDays, calendarDate } from '@plusloin/kernel';
import { Card, dateIn, EmptyState, LoadingState, Page, Status, usePlace } from '@plusloin/ui';
import { IconScale } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Refused } from '../../app/refusals.js';
import { mayClose } from '../../app/session.js';
import { Dialog } from '../../app/dialog.js';
import classes from './cooperative.module.css';
import { rulesQuery, stepsQuery } from './queries.js';
import { Simulator } from './simulator.js';
import { ToConfirm } from './to-confirm.js';

const RuleForm = lazy(() => import('./rule-form.js'));

const route = getRouteApi('/$cooperative/regles');

/** What members contribute: each rule with who wanted it, and what another would have asked. */
export default function RulesPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const asked = useQuery(rulesQuery(cooperative.id));
  // What waits stands above: it comes with the rest, and nothing moves.
  const { isLoading } = useQuery(stepsQuery(cooperative.id));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  return (
    <Page
      title={t`Règles et taux`}
      lead={t`Une règle votée ne se modifie pas : la suivante s’ajoute, à partir d’un jour.`}
    >
      {asked.data === undefined || isLoading ? (
        <LoadingState label={t`Un instant…`} high />
      ) : (
        <Rules list={asked.data} />
      )}
    </Page>
  );
}

function Rules({ list }: { readonly list: RuleList }) {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const [latest] = list.rules;
  if (latest === undefined) {
    return (
      <EmptyState title={t`Pas encore de règle`} icon={<IconScale />}>
        <Trans>La première se choisit à la mise en route de la coopérative.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <ToConfirm cooperative={cooperative} kinds={['contribution-rule']} />
      <History list={list} latest={latest.terms} />
      <Simulator list={list} latest={latest.terms} />
    </>
  );
}

interface HistoryProps {
  readonly list: RuleList;
  readonly latest: RuleTerms;
}

function History({ list, latest }: HistoryProps) {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const [isAsking, asking] = useDisclosure(false);
  const form = { id: cooperative.id, from: latest, firstDay: list.firstDay };
  return (
    <Card title={t`L’histoire des règles`}>
      <div className={classes.stack}>
        <ul className={classes.list}>
          {list.rules.map((rule) => (
            <Rule key={`${rule.terms.code} ${rule.terms.validFrom}`} rule={rule} />
          ))}
        </ul>
        {mayClose(cooperative) ? (
          <div>
            <Button variant="default" onClick={asking.open}>
              {t`Proposer la règle suivante`}
            </Button>
          </div>
        ) : null}
      </div>
      <Dialog title={t`La règle suivante`} isOpen={isAsking} onClose={asking.close}>
        <Suspense>
          <RuleForm {...form} onDone={asking.close} />
        </Suspense>
      </Dialog>
    </Card>
  );
}

function Rule({ rule: { terms, validUntil, decision } }: { readonly rule: ListedRule }) {
  const { t } = useLingui();
  const place = usePlace();
  const from = dateIn(place, terms.validFrom);
  const last = validUntil === null ? '' : dateIn(place, addDays(calendarDate(validUntil), -1));
  const votedOn = terms.votedOn === null ? '' : dateIn(place, terms.votedOn);
  const label = place.language === 'fr' ? terms.label : terms.labels?.[place.language];
  return (
    <li className={classes.item}>
      <h3>{label ?? terms.label}</h3>
      <p className={`${classes.text} ${classes.term}`}>
        {validUntil === null ? (
          <>
            <Trans>Depuis le {from}</Trans>
            <Status tone="done">{t`sans fin prévue`}</Status>
          </>
        ) : (
          <Trans>
            Du {from} au {last}
          </Trans>
        )}
      </p>
      <p className={classes.quiet}>
        {votedOn === '' ? null : <Trans>Votée le {votedOn}. </Trans>}
        {decision === null ? null : (
          <Trans>
            Proposée par {decision.proposed.name}, confirmée par {decision.confirmed.name} :{' '}
            {decision.reason}
          </Trans>
        )}
      </p>
    </li>
  );
}
