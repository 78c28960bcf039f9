import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { CooperativeExport, MyCooperative } from '@plusloin/contracts';
import { Card, dateIn, usePlace, weightIn } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { useAsking } from './asking.js';
import classes from './cooperative.module.css';
import { askExport, exportsQuery } from './queries.js';

/** A cooperative can leave with everything. */
export function ExportCard({ cooperative }: { readonly cooperative: MyCooperative }) {
  const { t } = useLingui();
  const { id } = cooperative;
  const { data } = useQuery(exportsQuery(id));
  const asking = useAsking({
    ...{ id, says: t`L’export a commencé. Tu peux quitter cette page, il continue.` },
    act: () => askExport(id),
  });
  const isRunning = data?.exports.some(({ state }) => state === 'running') === true;
  return (
    <Card title={t`Partir avec tout`}>
      <div className={classes.stack}>
        <p className={classes.text}>
          <Trans>
            Livres, relevés, pièces, membres, règles, journal d’audit et preuves, dans un seul
            fichier avec la liste de ses empreintes. Il reste disponible sept jours, pour toi
            seulement.
          </Trans>
        </p>
        <ul className={classes.list}>
          {(data?.exports ?? []).map((one) => (
            <Export key={one.id} of={one} id={id} />
          ))}
        </ul>
        <div>
          <Button
            variant="default"
            onClick={asking.run}
            loading={asking.isPending}
            disabled={isRunning}
          >
            {t`Exporter toute la coopérative`}
          </Button>
        </div>
        {asking.error === undefined ? null : (
          <p className={classes.error} role="alert">
            {asking.error}
          </p>
        )}
      </div>
    </Card>
  );
}

function Export({ of, id }: { readonly of: CooperativeExport; readonly id: string }) {
  const { t } = useLingui();
  const place = usePlace();
  const { done } = of;
  const total = of.total ?? '…';
  const weight = weightIn(place, of.bytes ?? 0);
  const day = dateIn(place, of.askedAt.slice(0, 10));
  if (of.state === 'running') {
    return (
      <li className={classes.item}>
        <label>
          <Trans>
            En cours : {done} fichiers sur {total}
          </Trans>
          <progress
            className={classes.progress}
            aria-label={t`Avancement de l’export`}
            {...(of.total === null ? {} : { value: done, max: of.total })}
          />
        </label>
      </li>
    );
  }
  if (of.state === 'expired' || !of.isMine) {
    return (
      <li className={classes.item}>
        <span className={classes.quiet}>
          {of.state === 'expired' ? (
            <Trans>Export du {day}, expiré</Trans>
          ) : (
            <Trans>Export du {day}, demandé par une autre personne</Trans>
          )}
        </span>
      </li>
    );
  }
  const until = dateIn(place, (of.expiresAt ?? of.askedAt).slice(0, 10));
  return (
    <li className={classes.item}>
      <a href={`/api/cooperatives/${id}/exports/${of.id}/file`} download>
        <Trans>
          Télécharger l’export du {day} ({weight})
        </Trans>
      </a>
      <span className={classes.quiet}>
        <Trans>Jusqu’au {until}.</Trans>
      </span>
    </li>
  );
}
