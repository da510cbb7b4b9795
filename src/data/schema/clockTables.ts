import type { Holiday, Pause, Rule } from "#domain/model/rules.ts";
import {
  EXPECTED_THINGS,
  FRAMEWORKS,
  GRADES,
  LENGTH_UNITS,
  RULE_EVENTS,
  RULE_NATURES,
  START_KINDS,
  SURENESS,
} from "#domain/model/words.ts";
import type { Columns } from "./decode.ts";
import { choice, count, day, flag, id, list, optional, text } from "./field.ts";

/** The clocks, a row each. */
export const RULES: Columns<Rule> = {
  id: id(),
  title: text(),
  what: text(),
  recipient: optional(text()),
  nature: choice(RULE_NATURES),
  event: choice(RULE_EVENTS),
  starts: choice(START_KINDS),
  length: optional(count()),
  least: optional(count()),
  most: optional(count()),
  unit: choice(LENGTH_UNITS),
  direction: choice(["after", "before"]),
  expects: optional(choice(EXPECTED_THINGS)),
  isRepeated: flag(),
  frameworks: list(choice(FRAMEWORKS)),
  grade: optional(choice(GRADES)),
  law: text(),
  source: id(),
  sureness: choice(SURENESS),
  since: optional(day()),
  until: optional(day()),
  figure: optional(text()),
  note: optional(text()),
};

/** Bank holidays in England and Wales. */
export const HOLIDAYS: Columns<Holiday> = {
  id: day(),
  title: text(),
  announced: optional(day()),
  withdrawn: optional(day()),
  isProvisional: flag(),
};

/** The times in which Ofsted holds papers back. */
export const PAUSES: Columns<Pause> = {
  id: id(),
  title: text(),
  from: day(),
  to: day(),
  authority: optional(id()),
  source: id(),
  sureness: choice(SURENESS),
};
