import { useState } from "react";
import type { Question } from "#domain/clock/calculator.ts";
import { ifMoved, type Moved } from "#domain/clock/whatIf.ts";
import { addDays, isIsoDay } from "#domain/dates/day.ts";
import { dayWithWeekday, dayWords, impreciseWords } from "#domain/dates/format.ts";
import { counted } from "#domain/deadlines/words.ts";
import type { World } from "#features/world.ts";
import { Cells } from "#ui/page/Cells.tsx";
import { Section } from "#ui/page/Panel.tsx";

const A_WEEK = 7;

/** "What if" the day were another: which dates move, by how much, and which bank holidays make it more or less. */
export function WhatIf({ world, question }: { readonly world: World; readonly question: Question }) {
  const [to, setTo] = useState<string>(addDays(question.day, A_WEEK));
  const { rules, pauses } = world.known.tables;
  const moved = isIsoDay(to) ? ifMoved({ question, to }, rules, { calendar: world.known.calendar, pauses }) : [];
  return (
    <Section id="what-if" title="What if the day were another?">
      <p className="csi-no-print">
        <label htmlFor="what-if-day">Move the day to</label>{" "}
        <input
          id="what-if-day"
          className="csi-input"
          type="date"
          value={to}
          onChange={(event) => setTo(event.target.value)}
        />
      </p>
      {isIsoDay(to) ? (
        <p>
          From {dayWithWeekday(question.day)} to {dayWithWeekday(to)}:
        </p>
      ) : (
        <p role="alert">Choose a day.</p>
      )}
      <Cells
        caption="What moves if the day is moved"
        columns={[
          { id: "what", title: "What" },
          { id: "before", title: "Was" },
          { id: "after", title: "Would be" },
          { id: "moves", title: "Moves by" },
          { id: "why", title: "Why not by the same" },
        ]}
        rows={moved.map((each) => ({
          id: each.rule.id,
          cells: [each.rule.what, impreciseWords(each.before), impreciseWords(each.after), movesBy(each), why(each)],
        }))}
      />
    </Section>
  );
}

function movesBy({ days }: Moved): string {
  if (days === null) return "not known";
  if (days === 0) return "stays";
  return days > 0 ? `${counted(days, "day")} later` : `${counted(-days, "day")} earlier`;
}

function why({ days, holidaysGained, holidaysLost }: Moved): string {
  if (days === null) return "–";
  const named = (holidays: Moved["holidaysGained"]) =>
    holidays.map((holiday) => `${holiday.title} (${dayWords(holiday.day)})`).join(", ");
  const parts = [
    holidaysGained.length === 0 ? "" : `now leaves out ${named(holidaysGained)}`,
    holidaysLost.length === 0 ? "" : `no longer leaves out ${named(holidaysLost)}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "no other bank holiday" : parts.join("; ");
}
