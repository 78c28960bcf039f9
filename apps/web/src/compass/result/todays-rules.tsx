import { Trans } from '@lingui/react/macro';
import type { GuidanceAgain, GuidanceComparison } from '@plusloin/contracts';
import { dateIn, wholeMoneyIn } from '@plusloin/ui';
import { useState } from 'react';
import { ask } from '../asking.js';
import { usePlace } from '../figures.js';
import pieces from '../pieces.module.css';
import { RefusedAnswer } from '../refused.js';
import { useFigureWords } from './figure-words.js';

interface Answered {
  readonly answer?: GuidanceAgain;
  readonly error?: unknown;
}

interface TodaysRulesProps {
  readonly comparison: GuidanceComparison;
}

export function TodaysRules({ comparison: { token, situation, on } }: TodaysRulesProps) {
  const [asked, setAsked] = useState<Answered>({});
  const place = usePlace(situation.country);
  const day = dateIn(place, on);
  const compare = () =>
    ask<GuidanceAgain>(`comparisons/${encodeURIComponent(token)}/again`, { method: 'POST' }).then(
      (answer) => setAsked({ answer }),
      (error: unknown) => setAsked({ error }),
    );
  return (
    <div className={pieces.section}>
      <p className={pieces.small}>
        <Trans>Cette réponse date du {day} et ne change plus.</Trans>
      </p>
      <div className={pieces.row}>
        <button type="button" className={pieces.secondary} onClick={() => void compare()}>
          <Trans>Comparer avec les règles d’aujourd’hui</Trans>
        </button>
      </div>
      <div role="status">
        {asked.error === undefined ? null : <RefusedAnswer error={asked.error} />}
        {asked.answer && <Differences again={asked.answer} country={situation.country} />}
      </div>
    </div>
  );
}

type DifferencesProps = {
  readonly again: GuidanceAgain;
  readonly country: GuidanceComparison['situation']['country'];
};

function Differences({ again: { statuses, now }, country }: DifferencesProps) {
  const place = usePlace(country);
  const words = useFigureWords();
  const euros = (amount: string | null) =>
    amount === null ? '–' : wholeMoneyIn(place, amount, 'EUR');
  const on = dateIn(place, now.on);
  if (statuses.length === 0) {
    return (
      <p>
        <Trans>Rien n’a changé : les règles du {on} donnent les mêmes chiffres.</Trans>
      </p>
    );
  }
  return (
    <ul className={pieces.list}>
      {statuses.map(({ key, title, figures }) => (
        <li key={key}>
          {title}
          <ul className={pieces.list}>
            {figures.map((one) => {
              const [name, before, after] = [words[one.name], euros(one.then), euros(one.now)];
              return (
                <li key={one.name}>
                  <Trans>
                    {name} : {before} avant, {after} avec les règles du {on}
                  </Trans>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}
