import type { Framework, VisitKind } from "#domain/model/words.ts";

/** What a row of Ofsted's list tells of. */
export type EventKind =
  | { readonly is: "inspection"; readonly framework: Framework; readonly title: string }
  | { readonly is: "visit"; readonly kind: VisitKind; readonly title: string };

/** A report under ILACS of which the list does not say whether it was short or standard, as the bundled data names it. */
const ILACS_TITLE = "Inspection of local authority children’s services";
const SIF_TITLE =
  "Inspection of services for children in need of help and protection, children looked after and care leavers";

/** The words for what took place, the most particular first. A new kind is a new row. */
const KINDS: readonly (readonly [RegExp, EventKind])[] = [
  [
    /\bsend\b|special educational/,
    {
      is: "inspection",
      framework: "area-send",
      title: "Area special educational needs and disabilities (SEND) inspection",
    },
  ],
  [/\bjtai\b|joint targeted/, { is: "inspection", framework: "jtai", title: "Joint targeted area inspection (JTAI)" }],
  [/monitoring/, { is: "visit", kind: "monitoring", title: "Ofsted monitoring visit" }],
  [/focuss?ed|\bfocus\b/, { is: "visit", kind: "focused", title: "Ofsted focused visit" }],
  [/\bsif\b|single inspection/, { is: "inspection", framework: "sif", title: SIF_TITLE }],
  [/\bshort\b/, { is: "inspection", framework: "ilacs", title: "ILACS short inspection" }],
  [/\bstandard\b/, { is: "inspection", framework: "ilacs", title: "ILACS standard inspection" }],
  [/visit/, { is: "visit", kind: "other-ofsted", title: "Ofsted visit" }],
  [/\bilacs\b|inspection/, { is: "inspection", framework: "ilacs", title: ILACS_TITLE }],
];

/** The kinds that a cell may name, for messages. */
export const KINDS_ALLOWED = "a short or standard inspection, a focused visit or a monitoring visit";

/** What the words say took place; null where they say nothing known here. */
export function kindIn(words: string): EventKind | null {
  const key = words.toLowerCase().replace(/[_-]+/g, " ");
  return KINDS.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}

/** A report whose kind no column tells: under the framework of its day. */
export function inspectionUnder(framework: Framework): EventKind {
  return { is: "inspection", framework, title: framework === "sif" ? SIF_TITLE : ILACS_TITLE };
}
