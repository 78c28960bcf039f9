import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { PersonList } from '@plusloin/contracts';
import { Card, dateIn, EmptyState, LoadingState, Page, Status, usePlace } from '@plusloin/ui';
import { IconDownload, IconUsers } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Dialog } from '../../app/dialog.js';
import { notify } from '../../app/notices.js';
import { Refused } from '../../app/refusals.js';
import { queryClient } from '../../app/session.js';
import { AskedOfMember } from './asked-of-member.js';
import { IdentityForm } from './identity-form.js';
import classes from './persons.module.css';
import {
  addPerson,
  askedOfMemberQuery,
  correspondenceAddress,
  personsQuery,
  type OfMember,
} from './queries.js';

const route = getRouteApi('/$cooperative/personnes');

/** Whom a member accompanies: pseudonyms, behind which they alone look. */
export default function PersonsPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const [isAdding, adding] = useDisclosure(false);
  if (cooperative.memberId === null) throw new Error('a member’s page is opened by a member');
  const of = { cooperativeId: cooperative.id, memberId: cooperative.memberId };
  return (
    <Page
      title={t`Personnes`}
      lead={t`Leur identité est scellée. Toi seul peux l’ouvrir, et chaque ouverture est notée.`}
      action={<Button onClick={adding.open}>{t`Inscrire une personne`}</Button>}
    >
      <AllOf of={of} slug={cooperative.slug} />
      <Dialog {...{ isOpen: isAdding, onClose: adding.close, title: t`Inscrire une personne` }}>
        <Adding of={of} onDone={adding.close} />
      </Dialog>
    </Page>
  );
}

interface PersonsProps {
  readonly of: OfMember;
  readonly slug: string;
}

/** All at once: what came later would push the rest down. */
function AllOf({ of, slug }: PersonsProps) {
  const { t } = useLingui();
  const isOnItsWay = [useQuery(askedOfMemberQuery(of)), useInfiniteQuery(personsQuery(of))].some(
    ({ isLoading }) => isLoading,
  );
  if (isOnItsWay) return <LoadingState label={t`Un instant…`} high />;
  return (
    <>
      <AskedOfMember of={of} />
      <Persons of={of} slug={slug} />
      <Inspection of={of} />
    </>
  );
}

function Adding({ of, onDone }: { readonly of: OfMember; readonly onDone: () => void }) {
  const { t } = useLingui();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (identity: Parameters<typeof addPerson>[1]) => addPerson(of, identity),
    onSuccess: async ({ pseudonym }) => {
      await queryClient.invalidateQueries({ queryKey: ['persons', of.memberId] });
      onDone();
      await notify(t`C’est scellé. Dans tes livres, écris ${pseudonym}.`);
    },
  });
  return (
    <IdentityForm
      {...{ submitLabel: t`Sceller`, onSubmit: mutate, isPending, error: error?.message }}
    />
  );
}

function Persons({ of, slug }: PersonsProps) {
  const { t } = useLingui();
  const asked = useInfiniteQuery(personsQuery(of));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  if (asked.data === undefined) return <LoadingState label={t`Un instant…`} high />;
  const persons = asked.data.pages.flatMap((page) => page.persons);
  if (persons.length === 0) return <Nobody />;
  return (
    <Card title={t`Pseudonymes`}>
      <ul className={classes.list}>
        {persons.map((one) => (
          <PersonRow key={one.id} slug={slug} person={one} />
        ))}
      </ul>
      {asked.hasNextPage ? (
        <Button
          variant="default"
          loading={asked.isFetchingNextPage}
          onClick={() => void asked.fetchNextPage()}
        >
          {t`Voir la suite`}
        </Button>
      ) : null}
    </Card>
  );
}

interface PersonRowProps {
  readonly slug: string;
  readonly person: PersonList['persons'][number];
}

function PersonRow({ slug, person: { id, pseudonym, addedAt, isErased } }: PersonRowProps) {
  const { t } = useLingui();
  const day = dateIn(usePlace(), addedAt.slice(0, 10));
  const about = isErased ? (
    <Status tone="quiet">{t`identité effacée`}</Status>
  ) : (
    <span className={classes.quiet}>
      <Trans>inscrite le {day}</Trans>
    </span>
  );
  return (
    <li>
      <Link
        to="/$cooperative/personnes/$personId"
        params={{ cooperative: slug, personId: id }}
        className={classes.row}
      >
        <span className={classes.pseudonym}>{pseudonym}</span>
        {about}
      </Link>
    </li>
  );
}

function Nobody() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`Personne n’est encore inscrit`} icon={<IconUsers />}>
      <Trans>
        Inscris une personne : elle reçoit un pseudonyme, à écrire dans tes livres à la place de
        son nom. Un import les inscrit aussi.
      </Trans>
    </EmptyState>
  );
}

function Inspection({ of }: { readonly of: OfMember }) {
  const { t } = useLingui();
  return (
    <Card title={t`Pour un contrôle fiscal`}>
      <p className={classes.words}>
        <Trans>
          La table de correspondance dit qui porte quel pseudonyme. Imprime-la pour l’inspecteur,
          remets-la en main propre, et n’en garde pas de copie. Chaque impression est notée.
        </Trans>
      </p>
      <a className={classes.file} href={correspondenceAddress(of)} download>
        <IconDownload size={18} aria-hidden="true" />
        {t`Table de correspondance (PDF)`}
      </a>
    </Card>
  );
}
