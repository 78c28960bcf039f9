import type {
  GuidanceLanguage,
  GuidanceSituation,
  RelationChecklist,
  RelationSign,
} from '@plusloin/contracts';
import { sayingsIn } from './sayings.js';

interface Question {
  readonly code: string;
  readonly yes: RelationSign;
  readonly no: RelationSign;
}

const ask = (code: string, yes: RelationSign, no: RelationSign): Question => ({ code, yes, no });

const questions: Readonly<Record<GuidanceSituation['country'], readonly Question[]>> = {
  BE: [
    ask('check.be.will', 'self-employed', 'employee'),
    ask('check.be.hours', 'self-employed', 'employee'),
    ask('check.be.organisation', 'self-employed', 'employee'),
    ask('check.be.control', 'employee', 'self-employed'),
    ask('check.be.refuse', 'self-employed', 'employee'),
    ask('check.be.tools', 'self-employed', 'neither'),
    ask('check.be.one-payer', 'neither', 'neither'),
    ask('check.be.papers', 'neither', 'neither'),
  ],
  FR: [
    ask('check.fr.registered', 'self-employed', 'neither'),
    ask('check.fr.control', 'employee', 'self-employed'),
    ask('check.fr.hours', 'self-employed', 'employee'),
    ask('check.fr.conditions', 'self-employed', 'employee'),
    ask('check.fr.tools', 'self-employed', 'neither'),
    ask('check.fr.one-payer', 'neither', 'neither'),
  ],
};

const office = { BE: 'check.be.office', FR: 'check.fr.office' } as const;

/** The signs that tell an employment from self-employment, by the law of a country. */
export function relationChecklistOf(
  country: GuidanceSituation['country'],
  language: GuidanceLanguage,
): RelationChecklist {
  const sayings = sayingsIn(language);
  return {
    country,
    estimate: sayings.text('check.estimate'),
    questions: questions[country].map((question) => ({
      ...question,
      question: sayings.text(question.code),
      why: sayings.saying({ code: `${question.code}.why` }),
    })),
    office: sayings.saying({ code: office[country] }),
  };
}
