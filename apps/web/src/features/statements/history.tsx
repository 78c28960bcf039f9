import { useLingui } from '@lingui/react/macro';
import type { PracticeWords, QuarterBar } from '@plusloin/contracts';
import { useElementSize } from '@mantine/hooks';
import { Money, Quarter } from '@plusloin/kernel';
import { quarterBars, type Plot } from '@plusloin/plots';
import { Amount, PlotPicture } from '@plusloin/ui';
import classes from './history.module.css';

interface HistoryProps {
  readonly history: readonly QuarterBar[];
  readonly words: PracticeWords;
}

/** The plot is drawn for paper, in points; on a screen its letters are twice as large. */
const SCALE = 2;
const HEIGHT = 120;
/** Where four digits of a year would be drawn smaller than the rest. */
const NARROW = 194;

/** The quarters as bars, the same as in the PDF, and their figures one click away. */
export function History({ history, words }: HistoryProps) {
  const { t } = useLingui();
  const { ref, width } = useElementSize();
  return (
    <>
      <div ref={ref} className={classes.plot}>
        {width === 0 ? null : (
          <PlotPicture plot={plotOf(history, words, width / SCALE)} scale={SCALE} />
        )}
      </div>
      <details className={classes.details}>
        <summary>{t`Voir les chiffres`}</summary>
        <HistoryTable history={history} words={words} />
      </details>
    </>
  );
}

function HistoryTable({ history, words }: HistoryProps) {
  const { t } = useLingui();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t`Trimestre`}</th>
          <th scope="col">{words.plot.income}</th>
          <th scope="col">{words.plot.result}</th>
        </tr>
      </thead>
      <tbody>
        {history.toReversed().map(({ quarter, income, result }) => (
          <tr key={quarter}>
            <th scope="row">{words.format.shortQuarter(quarter)}</th>
            <td>
              <Amount of={income} />
            </td>
            <td>
              <Amount of={result} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const plotOf = (history: readonly QuarterBar[], words: PracticeWords, width: number): Plot =>
  quarterBars({
    quarters: history.map(({ quarter, income, result }, place) => ({
      label: words.format.shortQuarter(quarter),
      short: shortName(quarter, place, words, width < NARROW),
      income: Money.parse(income).minor,
      result: Money.parse(result).minor,
    })),
    width,
    height: HEIGHT,
    words: words.plot,
    figures: 'on-scale',
  });

/** 'T4' over its year, which is written where it begins. */
function shortName(
  quarter: string,
  place: number,
  words: PracticeWords,
  isNarrow: boolean,
): string[] {
  const { number, year } = Quarter.parse(quarter);
  const [name = ''] = words.format.shortQuarter(quarter).split(/\s/);
  const begins = number === 1 || (place === 0 && number !== 4);
  const written = isNarrow ? `’${String(year).slice(2)}` : String(year);
  return [name, begins ? written : ''];
}
