import { lazy } from "react";
import { MOST_BY_THEMSELVES, SECTIONS } from "#features/overview/national/sections.ts";
import { hrefTo, type World } from "#features/world.ts";
import { Later } from "#ui/page/Boundary.tsx";

const National = lazy(async () => ({ default: (await import("#features/overview/national/National.tsx")).National }));

/** What many councils come to together; it comes after everything that is read first. */
export function NationalPart({ world }: { readonly world: World }) {
  if (world.councils.length <= MOST_BY_THEMSELVES) return null;
  return (
    <Later what="What the councils come to together">
      <National world={world} />
    </Later>
  );
}

/** The way to each of its parts, from the top of the screen. */
export function NationalContents({ world }: { readonly world: World }) {
  if (world.councils.length <= MOST_BY_THEMSELVES) return null;
  return (
    <nav className="csi-toolbar" aria-label="All councils in view together">
      <p>
        All councils together, below the list:{" "}
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
