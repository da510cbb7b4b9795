import type { Tables } from "#domain/model/dataset.ts";
import { bytesOf, type ChosenFile } from "./chosenFiles.ts";
import { giveBack, takenLine } from "./lines.ts";
import type { OpenRequest } from "./messages.ts";
import { piecesOf } from "./pieces.ts";
import type { OpeningSettings } from "./settings.ts";
import type { Told } from "./told.ts";
import { breath } from "./turns.ts";
import type { OpeningHands } from "./workerLine.ts";

/** What files are opened beside, and with which choices made before. */
export interface OpeningContext extends Omit<OpenRequest, "kind" | "files"> {
  /** What is loaded already: the bundled data and what was opened before. */
  readonly loaded: Tables;
}

/** Files that are open in the worker, while their settings are being chosen. Nothing on screen has changed yet. */
export interface Opening {
  readonly told: Told;
  /** The same files read once more, as was chosen. */
  readonly settle: (settings: OpeningSettings, hands: OpeningHands) => Promise<Told>;
  /** Lets go of the files. */
  readonly close: () => void;
}

/**
 * Reads files away from the page, which stays alive meanwhile. Fails with an OpeningFault where reading as a whole
 * failed; a single file that cannot be read is told of in the answer.
 */
export async function openFiles(
  chosen: readonly ChosenFile[],
  { loaded, ...request }: OpeningContext,
  hands: OpeningHands,
): Promise<Opening> {
  const line = takenLine();
  try {
    const files = await bytesOf(chosen, hands.signal);
    for (const piece of piecesOf(loaded)) {
      line.send({ kind: "beside", ...piece });
      await breath();
      hands.signal.throwIfAborted();
    }
    const bytes = files.map((file) => file.bytes);
    const told = await line.ask({ kind: "open", ...request, files }, hands, bytes);
    return {
      told,
      settle: (settings, again) => line.ask({ kind: "settle", settings }, again),
      close: () => giveBack(line),
    };
  } catch (fault) {
    // What it was doing may go on for long.
    line.close();
    throw fault;
  }
}
