import { Trans, useLingui } from '@lingui/react/macro';
import type { GuidanceStatus } from '@plusloin/contracts';
import { Card, dateIn, usePlace } from '@plusloin/ui';
import { addressOf } from '../../compass/addresses.js';
import { useFigureWords, useWhyNotProvisional } from '../../compass/result/figure-words.js';
import classes from './guidance.module.css';
import { Lines } from './lines.js';

const LINES = [
  ...(['turnover', 'costs', 'cooperative', 'social', 'tax', 'net'] as const),
  ...(['provisionalQuarter', 'finalQuarter'] as const),
] as const;

/** What is left in one's own status, part by part; each leads to the rule that made it. */
export function OwnFigures({ status }: { readonly status: GuidanceStatus }) {
  const { t } = useLingui();
  const place = usePlace();
  const { key, figures, title, model } = status;
  const why = useWhyNotProvisional();
  const on = dateIn(place, model.date);
  return (
    <Card title={title} aside={t`par an, sur tes douze derniers mois`}>
      <div className={classes.stack}>
        {figures === null ? (
          <p>
            <Trans>
              Pas de calcul : une réponse manque, ou mène à un montant de cette année qui n’est pas
              encore connu. Retire-la plus bas pour revoir le reste.
            </Trans>
          </p>
        ) : (
          <Parts figures={figures} country={key.startsWith('be-') ? 'BE' : 'FR'} />
        )}
        {figures?.provisionalQuarter === null ? (
          <p className={classes.quiet}>{why(key)}</p>
        ) : null}
        <p className={classes.quiet}>
          <Trans>
            Calculé avec {model.name} {model.version}, règles du {on}. Chaque nom ouvre sa règle, sa
            source et la confiance qu’on peut lui faire.
          </Trans>
        </p>
      </div>
    </Card>
  );
}

type Figures = NonNullable<GuidanceStatus['figures']>;

interface PartsProps {
  readonly figures: Figures;
  readonly country: 'BE' | 'FR';
}

function Parts({ figures, country }: PartsProps) {
  const { t } = useLingui();
  const words = useFigureWords(country);
  const parts = LINES.flatMap((name) => {
    const figure = figures[name];
    if (figure === null) return [];
    const link = <RuleLink rule={figure.rule}>{words[name]}</RuleLink>;
    return [{ name: <span className={classes.name}>{link}</span>, amount: figure.amount }];
  });
  const month = { name: <strong>{t`Net par mois`}</strong>, amount: figures.netMonth };
  return <Lines lines={[...parts, month]} />;
}

interface RuleLinkProps {
  readonly rule: string | null;
  readonly children: string;
}

/** To the page that everybody may read: what stands behind a figure. */
export function RuleLink({ rule, children }: RuleLinkProps) {
  const { language } = usePlace();
  if (rule === null) return <>{children}</>;
  return <a href={addressOf({ language, page: 'rule', about: rule })}>{children}</a>;
}
