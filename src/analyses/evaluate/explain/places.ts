import type { Facts, Sources } from '../../../facts.js';

/** Lines of a file that something was imported from. */
export type Place = readonly [file: string, lines: string];

/** Places as two columns of a table. */
export interface PrintedPlaces {
  file: string | null;
  /** By file: of ratings the line numbers, of transactions the first and last one and how many there are. */
  lines: string | null;
}

export function printPlaces(places: readonly Place[]): PrintedPlaces {
  if (places.length === 0) return { file: null, lines: null };
  return {
    file: places.map(([file]) => file).join('; '),
    lines: places.map(([, lines]) => lines).join('; '),
  };
}

export function ratingPlaces({ ratings: { file, line } }: Facts, ratings: readonly number[]): Place[] {
  const files = [...new Set(ratings.map((rating) => file[rating]))];
  return files.map((name) => {
    const lines = ratings.filter((rating) => file[rating] === name).map((rating) => line[rating]);
    return [name, lines.join(', ')];
  });
}

/** Where the customer's transactions stand, if the facts were asked for it. */
export function transactionPlaces(facts: Facts, customer: number): Place[] {
  const sources: Sources | undefined = facts.transaction_sources;
  if (!sources) return [];
  return [...sources.file.keys()]
    .filter((i) => sources.customer[i] === customer)
    .map((i) => [sources.file[i], `${sources.first_line[i]}–${sources.last_line[i]} (${sources.lines[i]})`]);
}
