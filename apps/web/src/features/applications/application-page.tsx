import { Trans, useLingui } from '@lingui/react/macro';
import type { CandidateFile } from '@plusloin/contracts';
import { Card, dateIn, LoadingState, Page, usePlace } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import forms from '../../app/forms.module.css';
import { Refused } from '../../app/refusals.js';
import { useStageWords } from '../../app/stages.js';
import { AskedCard } from '../documents/asked-card.js';
import { GivenCard } from '../documents/given-card.js';
import { documentAddress } from '../documents/queries.js';
import { Contact, Informing, Inviting } from './deeds.js';
import { fileQuery, type OnPath } from './queries.js';
import { Steps } from './steps.js';
import { Waiting } from './waiting.js';
import { Write } from './write.js';

const route = getRouteApi('/$cooperative/candidatures/$pathId');

/** All that the team knows of a candidate, and what it may do. */
export default function ApplicationPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const { pathId } = route.useParams();
  const { id: cooperativeId } = cooperative;
  const path = { cooperativeId, pathId };
  const asked = useQuery(fileQuery(path));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  if (asked.data === undefined) return <LoadingState label={t`Un instant…`} high />;
  const { data: file } = asked;
  return (
    <Page
      title={file.isErased ? t`effacé` : file.name}
      lead={<Waiting of={file} />}
      action={
        <Link to="/$cooperative/candidatures" params={{ cooperative: cooperative.slug }}>
          <Trans>Toutes les candidatures</Trans>
        </Link>
      }
    >
      {file.isErased ? null : <Who file={file} />}
      <Write path={path} notes={file.notes} />
      <AskedCard {...{ cooperativeId, asked: file.asked, to: null }} />
      <GivenCard
        {...{ cooperativeId, documents: file.documents, mayJudge: true }}
        fileAt={(documentId) => documentAddress(cooperativeId, documentId)}
      />
      <Steps path={path} steps={file.steps} />
      <Next path={path} file={file} />
      <Events of={file.events} />
    </Page>
  );
}

function Who({ file }: { readonly file: CandidateFile }) {
  const { t } = useLingui();
  const words = useStageWords();
  const day = dateIn(usePlace(), file.registeredOn);
  return (
    <Card title={t`Qui`} aside={words[file.stage]}>
      <dl className={forms.facts}>
        <dt>{t`Souhaite`}</dt>
        <dd>{file.practiceWished}</dd>
        <dt>{t`E-mail`}</dt>
        <dd>{file.email}</dd>
        <dt>{t`Téléphone`}</dt>
        <dd>{file.phone ?? t`non donné`}</dd>
        <dt>{t`Demande`}</dt>
        <dd>{day}</dd>
      </dl>
    </Card>
  );
}

function Next({ path, file }: { readonly path: OnPath; readonly file: CandidateFile }) {
  const { t } = useLingui();
  return (
    <Card title={t`Accompagner`}>
      <div className={forms.form}>
        <Informing path={path} of={file.information} />
        <Contact path={path} introductions={file.introductions} />
        <Inviting path={path} />
      </div>
    </Card>
  );
}

function Events({ of }: { readonly of: CandidateFile['events'] }) {
  const { t } = useLingui();
  const words = useStageWords();
  const place = usePlace();
  return (
    <Card title={t`Ce qui s’est passé`}>
      <ol className={forms.list}>
        {of.map((event, nth) => (
          <li key={nth}>
            {dateIn(place, event.on)} : {words[event.to]}, {event.why}
          </li>
        ))}
      </ol>
    </Card>
  );
}
