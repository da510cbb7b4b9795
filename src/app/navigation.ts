import { hrefTo, onlyCouncil, type World } from "#features/world.ts";
import type { NavEntry } from "#ui/shell/Shell.tsx";

interface Part {
  readonly title: string;
  readonly path: string;
  /** The screens that belong to the part beside its own. */
  readonly within: readonly string[];
}

const PARTS: readonly Part[] = [
  { title: "Due", path: "/deadlines", within: ["/visits", "/calculator"] },
  { title: "Plan", path: "/plan", within: [] },
  { title: "Measures", path: "/measures", within: [] },
  { title: "Pack", path: "/pack", within: [] },
  { title: "Data", path: "/data", within: ["/sources"] },
];

/** The six parts; the first is the council where one is chosen, else the overview of all. */
export function navigationOf(world: World): readonly NavEntry[] {
  const council = onlyCouncil(world);
  const { path } = world.address;
  const isFirst = path === "/" || path === "/timeline" || path.startsWith("/authorities/");
  const isItself = path === "/" || path.startsWith("/authorities/");
  const first: NavEntry = {
    title: council === null ? "Overview" : "Council",
    href: hrefTo(world, { path: "/", authorities: council === null ? world.address.authorities : [council.id] }),
    here: isItself ? "page" : isFirst ? "within" : null,
  };
  return [first, ...PARTS.map((part) => entryOf(world, part))];
}

function entryOf(world: World, part: Part): NavEntry {
  const { path } = world.address;
  const council = onlyCouncil(world);
  return {
    title: part.title,
    href: hrefTo(world, { path: part.path, authorities: council === null ? world.address.authorities : [council.id] }),
    here: path === part.path ? "page" : part.within.includes(path) ? "within" : null,
  };
}
