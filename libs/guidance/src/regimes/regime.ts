import { z } from 'zod';
import type { Situation } from '../engine/evaluator.js';

/** Figures of one case, in the names of the interface: amounts in euros, rates as fractions. */
export type Inputs = Readonly<Record<string, unknown>>;

/** One way of working, or one table of tax, that cases are given for. */
export interface Regime<Given extends Inputs = Inputs> {
  /** Unknown inputs are refused. */
  readonly inputs: z.ZodType<Given>;
  /** What somebody would have answered. */
  readonly situation: (inputs: Given) => Situation;
  /** The rule behind each output, or an expression over rules. */
  readonly outputs: (inputs: Given) => Readonly<Record<string, string>>;
  /** The official French model answers, not our own rules. */
  readonly isReference?: true;
  /** The outputs where nobody has to be asked; undefined everywhere else. */
  readonly unasked?: (inputs: Given) => Readonly<Record<string, number>> | undefined;
}

/** A regime whose situation and outputs are typed by its own inputs. */
export const regime = <Given extends Inputs>(of: Regime<Given>): Regime => ({
  ...of,
  situation: (inputs) => of.situation(of.inputs.parse(inputs)),
  outputs: (inputs) => of.outputs(of.inputs.parse(inputs)),
  unasked: (inputs) => of.unasked?.(of.inputs.parse(inputs)),
});

/** In the units of the engine. Nothing is said of what was not given. */
export const yearly = (name: string, euros: number | undefined): Situation =>
  euros === undefined ? {} : { [name]: `${plain(euros)} €/an` };
export const monthly = (name: string, euros: number | undefined): Situation =>
  euros === undefined ? {} : { [name]: `${plain(euros)} €/mois` };
export const rate = (name: string, fraction: number | undefined): Situation =>
  fraction === undefined ? {} : { [name]: `${plain(fraction * 100)} %` };
export const yesNo = (name: string, is: boolean | undefined): Situation =>
  is === undefined ? {} : { [name]: is ? 'oui' : 'non' };

/** Without an exponent, which the engine does not read. */
const plain = (value: number): string =>
  value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 10 });

export const amount = z.number().min(0).max(1_000_000_000);
export const fraction = z.number().min(0).max(1);
