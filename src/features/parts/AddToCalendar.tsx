import type { DeadlineView } from "#domain/deadlines/view.ts";
import type { World } from "#features/world.ts";

interface AddToCalendarProps {
  readonly world: World;
  readonly views: readonly DeadlineView[];
  readonly words: string;
}

/** A calendar file of these deadlines, made when it is asked for. Deadlines without any day are not in it. */
export function AddToCalendar({ world, views, words }: AddToCalendarProps) {
  const dated = views.filter((view) => view.due.latest !== null);
  if (dated.length === 0) return null;
  const save = async () => {
    const { saveCalendar } = await import("#data/out/calendar.ts");
    saveCalendar(world.known, dated);
  };
  return (
    <button type="button" className="csi-link-button csi-no-print" onClick={() => void save()}>
      {words}
    </button>
  );
}
