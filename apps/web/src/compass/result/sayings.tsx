import { Trans, useLingui } from '@lingui/react/macro';
import type { GuidanceSaying, GuidanceSituation } from '@plusloin/contracts';
import { dateIn } from '@plusloin/ui';
import type { ReactNode } from 'react';
import { usePlace } from '../figures.js';
import pieces from '../pieces.module.css';
import classes from './sayings.module.css';

interface SayingsProps {
  readonly sayings: readonly GuidanceSaying[];
  readonly country: GuidanceSituation['country'];
}

/** Sentences, each with what stands behind it. */
export const Sayings = ({ sayings, country }: SayingsProps) => (
  <ul className={pieces.list}>
    {sayings.map((saying) => (
      <li key={saying.code}>
        <Said saying={saying} country={country} />
      </li>
    ))}
  </ul>
);

interface SaidProps extends Pick<SayingsProps, 'country'> {
  readonly saying: GuidanceSaying;
  /** What comes first: a day, a sign. */
  readonly before?: ReactNode;
}

export function Said({ saying: { text, source, trust }, country, before }: SaidProps) {
  return (
    <>
      {before} {text} <TrustMark trust={trust} />
      {source === null ? null : <SourceLink source={source} country={country} />}
    </>
  );
}

type Source = NonNullable<GuidanceSaying['source']>;

interface SourceLinkProps extends Pick<SayingsProps, 'country'> {
  readonly source: Source;
}

export function SourceLink({ source: { title, url, readOn }, country }: SourceLinkProps) {
  const on = dateIn(usePlace(country), readOn);
  return (
    <span className={pieces.small}>
      {' '}
      <a href={url} rel="noreferrer">
        {title}
      </a>{' '}
      <Trans>(lu le {on})</Trans>
    </span>
  );
}

interface UnverifiedProps {
  /** Those that a figure rests on; none where all are verified. */
  readonly rules: readonly string[] | undefined;
}

/** Beside a figure that rests on a rule which nobody could verify in its year. */
export const UnverifiedMark = ({ rules }: UnverifiedProps) =>
  rules === undefined ? null : (
    <>
      {' '}
      <TrustMark trust="unverified" />
    </>
  );

/** How far a rule can be relied upon: a word, and a sign that is not only a colour. */
export function TrustMark({ trust }: { readonly trust: GuidanceSaying['trust'] | null }) {
  const { t } = useLingui();
  if (trust === null) return null;
  const words = {
    official: t`source officielle`,
    secondary: t`source secondaire`,
    unverified: t`à vérifier`,
  };
  return (
    <span className={classes.trust} data-trust={trust}>
      {words[trust]}
    </span>
  );
}
