import { Trans, useLingui } from '@lingui/react/macro';
import type { StageName } from '@plusloin/contracts';
import { IconCheck } from '@tabler/icons-react';
import classes from './stages.module.css';

const WAY = ['candidate', 'agreement', 'associate'] as const;

/** The stages of a path in words. */
export function useStageWords(): Readonly<Record<StageName, string>> {
  const { t } = useLingui();
  return {
    candidate: t`Candidature`,
    agreement: t`Convention`,
    associate: t`Associé·e`,
    leaving: t`Départ annoncé`,
    left: t`Parti·e`,
    refused: t`Sans suite`,
    withdrawn: t`Retirée`,
  };
}

/** The way in as steps, with the one where somebody stands. */
export function Stages({ stage }: { readonly stage: StageName }) {
  const words = useStageWords();
  const at = WAY.findIndex((one) => one === stage);
  if (at < 0) {
    return (
      <p>
        <Trans>Ce chemin est terminé. Tu peux te préinscrire à nouveau quand tu veux.</Trans>
      </p>
    );
  }
  return (
    <ol className={classes.steps}>
      {WAY.map((one, nth) => (
        <li
          key={one}
          className={classes.step}
          data-state={nth < at ? 'done' : nth === at ? 'now' : 'later'}
          aria-current={nth === at ? 'step' : undefined}
        >
          <span className={classes.dot} aria-hidden="true">
            {nth < at ? <IconCheck size={16} /> : null}
          </span>
          {words[one]}
        </li>
      ))}
    </ol>
  );
}
