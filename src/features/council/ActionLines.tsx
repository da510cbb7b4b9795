import { ratedAmong } from "#domain/thread/rating.ts";
import type { ActionState } from "#domain/thread/thread.ts";
import { evidenceHref, type World } from "#features/world.ts";
import { OwnWord } from "#ui/facts/Status.tsx";
import { When } from "#ui/facts/When.tsx";

/** What the council rates the linked actions as, and which of them; the finding itself it does not rate. */
export function Ratings({ world, states }: { readonly world: World; readonly states: readonly ActionState[] }) {
  const rated = ratedAmong(states);
  if (rated.length === 0) return <span className="csi-muted">Not rated</span>;
  return (
    <ul className="csi-actions">
      {rated.map(({ state: { action }, rating }) => (
        <li key={action.id}>
          <OwnWord word={rating.status} isQuoted={rating.quoted} />
          <span className="csi-block csi-small csi-muted">
            of the action <a href={evidenceHref(world, `actions/${action.id}`)}>{action.words}</a>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Actions with the last word on each, and its day. */
export function ActionLines({ world, states }: { readonly world: World; readonly states: readonly ActionState[] }) {
  return (
    <ul className="csi-actions">
      {states.map((state) => (
        <li
          key={state.action.id}
          data-record={`actions/${state.action.id}`}
          data-status={state.latest?.status ?? "not-rated"}
        >
          <a href={evidenceHref(world, `actions/${state.action.id}`)}>{state.action.words}</a>{" "}
          {state.latest === null ? (
            <span className="csi-muted">no word on how it stands</span>
          ) : (
            <OwnWord word={state.latest.status} isQuoted={state.latest.quoted} />
          )}{" "}
          {state.latest === null ? null : (
            <span className="csi-small csi-muted">
              <When date={state.latest.day} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
