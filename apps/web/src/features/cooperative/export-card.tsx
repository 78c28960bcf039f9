import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { CooperativeExport, MyCooperative } from '@plusloin/contracts';
import { Card, dateIn, usePlace, weightIn } from '@plusloin/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { saveFile } from '../../app/save-file.js';
import { useAsking } from './asking.js';
import classes from './cooperative.module.css';
import { Refusal } from './fields.js';
import { askExport, exportAddress, exportsQuery } from './queries.js';

/** A cooperative can leave with everything. */
export default function ExportCard({ cooperative }: { readonly cooperative: MyCooperative }) {
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
        <Refusal error={asking.error} />
      </div>
    </Card>
  );
}

function Export({ of, id }: { readonly of: CooperativeExport; readonly id: string }) {
  const { t } = useLingui();
  const day = dateIn(usePlace(), of.askedAt.slice(0, 10));
  return (
    <li className={classes.item}>
      {of.state === 'running' ? <Running of={of} /> : null}
      {of.state === 'failed' ? (
        <Refusal error={t`L’export du ${day} a échoué. Rien n’est perdu : relances-en un.`} />
      ) : null}
      {of.state === 'expired' ? (
        <span className={classes.quiet}>
          <Trans>Export du {day}, expiré</Trans>
        </span>
      ) : null}
      {of.state === 'ready' && of.isMine ? <Ready of={of} id={id} day={day} /> : null}
      {of.state === 'ready' && !of.isMine ? (
        <span className={classes.quiet}>
          <Trans>Export du {day}, demandé par une autre personne</Trans>
        </span>
      ) : null}
    </li>
  );
}

function Running({ of }: { readonly of: CooperativeExport }) {
  const { t } = useLingui();
  const { done } = of;
  const total = of.total ?? '…';
  return (
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
  );
}

interface ReadyProps {
  readonly of: CooperativeExport;
  readonly id: string;
  readonly day: string;
}

function Ready({ of, id, day }: ReadyProps) {
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => saveFile(exportAddress(id, of.id), `export-${of.id}.zip`),
  });
  const place = usePlace();
  const weight = weightIn(place, of.bytes ?? 0);
  const until = dateIn(place, (of.expiresAt ?? of.askedAt).slice(0, 10));
  return (
    <>
      <div>
        <Button variant="default" loading={isPending} onClick={() => mutate()}>
          <Trans>
            Télécharger l’export du {day} ({weight})
          </Trans>
        </Button>
      </div>
      <span className={classes.quiet}>
        <Trans>Jusqu’au {until}.</Trans>
      </span>
      <Refusal error={error?.message} />
    </>
  );
}
