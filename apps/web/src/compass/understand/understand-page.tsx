import { Trans, useLingui } from '@lingui/react/macro';
import type { GuidanceStatusKey } from '@plusloin/contracts';
import type { ReactNode } from 'react';
import { Link } from '../link.js';
import pieces from '../pieces.module.css';
import { statusTexts } from './status-texts.js';

const keys = Object.keys(statusTexts) as GuidanceStatusKey[];

/** Each way of working in a few sentences, before anybody answers anything. */
export function UnderstandPage() {
  return (
    <>
      <h1>
        <Trans>Comprendre les statuts</Trans>
      </h1>
      <p className={pieces.lead}>
        <Trans>
          Un statut dit qui facture, qui cotise et quels droits suivent. Voici chacun en quelques
          phrases. Les chiffres viennent avec la comparaison, datés et sourcés.
        </Trans>
      </p>
      <div className={pieces.row}>
        <Link to="compare" className={pieces.primary}>
          <Trans>Comparer les statuts</Trans>
        </Link>
      </div>
      <Country name={<Trans>En Belgique</Trans>} of="be-" />
      <Country name={<Trans>En France</Trans>} of="fr-" />
    </>
  );
}

function Country({ name, of }: { readonly name: ReactNode; readonly of: string }) {
  const { i18n } = useLingui();
  return (
    <section className={pieces.section} aria-labelledby={`country-${of}`}>
      <h2 id={`country-${of}`}>{name}</h2>
      <div className={pieces.cards}>
        {keys
          .filter((key) => key.startsWith(of))
          .map((key) => (
            <article key={key} id={key} className={pieces.card}>
              <h3>{i18n._(statusTexts[key].title)}</h3>
              <p>{statusTexts[key].text}</p>
            </article>
          ))}
      </div>
    </section>
  );
}
