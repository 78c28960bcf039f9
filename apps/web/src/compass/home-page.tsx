import { Trans } from '@lingui/react/macro';
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
      <div className={classes.cards}>
        <section className={classes.card}>
          <h2>
            <Trans>Trouver un prix</Trans>
          </h2>
          <p>
            <Trans>Le prix d’une séance, déplacements et temps non payé compris.</Trans>
          </p>
          <Link to="estimate">
            <Trans>Estimer un prix</Trans>
          </Link>
        </section>
        <section className={classes.card}>
          <h2>
            <Trans>Indépendant, vraiment ?</Trans>
          </h2>
          <p>
            <Trans>Huit questions sur tes horaires, tes payeurs et qui décide.</Trans>
          </p>
          <Link to="independence">
            <Trans>Regarder les signes</Trans>
          </Link>
        </section>
        <section className={classes.card}>
          <h2>
            <Trans>En parler</Trans>
          </h2>
          <p>
            <Trans>Une coopérative te rencontre, sans engagement et sans rien à payer.</Trans>
          </p>
          <Link to="contact">
            <Trans>Entrer en contact</Trans>
          </Link>
        </section>
      </div>
    </>
  );
}
