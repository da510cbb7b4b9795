import type { Council } from "#domain/council/council.ts";
import { counted } from "#domain/deadlines/words.ts";
import { rowsWith, rowWithId } from "#domain/knowing/lookup.ts";
import type { Meeting } from "#domain/model/records.ts";
import { grouped } from "#domain/words.ts";
import { Cite } from "#features/parts/Cite.tsx";
import type { World } from "#features/world.ts";
import { When } from "#ui/facts/When.tsx";
import { Cells } from "#ui/page/Cells.tsx";
import { Section } from "#ui/page/Panel.tsx";

/** Who decided what, when, and what money was approved. */
export function MeetingSection({ world, council }: { readonly world: World; readonly council: Council }) {
  const meetings = [...rowsWith(world.known.tables.meetings, "authority", council.authority.id)].sort((a, b) =>
    (a.when.latest ?? "") < (b.when.latest ?? "") ? 1 : -1,
  );
  return (
    <Section id="meetings" title="Meetings and decisions" say={sentenceOf(meetings)}>
      {meetings.length === 0 ? null : (
        <Cells
          caption={`Meetings and decisions about children’s services in ${council.authority.name}, the latest first`}
          columns={[
            { id: "body", title: "Body" },
            { id: "when", title: "When" },
            { id: "decided", title: "What was decided" },
            { id: "money", title: "Money approved", isNumber: true },
            { id: "how", title: "How we know" },
          ]}
          rows={meetings.map((meeting) => ({
            id: meeting.id,
            record: `meetings/${meeting.id}`,
            cells: [
              bodyOf(world, meeting),
              <When key="when" date={meeting.when} />,
              meeting.decided,
              meeting.pounds === null ? "–" : pounds(meeting.pounds),
              <Cite
                key="how"
                world={world}
                record={`meetings/${meeting.id}`}
                source={meeting.source}
                about={meeting.short}
              />,
            ],
          }))}
        />
      )}
    </Section>
  );
}

function bodyOf(world: World, meeting: Meeting): string {
  const body = rowWithId(world.known.tables.bodies, meeting.body)?.name ?? meeting.body;
  return meeting.item === null ? body : `${body}, ${meeting.item}`;
}

function sentenceOf(meetings: readonly Meeting[]): string {
  if (meetings.length === 0) return "No meeting is recorded in the documents loaded here.";
  const approved = meetings.reduce((sum, meeting) => sum + (meeting.pounds ?? 0), 0);
  const money =
    approved === 0 ? "No sum of money is recorded as approved." : `${pounds(approved)} is recorded as approved.`;
  return `${counted(meetings.length, "meeting")} recorded here. ${money}`;
}

function pounds(sum: number): string {
  return `£${grouped(sum)}`;
}
