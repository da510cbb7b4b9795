import { hrefTo, type World } from "#features/world.ts";

/** An address that leads nowhere: what was asked for, and the ways on. */
export function NotFound({ world }: { readonly world: World }) {
  return (
    <>
      <h1 tabIndex={-1}>There is no such screen</h1>
      <p>The address asks for “{world.address.path.slice(0, 80)}”, which is no screen and no council loaded here.</p>
      <ul className="csi-bullets">
        <li>
          <a href={hrefTo(world, { path: "/", authorities: [] })}>All councils</a>
        </li>
        <li>
          <a href={hrefTo(world, { path: "/deadlines", authorities: [] })}>What is due</a>
        </li>
      </ul>
    </>
  );
}
