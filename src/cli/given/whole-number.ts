import { InvalidArgumentError } from 'commander';

/** Reads a whole number between two bounds from the command line. */
export const wholeNumber = (least: number, most: number) => (given: string): number => {
  // An empty text would be 0.
  const number = /^\d+$/.test(given) ? Number(given) : Number.NaN;
  if (Number.isNaN(number) || number < least || number > most) throw new InvalidArgumentError(`geef een geheel getal van ${least} tot ${most}`);
  return number;
};

/** How many papers are made at once: with more than the largest machine can do, all papers would be in memory together. */
export const jobCount = wholeNumber(1, 1024);
