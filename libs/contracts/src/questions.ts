import { z } from 'zod';
import { calendarDateField, uuidField } from './shared-fields.js';
import { periodField, subjectField } from './statement-list.js';

/** Which figure of a statement: the code of its books, of its block, and of its line if one. */
export const figureField = z
  .string()
  .max(140)
  .regex(/^[A-Za-z0-9-]+\/[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)?$/)
  .meta({ description: "'ALICE/invoiced.fees', or 'ALICE/invoiced' for the sum of a block" });

const textField = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .regex(/^[^\p{Cc}]*([\n\t][^\p{Cc}]*)*$/u);

/** `POST …/statements/{closeId}/{subject}/questions`. */
export const newQuestion = z.strictObject({ figure: figureField, text: textField });
export type NewQuestion = z.infer<typeof newQuestion>;

/** `POST …/questions/{questionId}/messages`. */
export const newAnswer = z.strictObject({ text: textField });
export type NewAnswer = z.infer<typeof newAnswer>;

export const question = z.strictObject({
  id: uuidField,
  closeId: uuidField,
  quarter: periodField,
  version: z.int().positive().meta({ description: 'Of the statement' }),
  subject: subjectField,
  figure: figureField,
  waitsFor: z.enum(['accountant', 'member']),
  member: z.string(),
  askedOn: calendarDateField,
  messages: z.array(
    z.strictObject({
      id: uuidField,
      isAnswer: z.boolean(),
      isMine: z.boolean(),
      by: z.string(),
      at: z.iso.datetime(),
      text: z.string().nullable().meta({ description: 'null: erased with its member' }),
    }),
  ),
});
export type Question = z.infer<typeof question>;

/** `GET …/questions`: the latest first. */
export const questionList = z.strictObject({
  questions: z.array(question),
  next: z.string().nullable(),
});
export type QuestionList = z.infer<typeof questionList>;

export const questionsAsked = z.strictObject({
  after: z.string().max(200).optional().meta({ description: 'What `next` of a page said' }),
  limit: z.coerce.number().int().min(1).max(50).default(20),
  waitsFor: question.shape.waitsFor.optional(),
  closeId: uuidField.optional(),
  subject: subjectField.optional(),
});
export type QuestionsAsked = z.infer<typeof questionsAsked>;

export const questionInPath = z.strictObject({ cooperativeId: uuidField, questionId: uuidField });
export type QuestionInPath = z.infer<typeof questionInPath>;
