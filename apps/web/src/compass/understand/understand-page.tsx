import { Trans } from '@lingui/react/macro';
import type { GuidanceUnderstanding } from '@plusloin/contracts';
import type { ReactNode } from 'react';
import { Link } from '../link.js';
import pieces from '../pieces.module.css';
import { Waiting } from '../refused.js';
import { Said } from '../result/sayings.js';
import { useTexts } from '../texts.js';
import classes from './understand-page.module.css';

/** Each way of working in a few sentences, before anybody answers anything. */
export function UnderstandPage() {
  const texts = useTexts();
  return (
    <>
      <h1>
        <Trans>Comprendre les statuts</Trans>
      </h1>
      <p className={pieces.lead}>
        <Trans>
          Un statut dit qui facture, qui cotise et quels droits suivent. Voici chacun en quelques
          phrases, avec leur source. Les chiffres viennent avec la comparaison.
        </Trans>
      </p>
      <div className={pieces.row}>
        <Link to="compare" className={pieces.primary}>
          <Trans>Comparer les statuts</Trans>
        </Link>
      </div>
      {texts === null ? (
        <Waiting />
      ) : (
        <>
          <Country name={<Trans>En Belgique</Trans>} of="BE" statuses={texts.statuses} />
          <Country name={<Trans>En France</Trans>} of="FR" statuses={texts.statuses} />
        </>
      )}
    </>
  );
}

interface CountryProps {
  readonly name: ReactNode;
  readonly of: GuidanceUnderstanding['country'];
  readonly statuses: readonly GuidanceUnderstanding[];
}

const Country = ({ name, of, statuses }: CountryProps) => (
  <section className={pieces.section} aria-labelledby={`country-${of}`}>
    <h2 id={`country-${of}`}>{name}</h2>
    <div className={classes.statuses}>
      {statuses
        .filter(({ country }) => country === of)
        .map((status) => (
          <Status key={status.key} status={status} />
        ))}
    </div>
  </section>
);

const LABELS = {
  pays: <Trans>Ce qui se paie</Trans>,
  keeps: <Trans>Les droits</Trans>,
  asks: <Trans>À demander</Trans>,
} as const;

/** What it is at once; the rest opens, so that the page can be looked over on a telephone. */
function Status({ status: { key, country, title, parts } }: { status: GuidanceUnderstanding }) {
  return (
    <article id={key} className={pieces.card}>
      <h3>{title}</h3>
      {parts.map((part) =>
        part.about === 'is' ? (
          <p key={part.about}>
            <Said saying={part} country={country} />
          </p>
        ) : null,
      )}
      <details className={classes.more}>
        <summary>
          <Trans>Ce qui se paie, les droits, à demander</Trans>
          <span className={pieces.hidden}> : {title}</span>
        </summary>
        <dl className={classes.parts}>
          {parts.map((part) =>
            part.about === 'is' ? null : (
              <div key={part.about}>
                <dt>{LABELS[part.about]}</dt>
                <dd>
                  <Said saying={part} country={country} />
                </dd>
              </div>
            ),
          )}
        </dl>
      </details>
    </article>
  );
}
