import { Trans, useLingui } from '@lingui/react/macro';
import type { MissionComparison } from '@plusloin/contracts';
import { Amount, Card, moneyIn, usePlace } from '@plusloin/ui';
import { Link } from '@tanstack/react-router';
import pair from '../../app/pair.module.css';
import { Sayings } from '../../compass/result/sayings.js';
import { Estimate } from '../home/estimate.js';
import classes from './guidance.module.css';
import { Lines } from './lines.js';
import { RuleLink } from './own-figures.js';
import { Rights } from './rights.js';

interface ResultProps {
  readonly of: MissionComparison;
  readonly slug: string;
}

/** Both nets side by side, and the difference: nothing here says which one is to be taken. */
export function MissionResult({ of, slug }: ResultProps) {
  const { t } = useLingui();
  const { selfEmployed, employed, costs, contribution } = of;
  const invoiced = [
    { name: t`Facturé, sans TVA`, amount: selfEmployed.brought },
    { name: t`Frais`, amount: costs },
    { name: t`Part de la coopérative`, amount: contribution },
  ];
  const paid = [{ name: t`Salaires bruts de ces mois`, amount: employed.brought }];
  return (
    <section className={classes.stack} aria-live="polite" aria-label={t`Les deux façons`}>
      <Estimate of={of} className={classes.notice} />
      <Difference of={of} slug={slug} />
      <div className={pair.pair}>
        <Way of={selfEmployed} lines={invoiced} />
        <Way of={employed} lines={paid} />
      </div>
    </section>
  );
}

function Difference({ of: { difference, unknown }, slug }: ResultProps) {
  const place = usePlace();
  if (difference === null) return <WhyNone slug={slug} lacks={unknown} />;
  const amount = moneyIn(place, difference.replace('-', ''), 'EUR');
  return (
    <p>
      {difference.startsWith('-') ? (
        <Trans>
          Par le groupement, ton année garde <strong>{amount} de moins</strong> qu’en indépendance.
        </Trans>
      ) : (
        <Trans>
          Par le groupement, ton année garde <strong>{amount} de plus</strong> qu’en indépendance.
        </Trans>
      )}
    </p>
  );
}

interface WhyNoneProps extends Pick<ResultProps, 'slug'> {
  readonly lacks: readonly string[];
}

function WhyNone({ lacks, slug }: WhyNoneProps) {
  return lacks.includes('turnover') ? (
    <p>
      <Trans>
        Il manque ce que tu factures en un an :{' '}
        <Link to="/$cooperative/ma-boussole" params={{ cooperative: slug }}>
          dis-le dans ta boussole
        </Link>
        , puis reviens.
      </Trans>
    </p>
  ) : (
    <p>
      <Trans>
        La différence ne se calcule pas ici : il manque un des deux nets. Question à poser au
        groupement : quel serait le salaire net, après impôt ?
      </Trans>
    </p>
  );
}

interface WayProps {
  readonly of: MissionComparison['employed'];
  readonly lines: readonly { readonly name: string; readonly amount: string }[];
}

function Way({ of: { title, rights, notCounted, ...of }, lines }: WayProps) {
  const { t } = useLingui();
  const { country } = usePlace();
  return (
    <Card title={title}>
      <div className={classes.stack}>
        <Lines lines={lines} />
        <Net {...of} />
        <Rights rights={rights} />
        <details className={classes.said}>
          <summary>{t`Ce qui n’est pas compté`}</summary>
          <Sayings sayings={notCounted} country={country} />
        </details>
      </div>
    </Card>
  );
}

function Net({ net, rule }: Pick<MissionComparison['employed'], 'net' | 'rule'>) {
  const { t } = useLingui();
  if (net === null) return <p>{t`Ce net n’est pas calculé ici.`}</p>;
  return (
    <div>
      <p className={classes.quiet}>{t`Ce que ton année y gagne, cotisations et impôt comptés`}</p>
      <p className={classes.net}>
        <Amount of={net} currency="EUR" />
      </p>
      <p>
        <RuleLink rule={rule}>{t`Voir la règle et ses sources`}</RuleLink>
      </p>
    </div>
  );
}
