import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import type {
  CheckName,
  MyCooperative,
  Readiness as Ready,
  ReadyPractice,
} from '@plusloin/contracts';
import { Card, LoadingState, shortDayIn, Status, usePlace } from '@plusloin/ui';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { notify } from '../../app/notices.js';
import { Refused } from '../../app/refusals.js';
import { queryClient } from '../../app/session.js';
import { useCheckNames } from './check-words.js';
import { readinessQuery, remind } from './cockpit-queries.js';
import { PracticesTable } from './practices-table.js';
import classes from './readiness.module.css';

const route = getRouteApi('/$cooperative/cloture');

interface ReadinessProps {
  readonly cooperative: MyCooperative;
  readonly quarter: string;
  readonly mayWrite: boolean;
}

/** Who is ready and who is waited for: the bar, the same in words, and one row for each. */
export function Readiness({ cooperative, quarter, mayWrite }: ReadinessProps) {
  const { t } = useLingui();
  const filter = route.useSearch();
  const asked = useInfiniteQuery(readinessQuery(cooperative.id, quarter, filter));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  const [first] = asked.data?.pages ?? [];
  const practices = asked.data?.pages.flatMap((page) => page.practices) ?? [];
  return (
    <Card title={t`Les activités`} id="activites">
      {first === undefined ? (
        <LoadingState label={t`Les contrôles tournent…`} />
      ) : (
        <div className={classes.readiness}>
          <Counts counts={first.counts} />
          <div className={classes.tools}>
            <Filters ready={first} />
            {mayWrite ? (
              <Write cooperative={cooperative} quarter={quarter} members={first.blockingMembers} />
            ) : null}
          </div>
          <PracticesTable
            practices={practices}
            isOfOneReason={filter.raison !== undefined}
            row={(one) => <Row key={one.code} of={one} />}
          />
          {asked.hasNextPage ? (
            <Button
              {...{ variant: 'default', loading: asked.isFetchingNextPage }}
              onClick={() => void asked.fetchNextPage()}
            >
              {t`Voir les suivantes`}
            </Button>
          ) : null}
        </div>
      )}
    </Card>
  );
}

/** A bar of three parts; the words under it say the same numbers. */
function Counts({ counts: { ready, toCheck, waiting } }: Pick<Ready, 'counts'>) {
  const parts = [
    ['done', ready],
    ['check', toCheck],
    ['care', waiting],
  ] as const;
  return (
    <div>
      <div className={classes.bar} aria-hidden="true">
        {parts.map(([look, size]) => (
          <span key={look} data-look={look} style={{ flexGrow: size }} />
        ))}
      </div>
      <p className={classes.words}>
        <span>
          <Plural value={ready} one="# prête" other="# prêtes" />
        </span>
        <span>
          <Trans>{toCheck} à vérifier</Trans>
        </span>
        <span>
          <Trans>{waiting} en attente</Trans>
        </span>
      </p>
    </div>
  );
}

function Filters({ ready }: { readonly ready: Ready }) {
  const { t } = useLingui();
  const { etat = '', raison = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const names = useCheckNames();
  const states = useStateNames();
  const go = (change: { etat?: string; raison?: string }) =>
    void navigate({
      search: (before) => withoutEmpty({ ...before, ...change }),
      ...{ replace: true, resetScroll: false },
    });
  return (
    <>
      <NativeSelect
        label={t`Montrer`}
        value={etat}
        onChange={({ currentTarget }) => go({ etat: currentTarget.value })}
        data={[
          { value: '', label: t`Toutes` },
          ...Object.entries(states).map(([value, label]) => ({ value, label })),
        ]}
      />
      <NativeSelect
        label={t`Raison`}
        value={raison}
        onChange={({ currentTarget }) => go({ raison: currentTarget.value })}
        data={[
          { value: '', label: t`Toutes les raisons` },
          ...ready.reasons.map(({ name, practices }) => ({
            value: name,
            label: `${names[name]} (${practices})`,
          })),
        ]}
      />
    </>
  );
}

function Write({ cooperative, quarter, members }: WriteProps) {
  const { t } = useLingui();
  const { raison } = route.useSearch();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => remind(cooperative.id, quarter, raison),
    onSuccess: async ({ written, alreadyToday, withoutAccount }) => {
      await queryClient.invalidateQueries({ queryKey: ['readiness', cooperative.id] });
      const said = [
        t`Membres à qui c’est écrit : ${written}.`,
        alreadyToday === 0 ? '' : t`Déjà écrit aujourd’hui : ${alreadyToday}.`,
        withoutAccount === 0 ? '' : t`Sans compte pour l’instant : ${withoutAccount}.`,
      ];
      await notify(said.filter(Boolean).join(' '));
    },
  });
  if (members === 0) return null;
  return (
    <div className={classes.write}>
      <Button loading={isPending} onClick={() => mutate()}>
        {raison === undefined ? (
          <Plural value={members} one="Écrire au membre en attente" other="Écrire aux #" />
        ) : (
          <Trans>Écrire à ceux de cette raison</Trans>
        )}
      </Button>
      {error === null ? null : <p role="alert">{error.message}</p>}
    </div>
  );
}

const withoutEmpty = (search: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== ''));

interface WriteProps {
  readonly cooperative: MyCooperative;
  readonly quarter: string;
  readonly members: number;
}

/** The three looks at a practice, by the checks that belong to each. */
const LOOKS = {
  invoices: ['numbers-missing', 'contributions-differ', 'party-missing'],
  bank: ['suspense', 'books-unfounded', 'year-missing'],
  receipts: ['receipts-unlettered', 'receipts-without-income'],
} as const;

function Row({ of }: { readonly of: ReadyPractice }) {
  const { t } = useLingui();
  const place = usePlace();
  const tone = TONES[of.state];
  const words = { ready: t`prête`, 'to-check': t`à vérifier`, waiting: t`en attente` };
  return (
    <tr>
      <th scope="row">
        <strong>{of.member}</strong>
        <p>{of.title}</p>
      </th>
      <Look of={of} checks={LOOKS.invoices} label={t`Factures`} />
      <Look of={of} checks={LOOKS.bank} label={t`Banque`} />
      <Look of={of} checks={LOOKS.receipts} label={t`Encaissements`} />
      <td data-label={t`État`}>
        <Status tone={tone}>{words[of.state]}</Status>
        {of.writtenOn === null ? null : (
          <p>
            <Trans>écrit le {shortDayIn(place, of.writtenOn)}</Trans>
          </p>
        )}
      </td>
    </tr>
  );
}

interface LookProps {
  readonly of: ReadyPractice;
  readonly checks: readonly CheckName[];
  readonly label: string;
}

function Look({ of, checks, label }: LookProps) {
  const names = useCheckNames();
  const open = of.reasons.filter((name) => checks.includes(name));
  return (
    <td data-label={label}>
      {open.length === 0 ? (
        <Trans>en ordre</Trans>
      ) : (
        open.map((name) => (
          <p key={name} data-look="care">
            {names[name]}
          </p>
        ))
      )}
    </td>
  );
}

const TONES = { ready: 'done', 'to-check': 'quiet', waiting: 'care' } as const;

function useStateNames(): Readonly<Record<ReadyPractice['state'], string>> {
  const { t } = useLingui();
  return { ready: t`Prêtes`, 'to-check': t`À vérifier`, waiting: t`En attente` };
}
