import { useLingui } from '@lingui/react/macro';
import type { Headline } from '@plusloin/contracts';
import { Amount } from '@plusloin/ui';
import { Link } from '@tanstack/react-router';
import classes from './three-figures.module.css';

interface StatementParams {
  readonly cooperative: string;
  readonly closeId: string;
  readonly subject: string;
}

interface ThreeFiguresProps {
  readonly headline: Headline;
  readonly currency: string;
  readonly params: StatementParams;
}

/** What must still arrive, what is not one's own, what is: each leads to how it was counted. */
export function ThreeFigures({ headline, currency, params }: ThreeFiguresProps) {
  const { t } = useLingui();
  const { free, notFree, toArrive, result } = headline;
  const own =
    free === null
      ? { name: t`Résultat du trimestre`, amount: result, hash: 'bloc-result' }
      : { name: t`Pour toi`, amount: free, hash: 'bloc-money' };
  const figures = [
    { name: t`À encaisser`, amount: toArrive, hash: 'bloc-ageing', tone: 'plain' },
    { name: t`À mettre de côté`, amount: notFree, hash: 'bloc-money', tone: 'plain' },
    { ...own, tone: own.amount.startsWith('-') ? 'care' : 'own' },
  ];
  return (
    <ul className={classes.figures}>
      {figures.map(({ name, amount, hash, tone }) => (
        <li key={name} data-tone={tone}>
          <Link
            to="/$cooperative/trimestres/$closeId/$subject"
            params={params}
            hash={hash}
            className={classes.figure}
          >
            <span className={classes.name}>{name}</span>
            <span className={classes.amount}>
              <Amount of={amount} currency={currency} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
