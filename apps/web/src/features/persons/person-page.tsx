import { Trans, useLingui } from '@lingui/react/macro';
import { Page } from '@plusloin/ui';
import { IconArrowLeft } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Refused, Waiting } from '../../app/refusals.js';
import { Erasing } from './erasing.js';
import { IdentityCard } from './identity-card.js';
import { NotesCard } from './notes-card.js';
import { OpeningsCard } from './openings-card.js';
import classes from './persons.module.css';
import { openingsQuery, personsQuery } from './queries.js';
import { Takeaway } from './takeaway.js';

const route = getRouteApi('/$cooperative/personnes/$personId');

/** One person: the pseudonym, the identity for a minute, and who looked at it. */
export default function PersonPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const { personId } = route.useParams();
  if (cooperative.memberId === null) throw new Error('a member’s page is opened by a member');
  const member = { cooperativeId: cooperative.id, memberId: cooperative.memberId };
  const of = { ...member, personId };
  const listed = useInfiniteQuery(personsQuery(member));
  const openings = useInfiniteQuery(openingsQuery(of));
  if (openings.isError) {
    return <Refused error={openings.error} reset={() => void openings.refetch()} />;
  }
  if (openings.data === undefined || listed.data === undefined) return <Waiting />;
  const known = listed.data.pages
    .flatMap((page) => page.persons)
    .find(({ id }) => id === personId);
  const isErased = known?.isErased === true;
  return (
    <Page title={known?.pseudonym ?? t`Personne accompagnée`}>
      <Link
        to="/$cooperative/personnes"
        params={{ cooperative: cooperative.slug }}
        className={classes.file}
      >
        <IconArrowLeft size={18} aria-hidden="true" />
        <Trans>Toutes les personnes</Trans>
      </Link>
      {isErased ? <Gone /> : <Sealed {...{ of, pseudonym: known?.pseudonym ?? '' }} />}
      <OpeningsCard asked={openings} />
    </Page>
  );
}

function Sealed(props: { readonly of: Parameters<typeof openingsQuery>[0]; pseudonym: string }) {
  const { of, pseudonym } = props;
  return (
    <>
      <IdentityCard of={of} />
      <NotesCard of={of} />
      <Takeaway of={of} />
      {pseudonym === '' ? null : <Erasing of={of} pseudonym={pseudonym} />}
    </>
  );
}

function Gone() {
  return (
    <p className={classes.words}>
      <Trans>
        L’identité est effacée : sa clé est détruite, personne ne peut plus la lire. Les écritures
        restent, sous le pseudonyme.
      </Trans>
    </p>
  );
}
