import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { RetentionRuleShown } from '@plusloin/contracts';
import { Card, dateIn, usePlace } from '@plusloin/ui';
import classes from './privacy.module.css';

/** For how long each type is kept, since when, and by which source. */
export function RetentionTable({ rules }: { readonly rules: readonly RetentionRuleShown[] }) {
  const { t } = useLingui();
  return (
    <Card title={t`Durées de conservation`}>
      <ul className={classes.rules}>
        {rules.map((rule) => (
          <Rule key={`${rule.kind} ${rule.validFrom}`} rule={rule} />
        ))}
      </ul>
    </Card>
  );
}

function Rule({ rule }: { readonly rule: RetentionRuleShown }) {
  const words = useKindWords();
  const { kind, years, validFrom, source, link, due } = rule;
  const since = dateIn(usePlace(), validFrom);
  return (
    <li className={classes.rule}>
      <span className={classes.kind}>{words[kind] ?? kind}</span>
      <span>
        <Plural value={years} one="# an" other="# ans" />{' '}
        {due === null || due === 0 ? null : <Trans>· {due} à échéance</Trans>}
      </span>
      <span className={classes.source}>
        {link === null ? source : <a href={link}>{source}</a>}{'. '}
        <Trans>Règle du {since}.</Trans>{' '}
        {rule.isVerified ? null : <Trans>Source à confirmer.</Trans>}
      </span>
    </li>
  );
}

function useKindWords(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    books: t`Livres`,
    'identity-key': t`Identités`,
    note: t`Notes sur une personne`,
    'audit-log': t`Journal d’audit`,
    statement: t`Relevés`,
    candidate: t`Candidatures`,
    'stale-candidate': t`Candidatures restées sans nouvelles`,
    document: t`Pièces d’un membre parti`,
    'refused-document': t`Pièces refusées`,
    'superseded-document': t`Pièces remplacées`,
    'candidate-document': t`Pièces d’une candidature sans suite`,
    message: t`Messages d’une mise en contact finie`,
    appointment: t`Entretiens`,
    'adviser-note': t`Notes sur un membre parti`,
  };
}
