import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { StartList, StartStep } from '@plusloin/contracts';
import { Card } from '@plusloin/ui';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answerOf, api } from '../../app/api.js';
import { queryClient } from '../../app/session.js';
import type { OfMember } from './first-steps.js';
import classes from './start-checklist.module.css';

interface StepsProps extends OfMember {
  readonly done: readonly StartStep[];
  readonly slug: string;
}

/** The six first things of somebody new, kept for their account, until they put the list away. */
export default function StartChecklist({ done, slug, ...of }: StepsProps) {
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

const marked = (done: readonly StartStep[], step: StartStep, isDone: boolean): StartStep[] => [
  ...done.filter((one) => one !== step),
  ...(isDone ? [step] : []),
];

function useMark({ cooperativeId, memberId }: OfMember) {
  return useMutation({
    mutationFn: ({ step, isDone }: { step: StartStep; isDone: boolean }) =>
      answerOf(
        api.PUT('/api/cooperatives/{cooperativeId}/members/{memberId}/start/{step}', {
          params: { path: { cooperativeId, memberId, step } },
          body: { isDone },
        }),
      ),
    // The mark stands at once; what the server keeps comes after it.
    onMutate: ({ step, isDone }) =>
      queryClient.setQueryData<StartList>(['start', cooperativeId], (kept) =>
        kept === undefined ? kept : { ...kept, done: marked(kept.done, step, isDone) },
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['start', cooperativeId] }),
  });
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
