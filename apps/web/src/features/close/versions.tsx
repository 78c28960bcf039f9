import { Trans, useLingui } from '@lingui/react/macro';
import type { MyCooperative, QuarterVersion } from '@plusloin/contracts';
import { dateIn, LoadingState, usePlace } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { versionsQuery } from './cockpit-queries.js';
import { Differences } from './differences.js';
import classes from './results.module.css';

interface VersionsProps {
  readonly cooperative: MyCooperative;
  readonly quarter: string;
}

/** The versions of a quarter, read when somebody unfolds them: what was published stays. */
export function Versions(props: VersionsProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className={classes.results}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        <Trans>Voir les versions</Trans>
      </summary>
      {isOpen ? <Listed {...props} /> : null}
    </details>
  );
}

function Listed({ cooperative, quarter }: VersionsProps) {
  const { t } = useLingui();
  const { data } = useQuery(versionsQuery(cooperative.id, quarter));
  if (data === undefined) return <LoadingState label={t`Un instant…`} />;
  const isOne = data.versions.length === 1;
  return (
    <>
      {isOne ? (
        <p>
          <Trans>Une seule version : ce trimestre n’a jamais été rouvert.</Trans>
        </p>
      ) : null}
      {data.versions.map((one) => (
        <Version key={one.closeId} one={one} slug={cooperative.slug} />
      ))}
    </>
  );
}

function Version({ one, slug }: { readonly one: QuarterVersion; readonly slug: string }) {
  const place = usePlace();
  const { version, closeId, frozenOn, reopening, differences } = one;
  const on = dateIn(place, frozenOn);
  return (
    <section className={classes.version}>
      <h3>
        <Link
          to="/$cooperative/releves/$closeId"
          params={{ cooperative: slug, closeId }}
        >
          <Trans>
            Version {version}, fermée le {on}
          </Trans>
        </Link>
      </h3>
      {reopening === null ? null : (
        <p>
          <Trans>Rouverte : « {reopening.reason} ».</Trans>
        </p>
      )}
      {version === 1 ? null : differences.length === 0 ? (
        <p>
          <Trans>Les mêmes chiffres que la version d’avant.</Trans>
        </p>
      ) : (
        <Differences of={differences} />
      )}
    </section>
  );
}
