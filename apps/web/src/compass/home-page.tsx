import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { PageName } from './addresses.js';
import { Link } from './link.js';
import classes from './pieces.module.css';

export function HomePage() {
  return (
    <>
      <h1>
        <Trans>Quelle façon de travailler, et que reste-t-il ?</Trans>
      </h1>
      <p className={classes.lead}>
        <Trans>
          En cinq minutes, pour la Belgique ou la France : les statuts qui te sont ouverts, ce qu’il
          reste d’un chiffre d’affaires, ce que tu dois et quand. Chaque chiffre montre sa règle et
          sa source. C’est une estimation, pas un conseil.
        </Trans>
      </p>
      <div className={classes.row}>
        <Link to="compare" className={classes.primary}>
          <Trans>Comparer les statuts</Trans>
        </Link>
        <Link to="understand" className={classes.secondary}>
          <Trans>Comprendre d’abord</Trans>
        </Link>
      </div>
      <Ways />
    </>
  );
}

function Ways() {
  return (
    <div className={classes.cards}>
      <Way
        to="estimate"
        title={<Trans>Trouver un prix</Trans>}
        link={<Trans>Estimer un prix</Trans>}
      >
        <Trans>Le prix d’une séance, déplacements et temps non payé compris.</Trans>
      </Way>
      <Way
        to="independence"
        title={<Trans>Indépendant, vraiment ?</Trans>}
        link={<Trans>Regarder les signes</Trans>}
      >
        <Trans>Quelques questions sur tes horaires, tes payeurs et qui décide.</Trans>
      </Way>
      <Way to="contact" title={<Trans>En parler</Trans>} link={<Trans>Entrer en contact</Trans>}>
        <Trans>Une coopérative te rencontre, sans engagement et sans rien à payer.</Trans>
      </Way>
    </div>
  );
}

interface WayProps {
  readonly to: PageName;
  readonly title: ReactNode;
  readonly link: ReactNode;
  readonly children: ReactNode;
}

const Way = ({ to, title, link, children }: WayProps) => (
  <section className={classes.card}>
    <h2>{title}</h2>
    <p>{children}</p>
    <Link to={to}>{link}</Link>
  </section>
);
