import { useLingui } from '@lingui/react/macro';
import type {
  MemberRecord,
  Role,
  StageName,
  StepVerb,
} from '@plusloin/contracts';
import type { StatusTone } from '@plusloin/ui';

interface Said {
  readonly tone: StatusTone;
  readonly word: string;
}

/** Where somebody stands, in a word. */
export function useStageWords(): Readonly<Record<StageName, Said>> {
  const { t } = useLingui();
  return {
    candidate: { tone: 'quiet', word: t`En candidature` },
    agreement: { tone: 'quiet', word: t`En convention` },
    associate: { tone: 'done', word: t`Associé·e` },
    leaving: { tone: 'care', word: t`Départ annoncé` },
    left: { tone: 'quiet', word: t`A quitté` },
    refused: { tone: 'quiet', word: t`Refusée` },
    withdrawn: { tone: 'quiet', word: t`Retirée` },
  };
}

/** How a practice is worked; a way that has no words yet shows its code. */
export function useWayWords(): (way: string) => string {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    'independent-principal': t`Indépendant·e à titre principal`,
    'independent-complementary': t`Indépendant·e complémentaire`,
    'independent-student': t`Étudiant·e indépendant·e`,
    'independent-retired': t`Indépendant·e pensionné·e`,
    'independent-micro': t`Micro-entreprise`,
    'independent-real-profit': t`Entreprise individuelle au réel`,
    'cooperative-employee': t`Salarié·e de la coopérative`,
    'group-employee': t`Salarié·e du groupement`,
  };
  return (way) => words[way] ?? way;
}

export function useVerbWords(): Readonly<Record<StepVerb, string>> {
  const { t } = useLingui();
  return {
    register: t`Pré-inscription`,
    enrol: t`Inscription comme membre`,
    return: t`Retour dans la coopérative`,
    agree: t`Convention signée`,
    associate: t`Devient associé·e`,
    refuse: t`Candidature refusée`,
    withdraw: t`Candidature retirée`,
    'announce-leaving': t`Annonce son départ`,
    leave: t`Quitte la coopérative`,
  };
}

export function useRoleWords(): Readonly<Partial<Record<Role, string>>> {
  const { t } = useLingui();
  return {
    member: t`Le membre`,
    adviser: t`Accompagne`,
    'external-accountant': t`Tient ses livres`,
  };
}

export function useAppointmentWords(): Readonly<
  Record<MemberRecord['appointments'][number]['state'], Said>
> {
  const { t } = useLingui();
  return {
    planned: { tone: 'quiet', word: t`Prévu` },
    held: { tone: 'done', word: t`A eu lieu` },
    cancelled: { tone: 'quiet', word: t`Annulé` },
  };
}
