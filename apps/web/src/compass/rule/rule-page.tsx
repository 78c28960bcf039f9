import { Trans } from '@lingui/react/macro';
import type { GuidanceRule } from '@plusloin/contracts';
import { dateIn } from '@plusloin/ui';
import { useHere } from '../addresses.js';
import { useAsked } from '../asking.js';
import { usePlace } from '../figures.js';
import { Link } from '../link.js';
import pieces from '../pieces.module.css';
import { RefusedAnswer, Waiting } from '../refused.js';
import { SourceLink, TrustMark } from '../result/sayings.js';

/** What stands behind a figure: its sources, its years, and the rules that it uses. */
export function RulePage() {
  const { about, language } = useHere();
  const asked = useAsked<GuidanceRule>(`rules/${encodeURIComponent(about)}?language=${language}`);
  if (asked.state === 'here') return <Rule rule={asked.answer} />;
  return (
    <>
      <h1>
        <Trans>Une règle et ses sources</Trans>
      </h1>
      {asked.state === 'waiting' ? <Waiting /> : <RefusedAnswer error={asked.error} />}
    </>
  );
}

interface RuleProps {
  readonly rule: GuidanceRule;
}

function Rule({ rule }: RuleProps) {
  const { title, trust, verifiedOn, simplified, formula, name } = rule;
  const place = usePlace();
  const on = verifiedOn && dateIn(place, verifiedOn);
  return (
    <>
      <div className={pieces.section}>
        <h1>{title}</h1>
        <p className={pieces.row}>
          <TrustMark trust={trust} />
          {on === null ? null : (
            <span className={pieces.small}>
              <Trans>vérifié le {on}</Trans>
            </span>
          )}
        </p>
        <p className={pieces.small}>{name}</p>
      </div>
      {simplified === null ? null : (
        <p className={pieces.care}>
          <Trans>Simplifié : {simplified}</Trans>
        </p>
      )}
      <Years years={rule.years} />
      {formula === null ? null : (
        <section className={pieces.card}>
          <h2>
            <Trans>Calcul</Trans>
          </h2>
          <p className={pieces.lines}>{formula}</p>
        </section>
      )}
      <Sources sources={rule.sources} />
      <Uses uses={rule.uses} />
    </>
  );
}

function Years({ years }: Pick<GuidanceRule, 'years'>) {
  if (years.length === 0) return null;
  return (
    <section className={pieces.card}>
      <h2>
        <Trans>Année par année</Trans>
      </h2>
      <ul className={pieces.list}>
        {years.map(({ year, value, trust }) => (
          <li key={year}>
            {year} : <strong>{value}</strong> <TrustMark trust={trust} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sources({ sources }: Pick<GuidanceRule, 'sources'>) {
  const { country } = usePlace();
  if (sources.length === 0) return null;
  return (
    <section className={pieces.card}>
      <h2>
        <Trans>Sources</Trans>
      </h2>
      <ul className={pieces.list}>
        {sources.map((source) => (
          <li key={source.url}>
            <SourceLink source={source} country={country} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Uses({ uses }: Pick<GuidanceRule, 'uses'>) {
  if (uses.length === 0) return null;
  return (
    <section className={pieces.card}>
      <h2>
        <Trans>Règles utilisées</Trans>
      </h2>
      <ul className={pieces.list}>
        {uses.map(({ name, title }) => (
          <li key={name}>
            <Link to="rule" about={name}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
