import { Trans, useLingui } from '@lingui/react/macro';
import type { PracticeSection } from '@plusloin/contracts';
import { Card } from '@plusloin/ui';
import { getRouteApi, Link } from '@tanstack/react-router';
import classes from './how-to-check.module.css';

const route = getRouteApi('/$cooperative/trimestres/$closeId/$subject');

/** What proves a statement, for whoever has never heard of a hash. */
export function HowToCheck({ sections }: { readonly sections: readonly PracticeSection[] }) {
  const { t } = useLingui();
  return (
    <Card title={t`Comment vérifier ce relevé`}>
      <details className={classes.details}>
        <summary>
          <Trans>L’empreinte, l’ancre et le programme qui les compare</Trans>
        </summary>
        <Steps />
        <ul className={classes.heads}>
          {sections.map(({ books, chain }) => (
            <li key={books.code}>
              <Trans>
                {books.name} : écriture {chain.sequence}, empreinte{' '}
                <span className={classes.hash}>{chain.hash}</span>
              </Trans>
            </li>
          ))}
        </ul>
      </details>
      <Link
        to="/$cooperative/journal"
        params={route.useParams()}
        search={{}}
        className={classes.link}
      >
        <Trans>Voir qui a ouvert ce qui me concerne</Trans>
      </Link>
    </Card>
  );
}

function Steps() {
  const { t } = useLingui();
  return (
    <dl className={classes.steps}>
      <dt>{t`L’empreinte`}</dt>
      <dd>
        <Trans>
          Un nombre calculé à partir de chaque écriture et de l’empreinte de celle d’avant. Un
          centime changé, même il y a deux ans, change toutes les empreintes qui suivent.
        </Trans>
      </dd>
      <dt>{t`L’ancre`}</dt>
      <dd>
        <Trans>
          Un fichier signé, gardé hors de la base de données. Il dit quelle était la dernière
          empreinte de chaque livre, et l’empreinte de chaque fichier de ce relevé. Demande-le à
          ta coopérative : personne ne peut le refaire sans sa clé.
        </Trans>
      </dd>
      <dt>{t`Vérifier chez toi`}</dt>
      <dd>
        <Trans>
          Sur n’importe quel ordinateur, sans compte chez nous : garde le PDF de ce relevé,
          l’ancre et le programme, puis écris
        </Trans>
        <code className={classes.command} tabIndex={0}>
          node verify-anchor.mjs releve.pdf --anchor ancre.json
        </code>
        <Trans>Il dit si le fichier est bien celui qui a été fermé, ou ce qui diffère.</Trans>
      </dd>
    </dl>
  );
}
