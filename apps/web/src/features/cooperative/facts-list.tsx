import { Trans, useLingui } from '@lingui/react/macro';
import type { StandingFactsAnswer } from '@plusloin/contracts';
import figures from '../../app/figures.module.css';
import { languageNames } from '../../app/languages.js';
import classes from './cooperative.module.css';

/** What the cooperative says of itself, for whoever reads it and does not change it. */
export function FactsList({ facts }: { readonly facts: StandingFactsAnswer }) {
  const { t } = useLingui();
  const { country, street, postalCode, city, language, quorumPercent } = facts;
  const told = [
    [t`Nom d’usage`, facts.name],
    [t`Nom légal`, facts.legalName],
    [country === 'BE' ? t`Numéro d’entreprise (BCE)` : t`Numéro SIREN`, facts.registrationNumber],
    [t`Adresse e-mail de contact`, facts.contactEmail],
    [t`Adresse`, `${street}, ${postalCode} ${city}`],
    [t`Langue de la coopérative`, languageNames[language]],
    [t`Quorum habituel, en %`, quorumPercent],
  ];
  return (
    <div className={classes.stack}>
      <dl className={figures.facts}>
        {told.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.quiet}>
        <Trans>La coordination les tient à jour.</Trans>
      </p>
    </div>
  );
}
