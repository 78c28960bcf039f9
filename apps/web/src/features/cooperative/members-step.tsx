import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { MembersPreview } from '@plusloin/contracts';
import { Status } from '@plusloin/ui';
import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import figures from '../../app/figures.module.css';
import { useAsking } from './asking.js';
import classes from './cooperative.module.css';
import { Refusal, Submit } from './fields.js';
import { previewMembers, takeMembers } from './set-up-queries.js';

/** A list of members: looked at line by line first, then taken whole or not at all. */
export function MembersStep({ id }: { readonly id: string }) {
  const { t } = useLingui();
  const field = useId();
  const { mutate, data, error, reset, isPending } = useMutation({
    mutationFn: async (file: File) => {
      const csv = await file.text();
      return { csv, preview: await previewMembers(id, csv) };
    },
  });
  return (
    <div className={classes.stack}>
      <Template id={id} />
      <label htmlFor={field}>
        <Trans>La liste remplie (CSV, au plus mille lignes)</Trans>
      </label>
      <input
        id={field}
        type="file"
        accept=".csv,text/csv"
        onChange={({ currentTarget: { files } }) => {
          const file = files?.item(0);
          reset();
          if (file) mutate(file);
        }}
      />
      {isPending ? <p className={classes.quiet}>{t`La liste est lue…`}</p> : null}
      <Refusal error={error?.message} />
      {data === undefined ? null : <Preview id={id} {...data} />}
    </div>
  );
}

const Template = ({ id }: { readonly id: string }) => (
  <p className={classes.text}>
    <a href={`/api/cooperatives/${id}/set-up/members/template`} download>
      <Trans>Télécharger le modèle</Trans>
    </a>
    {'. '}
    <Trans>
      Une ligne par membre, avec sa première activité. Livres « propres » : ses propres livres ;
      « coop » : ceux de la coopérative.
    </Trans>
  </p>
);

interface PreviewProps {
  readonly id: string;
  readonly csv: string;
  readonly preview: MembersPreview;
}

function Preview({ id, csv, preview }: PreviewProps) {
  const { t } = useLingui();
  const asking = useAsking({
    ...{ id, says: t`Les membres sont là.` },
    act: () => takeMembers(id, csv),
  });
  const { new: added, known, rejected } = preview;
  return (
    <form className={classes.stack} onSubmit={asking.submit}>
      <p className={classes.text} role="status">
        <Plural value={added} one="# nouveau membre" other="# nouveaux membres" />
        {', '}
        <Plural value={known} one="# déjà connu" other="# déjà connus" />
        {', '}
        <Plural value={rejected} one="# ligne à corriger" other="# lignes à corriger" />.
      </p>
      <Lines preview={preview} />
      <Submit
        {...asking}
        label={t`Prendre toute la liste`}
        isReady={rejected === 0 && added > 0}
      />
    </form>
  );
}

function Lines({ preview }: { readonly preview: MembersPreview }) {
  const { t } = useLingui();
  const verdicts = { new: t`nouveau`, known: t`déjà connu`, rejected: t`à corriger` };
  const tones = { new: 'done', known: 'quiet', rejected: 'care' } as const;
  const reasonOf = (reason: string) =>
    reason === 'twice' ? t`ce code est deux fois dans la liste` : t`colonne « ${reason} »`;
  return (
    <div className={figures.scroll} tabIndex={0} role="region" aria-label={t`La liste lue`}>
      <table className={`${figures.table} ${classes.table} ${classes.words}`}>
        <thead>
          <tr>
            <th scope="col">{t`Ligne`}</th>
            <th scope="col">{t`Membre`}</th>
            <th scope="col">{t`Ce qu’elle devient`}</th>
          </tr>
        </thead>
        <tbody>
          {preview.lines.map(({ line, code, name, verdict, reasons }) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              <td>
                {name} ({code})
              </td>
              <td>
                <Status tone={tones[verdict]}>{verdicts[verdict]}</Status>
                {reasons.length === 0 ? null : ` : ${reasons.map(reasonOf).join(', ')}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
