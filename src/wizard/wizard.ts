import type { Answers, Questionnaire, Role } from '../questionnaires/questionnaire.js';

/** Whom a response is about. */
export interface Customer {
  customer_id: string;
  name: string | null;
}

/** The customers that are stored. */
export interface CustomerBook {
  /** The best matches of a part of a name or an id, the best first, at most `limit` of them. */
  findCustomers(text: string, limit: number): Customer[];
  customerWithId(id: string): Customer | null;
}

/** What a clerk is asked: who it was, then an answer per field, then to look it over. */
export type Step =
  | 'customer'
  | 'customer_id'
  | 'customer_name'
  | 'role'
  | 'date'
  | 'respondent'
  | `answer ${string}`
  | 'review'
  | 'save';

/** What was entered so far. */
export interface Entered {
  /** Tells this response from others to the same questionnaire. */
  respondent: string;
  /** Null for an anonymous response. */
  customer: Customer | null;
  /** Whether the customer is still to be stored. */
  isNewCustomer: boolean;
  role: Role | null;
  /** Days since 1970-01-01. */
  day: number;
  /** By field id; those to questions that are no longer asked stay, in case they are again. */
  answers: Answers;
  /** The steps that were answered or left blank. */
  passed: ReadonlySet<Step>;
}

/** A row of the review that is being changed. */
export interface Change {
  /** A question's id, or a step about the respondent. */
  part: string;
  /** To go back to where the change is left. */
  before: Entered;
}

/** A response that is being entered, and where in it the clerk is: all that must not be lost. */
export interface Entry extends Entered {
  step: Step;
  /** What is being changed from the review; else null. */
  change: Change | null;
  /** What stands on the line and is not answered with yet. */
  typed: string;
}

/** The wizard at one moment. */
export interface Wizard extends Entry {
  questionnaire: Questionnaire;
  /** Why the last thing that was entered is not taken. */
  refusal: Refusal | null;
  /** The customers who match what is typed best. */
  matches: readonly Customer[];
  /** Whether more match than are shown. */
  hasMoreMatches: boolean;
  /** The match that is chosen. */
  marked: number;
  /** How many rows of the review are scrolled past. */
  scrolled: number;
  /** Whether the last number was taken or refused at once: an Enter that follows it by habit means nothing. */
  actedAtOnce: boolean;
}

export interface Refusal {
  /** With `wizard_` before it, a key of the text catalogue. */
  code: string;
  args: Readonly<Record<string, string | number>>;
}

/** A new response, from the first step on. */
export function begin(questionnaire: Questionnaire, respondent: string, day: number): Wizard {
  return {
    questionnaire,
    respondent,
    customer: null,
    isNewCustomer: false,
    role: onlyRole(questionnaire),
    day,
    answers: new Map(),
    passed: new Set(),
    step: 'customer',
    change: null,
    typed: '',
    scrolled: 0,
    ...nothingHappened,
  };
}

/** The role of whoever answers, where there is no other. */
export function onlyRole({ roles }: Questionnaire): Role | null {
  return roles.length === 1 ? roles[0]! : null;
}

/** An entry where it was left. */
export function resume(questionnaire: Questionnaire, entry: Entry, book: CustomerBook): Wizard {
  const found = entry.step === 'customer' ? matchesOf(entry.typed, book) : {};
  return { ...entry, questionnaire, scrolled: 0, ...nothingHappened, ...found };
}

/** How a step begins. */
export const nothingHappened = {
  refusal: null,
  matches: [],
  hasMoreMatches: false,
  marked: 0,
  actedAtOnce: false,
};

/** How many customers that match are shown. */
const matchesShown = 7;

export function matchesOf(typed: string, book: CustomerBook): Pick<Wizard, 'matches' | 'hasMoreMatches'> {
  const found = typed.trim() === '' ? [] : book.findCustomers(typed.trim(), matchesShown + 1);
  return { matches: found.slice(0, matchesShown), hasMoreMatches: found.length > matchesShown };
}
