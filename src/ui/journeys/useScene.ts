import { useCallback, useMemo, useState } from "react";
import { dayNumber, type IsoDay } from "#domain/dates/day.ts";
import type { Journeys } from "#domain/journeys/journeys.ts";
import type { RowGroups } from "#domain/journeys/order.ts";
import type { Shown } from "#domain/journeys/shown.ts";
import { type Density, GROUP_PX, rowPxFor, topsOf } from "./layout.ts";
import type { Clock } from "./rowScale.ts";
import type { Scene } from "./scene.ts";

/** What the page keeps above and below the picture when all rows are to be in one view. */
const AROUND_PX = 230;
/** On a phone names take less room and are cut sooner; each is whole for a screen reader. */
const NARROW_PX = 600;

interface Matter {
  readonly journeys: Journeys;
  readonly shown: Shown;
  readonly order: readonly number[];
  readonly groups: RowGroups;
  readonly asAt: IsoDay;
  readonly view: { readonly clock: Clock; readonly density: Density };
}

interface Box {
  readonly widthPx: number;
  readonly opened: ReadonlySet<string>;
}

/** Where everything stands, and how a row that was opened says how high it is. */
export function useScene({ journeys, shown, order, groups, asAt, view }: Matter, { widthPx, opened }: Box) {
  const [openPx, setOpenPx] = useState<ReadonlyMap<string, number>>(new Map());
  const { clock, density } = view;
  const day = dayNumber(asAt);
  const rowPx = rowPxFor(density, order.length, innerHeight - AROUND_PX - groups.size * GROUP_PX);
  const tops = useMemo(
    () =>
      topsOf(
        order.length,
        rowPx,
        (row) => openHeight(journeys, order[row], { opened, openPx }) + (groups.has(row + 1) ? GROUP_PX : 0),
      ),
    [journeys, order, groups, rowPx, opened, openPx],
  );
  const nameWidthPx = widthPx < NARROW_PX ? 112 : 190;
  const scene = useMemo<Scene>(
    () => ({ journeys, shown, order, groups, clock, asAt: day, widthPx, nameWidthPx, rowPx, tops }),
    [journeys, shown, order, groups, clock, day, widthPx, nameWidthPx, rowPx, tops],
  );
  const onOpened = useCallback(
    (authority: string, px: number) =>
      setOpenPx((before) => (before.get(authority) === px ? before : new Map(before).set(authority, px))),
    [],
  );
  return { scene, onOpened };
}

interface Open {
  readonly opened: ReadonlySet<string>;
  readonly openPx: ReadonlyMap<string, number>;
}

function openHeight(journeys: Journeys, council: number | undefined, { opened, openPx }: Open): number {
  const id = journeys.councils[council ?? -1]?.authority.id ?? "";
  return opened.has(id) ? (openPx.get(id) ?? 0) : 0;
}
