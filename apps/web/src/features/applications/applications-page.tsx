import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import type { ListedCandidate, StageName } from '@plusloin/contracts';
import { dateIn, EmptyState, LoadingState, Page, usePlace } from '@plusloin/ui';
import { IconUserHeart } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import forms from '../../app/forms.module.css';
import { Refused } from '../../app/refusals.js';
import { useStageWords } from '../../app/stages.js';
import { candidatesQuery } from './queries.js';
import { Waiting } from './waiting.js';

const route = getRouteApi('/$cooperative/candidatures');

/** Who asked to join: whoever waits for an answer comes first. */
export default function ApplicationsPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const { etape, attente } = route.useSearch();
  const wished = { ...(etape && { stage: etape }), ...(attente && { waiting: 'late' as const }) };
  const asked = useInfiniteQuery(candidatesQuery(cooperative.id, wished));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  const all = asked.data?.pages.flatMap(({ candidates }) => candidates);
  return (
    <Page
      title={t`Candidatures`}
      lead={t`Personne n’attend plus de 7 jours sans réponse.`}
      action={<ToDocument slug={cooperative.slug} />}
    >
      <Filters />
      {all === undefined ? (
        <LoadingState label={t`Un instant…`} high />
      ) : all.length === 0 ? (
        <EmptyState title={t`Personne ici`} icon={<IconUserHeart />}>
          <Trans>Les personnes qui se préinscrivent paraissent ici, avec leur attente.</Trans>
        </EmptyState>
      ) : (
        <ul className={forms.list}>
          {all.map((one) => (
            <Row key={one.pathId} slug={cooperative.slug} of={one} />
          ))}
        </ul>
      )}
      {asked.hasNextPage ? (
        <Button
          {...{ variant: 'default', loading: asked.isFetchingNextPage }}
          onClick={() => void asked.fetchNextPage()}
        >
          {t`Voir la suite`}
        </Button>
      ) : null}
    </Page>
  );
}

const ToDocument = ({ slug }: { readonly slug: string }) => (
  <Link to="/$cooperative/candidatures/information" params={{ cooperative: slug }}>
    <Trans>Document d’information</Trans>
  </Link>
);

function Filters() {
  const { t } = useLingui();
  const words = useStageWords();
  const { etape, attente } = route.useSearch();
  const navigate = route.useNavigate();
  const stages = Object.entries(words).map(([value, label]) => ({ value, label }));
  return (
    <div className={forms.row}>
      <NativeSelect
        aria-label={t`Étape`}
        value={etape ?? ''}
        data={[{ value: '', label: t`Toutes les étapes` }, ...stages]}
        onChange={({ currentTarget: { value } }) =>
          void navigate({
            search: { attente, etape: value === '' ? undefined : (value as StageName) },
          })
        }
      />
      <label className={forms.choice}>
        <input
          type="checkbox"
          checked={attente === true}
          onChange={({ currentTarget: { checked } }) =>
            void navigate({ search: { etape, attente: checked ? true : undefined } })
          }
        />
        <Trans>Plus de 7 jours sans réponse</Trans>
      </label>
    </div>
  );
}

function Row({ slug, of }: { readonly slug: string; readonly of: ListedCandidate }) {
  const words = useStageWords();
  const place = usePlace();
  const { t } = useLingui();
  const { pathId, name, practiceWished, stage, registeredOn, isLate, isErased } = of;
  const day = dateIn(place, registeredOn);
  return (
    <li>
      <Link
        {...{ to: '/$cooperative/candidatures/$pathId', params: { cooperative: slug, pathId } }}
        className={forms.item}
        data-late={isLate}
      >
        <span className={forms.words}>
          <span className={forms.strong}>{isErased ? t`effacé` : name}</span>
          {isErased ? null : <span>{practiceWished}</span>}
          <span className={forms.quiet}>
            <Trans>
              {words[stage]}, demande du {day}
            </Trans>
          </span>
        </span>
        <Waiting of={of} />
      </Link>
    </li>
  );
}
