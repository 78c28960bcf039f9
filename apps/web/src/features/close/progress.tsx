import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { CloseStanding } from '@plusloin/contracts';
import classes from './progress.module.css';

/** How far a close is: the bar, and the same in numbers and words. */
export function Progress({ standing }: { readonly standing: CloseStanding }) {
  const { t } = useLingui();
  const { steps, practices, secondsLeft } = standing;
  const { made, waiting, failed } = practices;
  return (
    <div className={classes.progress}>
      <progress
        className={classes.bar}
        value={steps.done}
        max={Math.max(1, steps.total)}
        aria-label={t`Avancement de la fermeture`}
      />
      <p className={classes.words} role="status">
        <span>
          <Plural value={made} one="# relevé prêt" other="# relevés prêts" />
        </span>
        <span>
          <Trans>{waiting} en attente</Trans>
        </span>
        {failed === 0 ? null : (
          <span className={classes.care}>
            <Trans>{failed} à vérifier</Trans>
          </span>
        )}
        {secondsLeft === null ? null : <TimeLeft seconds={secondsLeft} />}
      </p>
    </div>
  );
}

function TimeLeft({ seconds }: { readonly seconds: number }) {
  if (seconds < 60) return <Trans>encore {seconds} s environ</Trans>;
  const minutes = Math.ceil(seconds / 60);
  return <Trans>encore {minutes} min environ</Trans>;
}
