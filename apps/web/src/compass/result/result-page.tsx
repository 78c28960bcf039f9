import { Trans } from '@lingui/react/macro';
import type { GuidanceComparison } from '@plusloin/contracts';
import { useState } from 'react';
import { useHere } from '../addresses.js';
import { useAsked } from '../asking.js';
import { Link } from '../link.js';
import pieces from '../pieces.module.css';
import { RefusedAnswer, Waiting } from '../refused.js';
import { ExplanationDialog, type Asked } from './explanation-dialog.js';
import { FiguresTable } from './figures-table.js';
import { KeepAnswer } from './keep-answer.js';
import { OtherAnswer } from './other-answer.js';
import { Sayings } from './sayings.js';
import { StatusBars } from './status-bars.js';
import { StatusCard } from './status-card.js';
import { TodaysRules } from './todays-rules.js';
import { TurnoverSlider } from './turnover-slider.js';

/** One stored answer, by its link. */
export function ResultPage() {
  const { about } = useHere();
  const asked = useAsked<GuidanceComparison>(`comparisons/${encodeURIComponent(about)}`);
  if (asked.state === 'here') return <Result comparison={asked.answer} />;
  return (
    <>
      <h1>
        <Trans>Ta comparaison</Trans>
      </h1>
      {asked.state === 'waiting' ? (
        <Waiting />
      ) : (
        <>
          <RefusedAnswer error={asked.error} />
          <p>
            <Link to="compare" className={pieces.primary}>
              <Trans>Comparer les statuts</Trans>
            </Link>
          </p>
        </>
      )}
    </>
  );
}

interface ResultProps {
  readonly comparison: GuidanceComparison;
}

function Result({ comparison }: ResultProps) {
  const [explained, setExplained] = useState<Asked | null>(null);
  const { statuses, token, situation, estimate, year } = comparison;
  const country = situation.country;
  const shown = statuses.filter(({ verdict }) => verdict.kind !== 'closed');
  return (
    <>
      <p className={pieces.notice}>{estimate}</p>
      <h1>
        <Trans>Ta comparaison pour {year}</Trans>
      </h1>
      <section className={pieces.section} aria-labelledby="share">
        <h2 id="share">
          <Trans>Où va chaque euro facturé</Trans>
        </h2>
        <StatusBars statuses={shown} country={country} />
        <Closed statuses={statuses} />
        <FiguresTable statuses={shown} country={country} onExplain={setExplained} />
      </section>
      <TurnoverSlider comparison={comparison} statuses={shown} />
      <NotComputed comparison={comparison} />
      <section className={pieces.section} aria-labelledby="each">
        <h2 id="each">
          <Trans>Statut par statut</Trans>
        </h2>
        {statuses.map((status) => (
          <StatusCard key={status.key} {...{ status, token, country }} onExplain={setExplained} />
        ))}
      </section>
      <Since comparison={comparison} />
      <KeepAnswer comparison={comparison} />
      <ExplanationDialog token={token} asked={explained} onClose={() => setExplained(null)} />
    </>
  );
}

/** What is closed is compared with nothing; its card says why. */
function Closed({ statuses }: Pick<GuidanceComparison, 'statuses'>) {
  const closed = statuses.filter(({ verdict }) => verdict.kind === 'closed');
  if (closed.length === 0) return null;
  const names = closed.map(({ title }) => title).join(', ');
  return (
    <p>
      <Trans>Fermés dans ta situation, la raison est plus bas : {names}.</Trans>
    </p>
  );
}

const Since = ({ comparison }: ResultProps) => (
  <section className={pieces.section} aria-labelledby="since">
    <h2 id="since">
      <Trans>Ce qui a changé</Trans>
    </h2>
    <TodaysRules comparison={comparison} />
    <OtherAnswer comparison={comparison} />
  </section>
);

function NotComputed({ comparison: { refusals, situation } }: ResultProps) {
  if (refusals.length === 0) return null;
  return (
    <section className={pieces.section} aria-labelledby="refused">
      <h2 id="refused">
        <Trans>Ce que la boussole ne calcule pas</Trans>
      </h2>
      <Sayings sayings={refusals} country={situation.country} />
    </section>
  );
}
