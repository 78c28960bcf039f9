import { Trans, useLingui } from '@lingui/react/macro';
import type { GuidanceComparison, GuidanceCurve } from '@plusloin/contracts';
import { netAt, netPath, reachOf, stepNear } from '@plusloin/plots';
import { wholeMoneyIn } from '@plusloin/ui';
import { useState } from 'react';
import { useAsked } from '../asking.js';
import { usePlace } from '../figures.js';
import pieces from '../pieces.module.css';
import { RefusedAnswer, Waiting } from '../refused.js';
import classes from './turnover-slider.module.css';

const SIZE = { width: 400, height: 200 };
const STEP = 500;

interface SliderProps {
  readonly comparison: GuidanceComparison;
  readonly statuses: GuidanceComparison['statuses'];
}

/** What would be left of another turnover: drawn at once, from a curve that came with the page. */
export function TurnoverSlider({ comparison, statuses }: SliderProps) {
  const { situation } = comparison;
  const computed = statuses.filter(({ figures }) => figures !== null);
  if (computed.length === 0) return null;
  const to = reachOf(situation.turnover);
  return (
    <section className={pieces.section} aria-labelledby="other">
      <h2 id="other">
        <Trans>Et avec un autre chiffre d’affaires ?</Trans>
      </h2>
      <Curve
        {...{ comparison, statuses }}
        sent={{ situation, statuses: computed.map(({ key }) => key), to: `${to}.00` }}
        reach={to}
      />
    </section>
  );
}

interface CurveProps extends SliderProps {
  readonly sent: unknown;
  readonly reach: number;
}

function Curve({ comparison, statuses, sent, reach }: CurveProps) {
  const asked = useAsked<GuidanceCurve>('curves', sent);
  if (asked.state === 'waiting') {
    return (
      <div className={classes.room}>
        <Waiting />
      </div>
    );
  }
  if (asked.state === 'refused') return <RefusedAnswer error={asked.error} />;
  return <Drawn {...{ comparison, statuses, reach }} curve={asked.answer} />;
}

interface DrawnProps extends SliderProps {
  readonly curve: GuidanceCurve;
  readonly reach: number;
}

function Drawn({ comparison: { situation }, statuses, curve, reach }: DrawnProps) {
  const { t } = useLingui();
  const place = usePlace(situation.country);
  const euros = (amount: number | string) => wholeMoneyIn(place, String(amount), 'EUR');
  const answered = stepNear(situation.turnover ?? String(reach / 2), STEP);
  const [turnover, setTurnover] = useState(Math.min(answered, reach));
  const titleOf = (key: string) => statuses.find((one) => one.key === key)?.title ?? key;
  return (
    <div className={pieces.card}>
      <Lines curve={curve} at={turnover / reach} />
      <input
        {...{ type: 'range', className: classes.slider, min: 0, max: reach, step: STEP }}
        value={turnover}
        onChange={({ currentTarget }) => setTurnover(Number(currentTarget.value))}
        aria-label={t`Chiffre d’affaires de l’année`}
        aria-valuetext={euros(turnover)}
      />
      <p className={classes.scale} aria-hidden="true">
        <span>{euros(0)}</span>
        <strong>{euros(turnover)}</strong>
        <span>{euros(reach)}</span>
      </p>
      <Nets {...{ curve, turnover, titleOf, euros }} />
      <NotDrawn {...{ curve, titleOf }} />
      <Crossings {...{ curve, titleOf, euros }} />
    </div>
  );
}

interface InWordsProps extends Pick<DrawnProps, 'curve'> {
  readonly titleOf: (key: string) => string;
  readonly euros: (amount: string | number) => string;
}

function Nets({
  curve: { turnovers, nets },
  turnover,
  titleOf,
  euros,
}: InWordsProps & { readonly turnover: number }) {
  return (
    <table className={classes.nets}>
      <caption className={pieces.hidden}>
        <Trans>Net par an au chiffre d’affaires choisi</Trans>
      </caption>
      <tbody>
        {nets.filter(isDrawn).map(({ key, values }, place) => {
          const net = netAt({ turnovers, nets: values }, turnover);
          return (
            <tr key={key}>
              <td aria-hidden="true">
                <svg width="36" height="10">
                  <path d="M0 5H36" {...strokeOf(place)} />
                </svg>
              </td>
              <th scope="row">{titleOf(key)}</th>
              <td>{net === null ? '–' : euros(net)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

type Line = GuidanceCurve['nets'][number];

const isDrawn = ({ values }: Line): boolean => values.some((value) => value !== null);

/** The official model takes seconds for a figure: it is asked once, and not along a line. */
function NotDrawn({ curve: { nets }, titleOf }: Pick<InWordsProps, 'curve' | 'titleOf'>) {
  const names = nets.filter((line) => !isDrawn(line)).map(({ key }) => titleOf(key));
  if (names.length === 0) return null;
  const them = names.join(', ');
  return (
    <p className={pieces.small}>
      <Trans>
        Sans courbe ici : {them}. Pour un autre chiffre d’affaires, change tes réponses.
      </Trans>
    </p>
  );
}

/** Where another status begins to leave more: a fact with its turnover, and nothing else. */
function Crossings({ curve: { crossings }, titleOf, euros }: InWordsProps) {
  if (crossings.length === 0) return null;
  return (
    <>
      <h3>
        <Trans>Points de bascule</Trans>
      </h3>
      <ul className={pieces.list}>
        {crossings.map(({ at, from, to }) => {
          const turnover = euros(at);
          return (
            <li key={`${at} ${from} ${to}`}>
              <Trans>
                À partir de <strong>{turnover}</strong>, <b>{titleOf(to)}</b> laisse plus que{' '}
                <b>{titleOf(from)}</b>.
              </Trans>
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface LinesProps extends Pick<DrawnProps, 'curve'> {
  /** Where the slider stands, of 1. */
  readonly at: number;
}

function Lines({ curve: { turnovers, nets }, at }: LinesProps) {
  const { t } = useLingui();
  const heights = nets.flatMap(({ values }) => values.map((net) => Number(net ?? 0)));
  const frame = { ...SIZE, highest: Math.max(1, ...heights) };
  const x = at * SIZE.width;
  return (
    <svg
      className={classes.lines}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t`Le net de chaque statut selon le chiffre d’affaires, en mots dessous.`}
    >
      <path d={`M0 ${SIZE.height}H${SIZE.width}`} className={classes.axis} />
      <path d={`M${x} 0V${SIZE.height}`} className={classes.here} />
      {nets.filter(isDrawn).map(({ key, values }, place) => (
        <path key={key} d={netPath({ turnovers, nets: values }, frame)} {...strokeOf(place)} />
      ))}
    </svg>
  );
}

const COLOURS = ['var(--pl-income)', 'var(--pl-result)', 'var(--pl-quiet)'];
const DASHES = [undefined, '9 5', '2 4', '14 4 2 4', '5 3'];

/** Colours come again with another dash: a line is known by both. */
const strokeOf = (place: number) => ({
  ...{ fill: 'none', strokeWidth: 3, vectorEffect: 'non-scaling-stroke' as const },
  stroke: COLOURS[place % COLOURS.length],
  strokeDasharray: DASHES[place % DASHES.length],
});
