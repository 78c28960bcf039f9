import { Trans, useLingui } from '@lingui/react/macro';
import type { MemberGuidance } from '@plusloin/contracts';
import { Card, dateIn, usePlace } from '@plusloin/ui';
import classes from './guidance.module.css';
import { Lines } from './lines.js';

/** What the books of the last twelve whole months hold. */
export function TwelveMonths({ own }: { readonly own: MemberGuidance }) {
  const { t } = useLingui();
  const place = usePlace();
  const { books, months } = own;
  const [from, until] = [dateIn(place, own.from), dateIn(place, own.until)];
  const lines = [
    { name: t`Facturé, sans TVA`, amount: books.turnover },
    { name: t`Frais`, amount: books.costs },
    { name: t`Part de la coopérative`, amount: books.contribution },
    { name: t`Cotisations sociales dans tes livres`, amount: books.social },
  ];
  return (
    <Card title={t`Tes douze derniers mois`} aside={t`du ${from} au ${until}`}>
      <div className={classes.stack}>
        <Lines lines={lines} />
        {months === 12 ? null : (
          <p className={classes.quiet}>
            <Trans>
              Tes livres tiennent {months} de ces douze mois : dis plus bas ce que tu penses
              facturer en un an, et la comparaison se fait.
            </Trans>
          </p>
        )}
      </div>
    </Card>
  );
}
