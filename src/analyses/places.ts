import type { Facts, Sources } from '../facts.js';

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
export function transactionPlaces({ transaction_sources: sources }: Facts, customer: number): Place[] {
  return sources ? placesOf(sources, (entry) => sources.customer[entry] === customer) : [];
}

/** Where the customer's transactions of some days stand: by file, as `transactionPlaces` has it. */
export function purchasePlaces(
  { purchase_sources: sources }: Facts,
  customer: number,
  isMeant: (day: number) => boolean,
): Place[] {
  const { file, lines, first_line, last_line, day } = sources;
  const own = [...file.keys()].filter((entry) => sources.customer[entry] === customer && isMeant(day[entry]));
  return [...new Set(own.map((entry) => file[entry]))].map((name) => {
    const entries = own.filter((entry) => file[entry] === name);
    const count = entries.reduce((sum, entry) => sum + lines[entry], 0);
    const first = Math.min(...entries.map((entry) => first_line[entry]));
    const last = Math.max(...entries.map((entry) => last_line[entry]));
    return [name, `${first}–${last} (${count})`];
  });
}

/** Where the activities of one name stand that were done for the customer. */
export function activityPlaces(
  { activity_sources: sources }: Facts,
  customer: number,
  activity: string,
): Place[] {
  return placesOf(
    sources,
    (entry) => sources.customer[entry] === customer && sources.activity[entry] === activity,
  );
}

function placesOf(
  { file, lines, first_line, last_line }: Sources,
  isMeant: (entry: number) => boolean,
): Place[] {
  return [...file.keys()]
    .filter(isMeant)
    .map((entry) => [file[entry], `${first_line[entry]}–${last_line[entry]} (${lines[entry]})`]);
}
