import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { MyCooperative, TrialAnswer } from '@plusloin/contracts';
import { Amount, Card, dateIn, usePlace } from '@plusloin/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { usePooledNames } from '../../app/pooled-names.js';
import { queryClient } from '../../app/session.js';
import { Blocking } from './checks.js';
import { runTrial, trialQuery } from './cockpit-queries.js';
import { Differences } from './differences.js';
import classes from './trial.module.css';

interface TrialProps {
  readonly cooperative: MyCooperative;
  readonly quarter: string;
  readonly mayTry: boolean;
}

/** Everything that a close does, taken back at once: what it would say, and what has changed. */
export function Trial({ cooperative: { id }, quarter, mayTry }: TrialProps) {
  const { t } = useLingui();
  const { data } = useQuery(trialQuery(id, quarter));
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => runTrial(id, quarter),
    onSuccess: (trial) => {
      queryClient.setQueryData(trialQuery(id, quarter).queryKey, { trial });
    },
  });
  return (
    <Card title={t`Essai à blanc`}>
      <div className={classes.trial}>
        <p>
          <Trans>
            L’essai fait tout ce que fait une fermeture, puis défait tout. Les livres restent
            ouverts. Il dit ce qui a changé depuis le dernier.
          </Trans>
        </p>
        {mayTry ? (
          <Button variant="default" loading={isPending} onClick={() => mutate()}>
            {t`Lancer un essai`}
          </Button>
        ) : null}
        {error === null ? null : (
          <p role="alert" className={classes.care}>
            {error.message}
          </p>
        )}
        <div role="status">{data?.trial ? <Found trial={data.trial} /> : null}</div>
      </div>
    </Card>
  );
}

function Found({ trial }: { readonly trial: TrialAnswer }) {
  const place = usePlace();
  const { control: names } = usePooledNames();
  const { triedAt, figures, checks, controls, comparedWith, differences } = trial;
  const on = dateIn(place, triedAt.slice(0, 10));
  return (
    <div className={classes.found}>
      <p>
        <Trans>Dernier essai le {on} :</Trans>{' '}
        <Plural
          value={figures.length}
          one="# activité calculée."
          other="# activités calculées."
        />{' '}
        <Blocking checks={checks} />
      </p>
      {controls.map(({ code, where, finding }) => (
        <p key={`${code} ${where}`} className={classes.care}>
          {[names[code] ?? code, where].filter(Boolean).join(', ')} :{' '}
          {AMOUNT.test(finding) ? <Amount of={finding} /> : finding}
        </p>
      ))}
      {comparedWith === null ? (
        <p>
          <Trans>C’est le premier : le prochain sera comparé à celui-ci.</Trans>
        </p>
      ) : differences.length === 0 ? (
        <p>
          <Trans>Aucun chiffre n’a changé depuis la dernière fois.</Trans>
        </p>
      ) : (
        <Differences of={differences} />
      )}
    </div>
  );
}

/** Most findings are amounts; the others are words. */
const AMOUNT = /^-?\d+\.\d\d$/;
