import { useLingui } from '@lingui/react/macro';
import type { ProcessingShown } from '@plusloin/contracts';
import { Card, LoadingState, Page } from '@plusloin/ui';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { answerOf, api } from '../../app/api.js';
import { Refused } from '../../app/refusals.js';
import { OwnCopy } from './own-copy.js';
import classes from './privacy.module.css';
import { RetentionTable } from './retention-table.js';

const route = getRouteApi('/$cooperative/reglages/donnees-personnelles');

const privacyQuery = (cooperativeId: string) =>
  queryOptions({
    queryKey: ['privacy', cooperativeId],
    queryFn: () =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/privacy', {
          params: { path: { cooperativeId } },
        }),
      ),
  });

/** What is kept about people, why, for how long; and one's own copy of it. */
export default function PrivacyPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const { id, memberId } = cooperative;
  const asked = useQuery(privacyQuery(id));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  return (
    <Page
      title={t`Données personnelles`}
      lead={t`Ce que la coopérative garde, pourquoi, et pour combien de temps.`}
    >
      {memberId === null ? null : <OwnCopy of={{ cooperativeId: id, memberId }} />}
      {asked.data === undefined ? (
        <LoadingState label={t`Un instant…`} high />
      ) : (
        <>
          <RetentionTable rules={asked.data.retention} />
          {asked.data.processings.map((one) => (
            <Processing key={one.name} of={one} />
          ))}
        </>
      )}
    </Page>
  );
}

function Processing({ of }: { readonly of: ProcessingShown }) {
  const { t } = useLingui();
  const facts = [
    [t`Pourquoi`, [of.purpose]],
    [t`Base légale`, [of.legalBasis]],
    [t`De qui`, of.subjects],
    [t`Quoi`, of.data],
    [t`Pour qui`, of.recipients],
    [t`Combien de temps`, [of.kept]],
    [t`Comment c’est protégé`, of.protection],
  ] as const;
  return (
    <Card title={of.title}>
      <dl className={classes.facts}>
        {facts.map(([name, values]) => (
          <Fact key={name} name={name} values={values} />
        ))}
      </dl>
    </Card>
  );
}

function Fact({ name, values }: { readonly name: string; readonly values: readonly string[] }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {values.map((value) => (
          <span key={value}>{value}</span>
        ))}
      </dd>
    </>
  );
}
