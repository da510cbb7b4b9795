import type { ReactNode } from "react";

interface CountsProps {
  readonly children: ReactNode;
  /** Two and two on a phone, where their words are short. */
  readonly isInPairs?: boolean;
}

/** A strip of counts that need nobody's judgement. */
export function Counts({ children, isInPairs = false }: CountsProps) {
  return <dl className={isInPairs ? "csi-counts csi-counts--pairs" : "csi-counts"}>{children}</dl>;
}

interface CountProps {
  readonly number: number;
  readonly words: string;
  /** What is not known stands apart. */
  readonly isUnknown?: boolean;
  /** The way to those that are counted. */
  readonly way?: { readonly href: string; readonly isChosen: boolean };
}

export function Count({ number, words, isUnknown = false, way }: CountProps) {
  return (
    <div className={isUnknown ? "csi-counts__unknown" : undefined}>
      <dt>{words}</dt>
      <dd>
        {way === undefined ? (
          number
        ) : (
          <a
            href={way.href}
            aria-current={way.isChosen ? "true" : undefined}
            aria-label={`${number}, ${words}: show them`}
          >
            {number}
          </a>
        )}
      </dd>
    </div>
  );
}
