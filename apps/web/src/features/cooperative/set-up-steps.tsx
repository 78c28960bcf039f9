import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import type { NewFirstRule, NewOwnBooks } from '@plusloin/contracts';
import { calendarDate } from '@plusloin/kernel';
import { useState } from 'react';
import { useAsking } from './asking.js';
import classes from './cooperative.module.css';
import { Field, Submit } from './fields.js';
import {
  declareFirstRule,
  inviteAccountant,
  inviteMembers,
  openBooks,
} from './set-up-queries.js';

/** The chart of accounts follows from the country; years are civil years. */
export function BooksStep({ id }: { readonly id: string }) {
  const { t } = useLingui();
  const [from, setFrom] = useState('');
  const [vat, setVat] = useState<NewOwnBooks['vat']>('taxable');
  const periodicity = vat === 'taxable' || vat === 'mixed' ? 'quarter' : null;
  const asking = useAsking({
    ...{ id, says: t`Les livres sont ouverts.` },
    act: () => openBooks(id, { from: calendarDate(from), vat, periodicity }),
  });
  return (
    <form className={classes.form} onSubmit={asking.submit}>
      <p className={classes.text}>
        <Trans>
          Le plan comptable est celui de ton pays. Un exercice va de janvier à décembre, et s’ouvre
          à sa première écriture.
        </Trans>
      </p>
      <div className={classes.pair}>
        <Field
          {...{ label: t`Premier jour des livres`, type: 'date', value: from, onType: setFrom }}
        />
        <NativeSelect
          {...{ label: t`TVA de la coopérative`, size: 'md', value: vat }}
          onChange={({ currentTarget }) => setVat(currentTarget.value as NewOwnBooks['vat'])}
          data={[
            { value: 'taxable', label: t`assujettie, par trimestre` },
            { value: 'mixed', label: t`assujettie mixte` },
            { value: 'franchise', label: t`en franchise` },
            { value: 'exempt', label: t`exonérée` },
          ]}
        />
      </div>
      <Submit {...asking} label={t`Ouvrir les livres`} isReady={from !== ''} />
    </form>
  );
}

/** One of the shapes that cooperatives vote; the next rule changes its figures. */
export function RuleStep({ id }: { readonly id: string }) {
  const { t } = useLingui();
  const [template, setTemplate] = useState<NewFirstRule['template']>('share-and-fixed');
  const [from, setFrom] = useState('');
  const [votedOn, setVotedOn] = useState('');
  const asking = useAsking({
    ...{ id, says: t`La règle est en place.` },
    act: () => {
      const days = { from: calendarDate(from), votedOn: calendarDate(votedOn) };
      return declareFirstRule(id, { template, ...days });
    },
  });
  return (
    <form className={classes.form} onSubmit={asking.submit}>
      <Templates chosen={template} onChoose={setTemplate} />
      <div className={classes.pair}>
        <Field {...{ label: t`À partir du`, type: 'date', value: from, onType: setFrom }} />
        <Field {...{ label: t`Votée le`, type: 'date', value: votedOn, onType: setVotedOn }} />
      </div>
      <p className={classes.quiet}>
        <Trans>Les chiffres se changent ensuite dans « Règles et taux », à deux.</Trans>
      </p>
      <Submit
        {...asking}
        label={t`Choisir cette règle`}
        isReady={from !== '' && votedOn !== ''}
      />
    </form>
  );
}

interface TemplatesProps {
  readonly chosen: NewFirstRule['template'];
  readonly onChoose: (template: NewFirstRule['template']) => void;
}

function Templates({ chosen, onChoose }: TemplatesProps) {
  const { t } = useLingui();
  return (
    <NativeSelect
      {...{ label: t`Modèle`, size: 'md', value: chosen }}
      onChange={({ currentTarget }) => onChoose(currentTarget.value as TemplatesProps['chosen'])}
      data={[
        { value: 'share-and-fixed', label: t`8 % du facturé et 15 € par mois` },
        { value: 'share-of-collected', label: t`10 % de l’encaissé` },
        { value: 'tiers-of-collected', label: t`10 % de l’encaissé, 8 % dès 35 000 € par an` },
        { value: 'fixed-only', label: t`50 € par mois` },
      ]}
    />
  );
}

/** Letters to the accountant, and to all members of the list. */
export function InviteStep({ id, toInvite }: { readonly id: string; readonly toInvite: number }) {
  const { t } = useLingui();
  const [email, setEmail] = useState('');
  const accountant = useAsking({
    ...{ id, says: t`La lettre est partie.`, onDone: () => setEmail('') },
    act: () => inviteAccountant(id, email),
  });
  const members = useAsking({
    ...{ id, says: t`Les lettres partent.` },
    act: () => inviteMembers(id),
  });
  return (
    <>
      <form className={classes.form} onSubmit={accountant.submit}>
        <Field
          {...{ label: t`Adresse e-mail de la comptabilité`, type: 'email' }}
          {...{ value: email, onType: setEmail }}
        />
        <Submit {...accountant} label={t`Inviter la comptabilité`} isReady={email !== ''} />
      </form>
      <form className={classes.form} onSubmit={members.submit}>
        <p className={classes.text}>
          <Plural
            value={toInvite}
            _0="Aucune lettre de membre n’attend."
            one="# membre n’a pas encore reçu sa lettre."
            other="# membres n’ont pas encore reçu leur lettre."
          />
        </p>
        <Submit {...members} label={t`Inviter les membres`} isReady={toInvite > 0} />
      </form>
    </>
  );
}
