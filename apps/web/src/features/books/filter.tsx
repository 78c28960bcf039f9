import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { ListedBooksAnswer } from '@plusloin/contracts';
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent, ReactNode } from 'react';
import classes from './books.module.css';
import type { BalanceSearch, LedgerSearch } from './search.js';

interface FilterProps {
  readonly to: '/$cooperative/comptes' | '/$cooperative/comptes/grand-livre';
  readonly slug: string;
  readonly search: LedgerSearch;
  readonly all: readonly ListedBooksAnswer[];
  readonly chosen: ListedBooksAnswer;
  /** What this page asks beside books, days and practice. */
  readonly children: ReactNode;
}

/** What is looked for stands in the address: it can be kept, sent and come back to. */
export function Filter({ to, slug, search, all, chosen, children }: FilterProps) {
  const navigate = useNavigate();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
    const books = said['livres'] === chosen.code ? {} : { activite: undefined, journal: undefined };
    void navigate({ to, params: { cooperative: slug }, search: { ...emptied(said), ...books } });
  };
  return (
    // Made anew when the address changes by another way.
    <form className={classes.filter} key={JSON.stringify(search)} onSubmit={send}>
      <Whose search={search} all={all} chosen={chosen} />
      {children}
      <Button type="submit" variant="light">
        <Trans>Filtrer</Trans>
      </Button>
    </form>
  );
}

type WhoseProps = Pick<FilterProps, 'search' | 'all' | 'chosen'>;

function Whose({ search, all, chosen }: WhoseProps) {
  const { t } = useLingui();
  const books = all.map(({ code, name }) => ({ value: code, label: name }));
  const practices = [
    { value: '', label: t`Toutes` },
    { value: 'common', label: t`Partie commune` },
    ...chosen.practices.map(({ id, title, code }) => ({ value: id, label: `${title} (${code})` })),
  ];
  return (
    <>
      <Select name="livres" label={t`Livres`} options={books} value={chosen.code} />
      <Select
        name="activite"
        label={t`Activité`}
        options={practices}
        value={search.activite ?? ''}
      />
      <Field name="du" label={t`Du`} type="date" value={search.du} />
      <Field name="au" label={t`Au`} type="date" value={search.au} />
    </>
  );
}

interface FieldProps {
  readonly name: keyof LedgerSearch;
  readonly label: string;
  readonly value: string | undefined;
  readonly type?: 'date';
  readonly hint?: string;
}

export const Field = ({ name, label, value, type, hint }: FieldProps) => (
  <TextInput
    name={name}
    label={label}
    defaultValue={value ?? ''}
    {...(type && { type })}
    {...(hint && { placeholder: hint })}
    autoComplete="off"
  />
);

interface SelectProps {
  readonly name: keyof LedgerSearch;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
}

export const Select = ({ name, label, options, value }: SelectProps) => (
  <NativeSelect name={name} label={label} data={[...options]} defaultValue={value} size="md" />
);

/** A field that holds nothing asks nothing. */
const emptied = (said: Record<string, string>): BalanceSearch =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''));
