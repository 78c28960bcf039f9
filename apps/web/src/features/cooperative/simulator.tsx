import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import type { RuleList, RuleTerms, SimulationAsked } from '@plusloin/contracts';
import { Card, ErrorState, LoadingState, shortQuarterIn, usePlace } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import classes from './cooperative.module.css';
import { Field, Submit } from './fields.js';
import { simulationQuery, stepsQuery } from './queries.js';
import { draftOf, termsOf } from './rule-draft.js';
import { RuleFields } from './rule-fields.js';
import { SimulationTable } from './simulation-table.js';
import { amountOf } from './typed-amounts.js';

const route = getRouteApi('/$cooperative/regles');

interface SimulatorProps {
  readonly list: RuleList;
  /** The rule that a draft begins as. */
  readonly latest: RuleTerms;
}

/** A rule tried on past quarters: what each would have owed beside what they owe. */
export function Simulator({ list, latest }: SimulatorProps) {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const { regle = 'draft', trimestres = 4, chiffre = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const choices = useChoices(list, cooperative.id);
  const chosen = choices.find(({ key }) => key === regle);
  const [draft, setDraft] = useState(() => draftOf(latest));
  const [asked, setAsked] = useState<SimulationAsked>();
  const { validFrom } = latest;
  const terms = chosen?.terms ?? termsOf(latest, { ...draft, validFrom });
  const base = /^\d{1,9}([.,]\d{1,2})?$/.test(chiffre.trim()) ? amountOf(chiffre) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (terms === null) return;
    const quarters = list.quarters.slice(0, trimestres);
    setAsked({ terms, quarters, ...(base === undefined ? {} : { base }) });
  };
  const keep = (part: { regle?: string; trimestres?: number; chiffre?: string }) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true });
  if (list.quarters.length === 0) return null;
  return (
    <Card title={t`Simulateur`}>
      <form className={classes.form} onSubmit={submit}>
        <HowItCounts />
        <div className={classes.pair}>
          <RuleChoice
            {...{ choices, chosen: chosen?.key }}
            onChoose={(one) => keep({ regle: one })}
          />
          <Quarters list={list} chosen={trimestres} onChoose={(one) => keep({ trimestres: one })} />
        </div>
        {chosen === undefined ? <RuleFields draft={draft} onChange={setDraft} /> : null}
        <OwnFigure value={chiffre} onType={(one) => keep({ chiffre: one })} />
        <Submit {...{ label: t`Simuler`, isReady: terms !== null }} {...NOTHING_ASKED} />
      </form>
      {asked === undefined ? null : <Outcome id={cooperative.id} asked={asked} />}
    </Card>
  );
}

const HowItCounts = () => (
  <p className={classes.text}>
    <Trans>
      Recalculé depuis les livres, comme à la fermeture d’un trimestre. Rien n’est enregistré.
    </Trans>
  </p>
);

/** The form keeps nothing on the server: what it refuses stands where the outcome would. */
const NOTHING_ASKED = { isPending: false, error: undefined };

function OwnFigure(typed: { readonly value: string; readonly onType: (one: string) => void }) {
  const { t } = useLingui();
  return (
    <Field
      {...typed}
      label={t`Avec tes propres chiffres (facultatif)`}
      description={t`Ce qui serait compté chaque trimestre, en euros, exemptions non comprises`}
      inputMode="decimal"
    />
  );
}

interface RuleChoiceProps {
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

function RuleChoice({ choices, chosen = 'draft', onChoose }: RuleChoiceProps) {
  const { t } = useLingui();
  return (
    <NativeSelect
      {...{ label: t`Règle à essayer`, size: 'md', value: chosen }}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      data={[
        { value: 'draft', label: t`Une autre, ci-dessous` },
        ...choices.map(({ key, label }) => ({ value: key, label })),
      ]}
    />
  );
}

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly terms: RuleTerms;
}

/** The rules that stand, and those that wait to be confirmed. */
function useChoices(list: RuleList, id: string): Choice[] {
  const { t } = useLingui();
  const { data } = useQuery(stepsQuery(id));
  const proposed = (data?.steps ?? []).flatMap(({ id: stepId, wanted }) => {
    if (wanted.kind !== 'contribution-rule') return [];
    const { label } = wanted.terms;
    return [{ key: stepId, label: t`Proposée : ${label}`, terms: wanted.terms }];
  });
  const standing = list.rules.map(({ terms }) => ({
    ...{ key: `${terms.code}-${terms.validFrom}`, terms },
    label: `${terms.label} (${terms.validFrom})`,
  }));
  return [...proposed, ...standing];
}

interface QuartersProps {
  readonly list: RuleList;
  readonly chosen: number;
  readonly onChoose: (count: number) => void;
}

function Quarters({ list, chosen, onChoose }: QuartersProps) {
  const { t } = useLingui();
  const place = usePlace();
  const [last = ''] = list.quarters;
  const name = shortQuarterIn(place, last);
  return (
    <NativeSelect
      {...{ label: t`Trimestres passés`, size: 'md', value: String(chosen) }}
      description={<Trans>Jusqu’à {name} compris</Trans>}
      onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
      data={['1', '2', '4', '8']}
    />
  );
}

function Outcome({ id, asked }: { readonly id: string; readonly asked: SimulationAsked }) {
  const { t } = useLingui();
  const { data, error } = useQuery(simulationQuery(id, asked));
  if (error !== null) {
    return <ErrorState title={t`La simulation n’a pas abouti`}>{error.message}</ErrorState>;
  }
  if (data === undefined) return <LoadingState label={t`Le calcul tourne…`} high />;
  const { less, same, more } = data.distribution;
  return (
    <div className={classes.outcome} aria-live="polite">
      <p className={classes.text}>
        <Plural value={less} one="# activité paierait moins" other="# activités paieraient moins" />
        {', '}
        <Plural value={same} one="# autant" other="# autant" />
        {', '}
        <Plural value={more} one="# plus" other="# plus" />.
      </p>
      <SimulationTable of={data} />
    </div>
  );
}
