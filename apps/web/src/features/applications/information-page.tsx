import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea, TextInput } from '@mantine/core';
import type { NewInformation } from '@plusloin/contracts';
import { Card, LoadingState, Page } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useDeed } from '../../app/deed.js';
import forms from '../../app/forms.module.css';
import { Refused } from '../../app/refusals.js';
import { informationQuery, publish } from './queries.js';

const route = getRouteApi('/$cooperative/candidatures/information');

/** The document that is handed over before anything is signed; each edition is kept. */
export default function InformationPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const asked = useQuery(informationQuery(cooperative.id));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  return (
    <Page
      title={t`Document d’information`}
      lead={t`Ce que toute personne doit savoir avant de signer ou de payer quoi que ce soit.`}
    >
      {asked.data === undefined ? (
        <LoadingState label={t`Un instant…`} high />
      ) : (
        <Edition cooperativeId={cooperative.id} inForce={asked.data.document} />
      )}
    </Page>
  );
}

interface EditionProps {
  readonly cooperativeId: string;
  readonly inForce: NewInformation | null;
}

function Edition({ cooperativeId, inForce }: EditionProps) {
  const { t } = useLingui();
  const [told, setTold] = useState<NewInformation>(inForce ?? { title: '', text: '' });
  const deed = useDeed({
    act: () => publish(cooperativeId, told),
    says: t`L’édition est publiée.`,
    refresh: ['information', cooperativeId],
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    deed.run();
  };
  return (
    <Card>
      <form className={forms.form} onSubmit={submit}>
        <p>
          <Trans>
            Publier fait une nouvelle édition. Les personnes qui en ont reçu une gardent la leur.
          </Trans>
        </p>
        <TextInput
          {...{ label: t`Titre`, required: true, maxLength: 200, value: told.title }}
          onChange={({ currentTarget }) => setTold({ ...told, title: currentTarget.value })}
        />
        <Textarea
          {...{ label: t`Texte`, required: true, autosize: true, minRows: 10, value: told.text }}
          error={deed.error}
          onChange={({ currentTarget }) => setTold({ ...told, text: currentTarget.value })}
        />
        <Button type="submit" loading={deed.isPending}>{t`Publier cette édition`}</Button>
      </form>
    </Card>
  );
}
