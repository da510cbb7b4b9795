import { useEffect, useRef } from "react";

export interface ErrorLine {
  readonly id: string;
  readonly words: string;
  /** The id of the field to which the line leads; null where there is none. */
  readonly field: string | null;
}

/** What must be seen before one goes on, each line leading to its field. The focus goes to it as it appears. */
export function ErrorSummary({ title, lines }: { readonly title: string; readonly lines: readonly ErrorLine[] }) {
  const box = useRef<HTMLDivElement>(null);
  const leads = lines.some(({ field }) => field !== null);
  useEffect(() => {
    if (leads) box.current?.focus();
  }, [leads]);
  return (
    <div ref={box} className="csi-problem csi-errors" role="alert" tabIndex={-1} aria-label={title}>
      <h3>{title}</h3>
      <ul className="csi-bullets">
        {lines.map(({ id, words, field }) => (
          <li key={id}>
            {field === null ? (
              words
            ) : (
              <button type="button" className="csi-link-button" onClick={() => lead(field)}>
                {words}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Goes to a field or a heading; the address holds the screen, and no place on it. */
export function lead(field: string): void {
  const place = document.getElementById(field);
  place?.scrollIntoView({ block: "center" });
  place?.focus({ preventScroll: true });
}
