import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import type { Fact } from "./records.ts";
import type { Region, ThemeKind } from "./words.ts";

export interface Theme {
  readonly id: string;
  readonly kind: ThemeKind;
  readonly name: string;
  readonly authority: string | null;
}

export interface Action extends Fact {
  readonly authority: string;
  readonly theme: string;
  readonly words: string;
  /** The findings that it answers, by our reading. */
  readonly findings: readonly string[];
  /** A role, never a name; null where the source gives none. */
  readonly owner: string | null;
  readonly due: ImpreciseDate;
  /** The source's own words for when it is due, where they name no day: "ongoing". */
  readonly dueWords: string | null;
}

/** A figure that packs carry. The bundled documents hold none. */
export interface Measure extends Fact {
  /** Null where the figure is of a region, or of England where there is no region either. */
  readonly authority: string | null;
  readonly region: Region | null;
  readonly what: string;
  readonly unit: string;
  readonly goodIs: "low" | "high";
  readonly period: ImpreciseDate;
  /** Null where suppressed, not available or not applicable: never zero. */
  readonly value: number | null;
  readonly missing: string | null;
  readonly findings: readonly string[];
}
