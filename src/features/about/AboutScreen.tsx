import type { World } from "#features/world.ts";
import { hrefTo } from "#features/world.ts";
import { Day } from "#ui/facts/When.tsx";
import { PageHead } from "#ui/page/PageHead.tsx";
import { Section } from "#ui/page/Panel.tsx";

/** What this is, how fresh its data is, its accessibility, privacy and licence. */
export function AboutScreen({ world }: { readonly world: World }) {
  const { manifest } = world;
  return (
    <>
      <PageHead title="About this dashboard" />
      <p className="csi-say">
        It follows a council’s children’s services after an Ofsted inspection: where things stand, what is due, whether
        it is on time, what changed, and how we know.
      </p>
      <Section id="fresh" title="How fresh the data is">
        <p>
          {manifest.title}. It speaks of the time up to <Day day={manifest.lastDay} />. It holds{" "}
          {world.known.tables.authorities.length} councils and, on the day shown, {world.known.tables.sources.length}{" "}
          sources. What became of things after that day is not known here.
        </p>
        <p>
          Without a day in the address the dashboard shows the data’s last day. Choose Today to count from today;
          nothing newer is thereby known.
        </p>
      </Section>
      <Section id="limits" title="What it does not do">
        <p>
          It gives no rating of its own and ranks nobody. A judgement is of a service on a day, by Ofsted. A day that
          passed without a record is a gap in the papers loaded here, and no finding that anything was missed. It is no
          legal advice: the monitoring officer’s word goes first.
        </p>
      </Section>
      <Section id="accessibility" title="Accessibility statement">
        <p>
          This dashboard is meant to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. It is made to
          work by keyboard alone, at 400% zoom, with forced colours, and on paper. Each picture stands beside the same
          facts as a table or a list.
        </p>
        <p>
          What was checked: automated tests (axe) on every screen, keyboard tests and print tests in Chromium with each
          change. What was not: no audit by an independent body, no test with people who use screen readers, and no test
          in Safari or Firefox. That part is not known, and is not claimed.
        </p>
        <p>If something does not work for you, tell the council’s clerk or programme office who gave you the link.</p>
      </Section>
      <Section id="privacy" title="Privacy">
        <p>
          No cookies, no analytics. Nothing is stored, unless you ask on the Data screen that what you opened there be
          remembered in this browser. The page loads its own files from where it was opened and asks nothing of anyone
          else; its content security policy makes the browser enforce that. The address holds what you chose to see
          (day, councils, filters), never data.
        </p>
        <p>
          Roles stand in place of people’s names. A council’s own file is for the board alone unless whoever opens it
          chooses otherwise; names in it that cannot be recognised as such may remain.
        </p>
      </Section>
      <Section id="licence" title="Licence">
        <p>
          {manifest.attribution} <a href={manifest.licenceUrl}>Read the licence</a>. Facts from council minutes are told
          in our own words, with the item they come from.
        </p>
        <p>
          <a href={hrefTo(world, { path: "/sources" })}>All sources</a>,{" "}
          <a href={hrefTo(world, { path: "/glossary" })}>glossary</a>.
        </p>
      </Section>
    </>
  );
}
