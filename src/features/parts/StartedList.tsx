import type { ReactElement } from "react";
import { startedBy } from "#domain/records/started.ts";
import { evidenceHref, type World } from "#features/world.ts";

interface StartedListProps {
  readonly world: World;
  readonly record: string;
}

/** What a record set going: the duties, visits and expectations that followed from it. Nothing where it started nothing. */
export function StartedList({ world, record }: StartedListProps): ReactElement | null {
  const started = startedBy(world.known, record);
  if (started.length === 0) return null;
  return (
    <>
      <h4>It started</h4>
      <ul className="csi-lines">
        {started.map((each) => (
          <li key={each.record}>
            <a href={evidenceHref(world, each.record)}>{each.title}</a>
            {each.when === null ? null : `, ${each.when}`}
          </li>
        ))}
      </ul>
    </>
  );
}
