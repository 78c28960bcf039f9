import { Trans } from '@lingui/react/macro';
import type { GuidanceAgain, GuidanceComparison } from '@plusloin/contracts';
import { dateIn } from '@plusloin/ui';
import { useState } from 'react';
import { ask } from '../asking.js';
import { usePlace } from '../figures.js';
import pieces from '../pieces.module.css';
import { RefusedAnswer } from '../refused.js';
import { FigureChanges } from './figure-changes.js';

interface Answered {
  readonly answer?: GuidanceAgain;
  readonly error?: unknown;
}

interface TodaysRulesProps {
  readonly comparison: GuidanceComparison;
}

export function TodaysRules({ comparison: { token, situation, on } }: TodaysRulesProps) {
  const [asked, setAsked] = useState<Answered>({});
  const day = dateIn(usePlace(situation.country), on);
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
        {asked.answer && <FigureChanges changes={asked.answer} country={situation.country} />}
      </div>
    </div>
  );
}
