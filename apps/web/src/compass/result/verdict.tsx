import { useLingui } from '@lingui/react/macro';
import type { GuidanceStatus } from '@plusloin/contracts';
import classes from './verdict.module.css';

export function Verdict({ kind }: Pick<GuidanceStatus['verdict'], 'kind'>) {
  const { t } = useLingui();
  const words = { open: t`ouvert`, closed: t`fermé`, check: t`à vérifier avec un bureau` };
  return (
    <span className={classes.verdict} data-kind={kind}>
      {words[kind]}
    </span>
  );
}
