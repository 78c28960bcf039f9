import { Trans } from '@lingui/react/macro';
import type { GuidanceSituation, GuidanceStatus } from '@plusloin/contracts';
import { dateIn, moneyIn, wholeMoneyIn } from '@plusloin/ui';
import type { ReactNode } from 'react';
import { usePlace } from '../figures.js';
import { Link } from '../link.js';
import pieces from '../pieces.module.css';
import type { Asked } from './explanation-dialog.js';
import { useFigureWords, useWhyNotProvisional } from './figure-words.js';
import { MissingAnswers } from './missing-answers.js';
import { RightList } from './right-list.js';
import { Said, Sayings, UnverifiedMark } from './sayings.js';
import classes from './status-card.module.css';
import { Verdict } from './verdict.js';

interface CardProps {
  readonly status: GuidanceStatus;
  readonly token: string;
  readonly country: GuidanceSituation['country'];
  readonly onExplain: (asked: Asked) => void;
}

/** Everything else about one status: whether it is open, what it asks and what it gives. */
export function StatusCard({ status, token, country, onExplain }: CardProps) {
  const { key, title, verdict, notCounted, missing, model } = status;
  const place = usePlace(country);
  const on = dateIn(place, model.date);
  return (
    <section className={pieces.card} aria-labelledby={key}>
      <div className={classes.head}>
        <h3 id={key}>{title}</h3>
        <Verdict kind={verdict.kind} />
      </div>
      <Sayings sayings={verdict.because} country={country} />
      <Quarters {...{ status, country, onExplain }} />
      {status.breakEven === null ? null : <BreakEven {...{ ...status.breakEven, country }} />}
      <Thresholds status={status} country={country} />
      <Duties status={status} token={token} country={country} />
      <Rights status={status} country={country} />
      <Part title={<Trans>Ce qui n’est pas compté</Trans>} count={notCounted.length}>
        <Sayings sayings={notCounted} country={country} />
      </Part>
      <MissingAnswers missing={missing} country={country} />
      <p className={pieces.small}>
        <Trans>
          Calculé avec {model.name} {model.version}, règles du {on}.
        </Trans>
      </p>
    </section>
  );
}

interface PartProps {
  readonly title: ReactNode;
  readonly count: number;
  readonly children: ReactNode;
}

/** A part that opens; none where there is nothing to say. */
const Part = ({ title, count, children }: PartProps) =>
  count === 0 ? null : (
    <details className={classes.part}>
      <summary>
        {title} ({count})
      </summary>
      <div className={pieces.section}>{children}</div>
    </details>
  );

type StatusProps = Pick<CardProps, 'status' | 'country'>;

interface AmountProps {
  readonly amount: string;
  readonly word: string;
  /** null where no rule of ours made it. */
  readonly onExplain: (() => void) | null;
}

const Amount = ({ amount, word, onExplain }: AmountProps) =>
  onExplain ? (
    <button type="button" className={pieces.quiet} onClick={onExplain}>
      <span className={pieces.hidden}>{word} : </span>
      {amount}
    </button>
  ) : (
    <span>{amount}</span>
  );

function Quarters({ status, country, onExplain }: Omit<CardProps, 'token'>) {
  const place = usePlace(country);
  const words = useFigureWords(country);
  const why = useWhyNotProvisional();
  const { figures, key, title } = status;
  if (figures === null) return null;
  const lines = (['provisionalQuarter', 'finalQuarter'] as const).flatMap((name) => {
    const figure = figures[name];
    if (figure === null) return [];
    return [{ ...figure, name, amount: moneyIn(place, figure.amount, 'EUR') }];
  });
  return (
    <ul className={classes.lines}>
      {figures.provisionalQuarter === null ? <li>{why(key)}</li> : null}
      {lines.map(({ name, rule, amount, unverified }) => (
        <li key={name}>
          <span>
            {words[name]}
            <UnverifiedMark rules={unverified} />
          </span>
          <Amount
            {...{ amount, word: words[name] }}
            onExplain={rule === null ? null : () => onExplain({ status: key, figure: name, title })}
          />
        </li>
      ))}
    </ul>
  );
}

type BreakEvenProps = NonNullable<GuidanceStatus['breakEven']> & Pick<CardProps, 'country'>;

/** The turnover of a wanted net, and on to the price of a session. */
function BreakEven({ wantedNetMonth, turnover: exact, country }: BreakEvenProps) {
  const place = usePlace(country);
  const wanted = wholeMoneyIn(place, wantedNetMonth, 'EUR');
  const turnover = wholeMoneyIn(place, exact, 'EUR');
  return (
    <p className={classes.breakEven}>
      <Trans>
        {wanted} net par mois demandent {turnover} de chiffre d’affaires par an.
      </Trans>{' '}
      <Link to="estimate" query={{ turnover: exact.replace('.00', '') }}>
        <Trans>Quel prix de séance ?</Trans>
      </Link>
    </p>
  );
}

function Thresholds({ status: { thresholds }, country }: StatusProps) {
  const place = usePlace(country);
  return (
    <Part title={<Trans>Seuils</Trans>} count={thresholds.length}>
      <ul className={pieces.list}>
        {thresholds.map((one) => {
          const at = wholeMoneyIn(place, one.at, 'EUR');
          const distance = wholeMoneyIn(place, one.distance.replace('-', ''), 'EUR');
          return (
            <li key={one.code}>
              <Said saying={one} country={country} />{' '}
              <strong>
                {one.isPassed ? (
                  <Trans>
                    {at}, dépassé de {distance}
                  </Trans>
                ) : (
                  <Trans>
                    {at}, encore {distance}
                  </Trans>
                )}
              </strong>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

function Duties({ status: { duties }, token, country }: Omit<CardProps, 'onExplain'>) {
  const place = usePlace(country);
  return (
    <Part title={<Trans>À faire, et quand</Trans>} count={duties.length}>
      <ul className={pieces.list}>
        {duties.map((one) => (
          <li key={`${one.code} ${one.on}`}>
            <Said
              saying={one}
              country={country}
              before={<strong>{dateIn(place, one.on)}</strong>}
            />
          </li>
        ))}
      </ul>
      <p>
        <a href={`/api/guidance/comparisons/${encodeURIComponent(token)}/calendar.ics`} download>
          <Trans>Ajouter à mon agenda</Trans>
        </a>
      </p>
    </Part>
  );
}

const Rights = ({ status: { rights }, country }: StatusProps) => (
  <Part title={<Trans>Droits sociaux</Trans>} count={rights.length}>
    <RightList rights={rights} country={country} />
  </Part>
);
