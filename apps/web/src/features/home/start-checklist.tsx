import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { MyCooperative, StartList, StartStep } from '@plusloin/contracts';
import { Card } from '@plusloin/ui';
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answerOf, api } from '../../app/api.js';
import { queryClient } from '../../app/session.js';
import classes from './start-checklist.module.css';

/** The six first things of somebody new, kept for their account, until they put the list away. */
export function StartChecklist({ cooperative }: { readonly cooperative: MyCooperative }) {
  const { id, memberId } = cooperative;
  const of = { cooperativeId: id, memberId: memberId ?? '' };
  const { data } = useQuery({ ...startQuery(of), enabled: Boolean(memberId) });
  if (data === undefined || !data.isOffered || data.done.includes('dismissed')) return null;
  return <Steps {...of} done={data.done} slug={cooperative.slug} />;
}

interface Of {
  readonly cooperativeId: string;
  readonly memberId: string;
}

const startQuery = ({ cooperativeId, memberId }: Of) =>
  queryOptions({
    queryKey: ['start', cooperativeId],
    queryFn: () =>
      answerOf<StartList>(
        api.GET('/api/cooperatives/{cooperativeId}/members/{memberId}/start', {
          params: { path: { cooperativeId, memberId } },
        }),
      ),
  });

function useMark({ cooperativeId, memberId }: Of) {
  return useMutation({
    mutationFn: ({ step, isDone }: { step: StartStep; isDone: boolean }) =>
      answerOf<void>(
        api.PUT('/api/cooperatives/{cooperativeId}/members/{memberId}/start/{step}', {
          params: { path: { cooperativeId, memberId, step } },
          body: { isDone },
        }),
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['start', cooperativeId] }),
  });
}

interface StepsProps extends Of {
  readonly done: readonly StartStep[];
  readonly slug: string;
}

function Steps({ done, slug, ...of }: StepsProps) {
  const { t } = useLingui();
  const mark = useMark(of);
  const steps = useStartSteps(slug);
  const count = steps.filter(({ step }) => done.includes(step)).length;
  const all = steps.length;
  return (
    <Card title={t`Pour commencer`} aside={<Trans>{count} sur {all}</Trans>}>
      <ul className={classes.steps}>
        {steps.map(({ step, name, says }) => (
          <li key={step}>
            <label className={classes.step}>
              <input
                type="checkbox"
                checked={done.includes(step)}
                disabled={mark.isPending}
                onChange={({ currentTarget }) =>
                  mark.mutate({ step, isDone: currentTarget.checked })
                }
              />
              <span>{name}</span>
            </label>
            <p className={classes.says}>{says}</p>
          </li>
        ))}
      </ul>
      <Button
        variant="default"
        onClick={() => mark.mutate({ step: 'dismissed', isDone: true })}
        loading={mark.isPending}
      >
        {t`Ranger cette liste`}
      </Button>
    </Card>
  );
}

interface Step {
  readonly step: StartStep;
  readonly name: string;
  readonly says: ReactNode;
}

/** What exists leads somewhere; the rest says who sees to it. */
function useStartSteps(cooperative: string): Step[] {
  const { t } = useLingui();
  const params = { cooperative };
  const byCoop = t`Ta coopérative le règle avec toi, hors d’ici pour le moment.`;
  return [
    {
      step: 'identity',
      name: t`Ton identité et tes pièces`,
      says: (
        <Trans>
          Relis <Link {...{ to: '/$cooperative/dossier', params }}>ton dossier</Link> et dépose{' '}
          <Link {...{ to: '/$cooperative/documents', params }}>tes documents</Link>.
        </Trans>
      ),
    },
    { step: 'bank', name: t`Ton compte en banque`, says: byCoop },
    { step: 'vat', name: t`Ton régime de TVA`, says: byCoop },
    { step: 'payer', name: t`Ton premier payeur`, says: byCoop },
    { step: 'invoice', name: t`Ta première facture`, says: byCoop },
    {
      step: 'calendar',
      name: t`Ton calendrier`,
      says: t`Tes échéances paraissent ici, sur ton accueil, dès ton premier relevé.`,
    },
  ];
}
