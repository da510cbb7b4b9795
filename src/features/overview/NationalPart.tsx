import { useDeferredValue } from "react";
import { MOST_BY_THEMSELVES, SECTIONS } from "#features/overview/national/sections.ts";
import { hrefTo, type World } from "#features/world.ts";
import { later } from "#ui/page/later.tsx";

const WHAT = "What the councils come to together";
const National = later(WHAT, async () => (await import("#features/overview/national/National.tsx")).National);

/** What many councils come to together; it comes after everything that is read first. */
export function NationalPart({ world }: { readonly world: World }) {
  // The list above answers a press at once, and what is drawn here a moment later; but never for another day.
  const then = useDeferredValue(world);
  if (world.councils.length <= MOST_BY_THEMSELVES) return null;
  if (then.known !== world.known) return <p role="status">{WHAT}: opening…</p>;
  return <National key={world.asAt} world={then} />;
}

/** The way to each of its parts, from the top of the screen. */
export function NationalContents({ world }: { readonly world: World }) {
  if (world.councils.length <= MOST_BY_THEMSELVES) return null;
  return (
    <nav className="csi-toolbar" aria-label="All councils in view together">
      <p>
        Together, below the list:{" "}
        {SECTIONS.map(({ id, title }, place) => (
          <span key={id}>
            {place === 0 ? "" : " · "}
            <a href={hrefTo(world, { rest: { section: id } })}>{title}</a>
          </span>
        ))}
      </p>
    </nav>
  );
}
