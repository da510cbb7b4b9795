import type { Address } from "#features/address.ts";
import { beginScreen, isScreenHere } from "./Screens.tsx";

/** So long the screen that one leaves stays, where the next has not come; then it is said that it is on its way. */
const PATIENCE_MS = 1000;

let turns = 0;

/** Acts once the screen of an address has come, so that none is shown that says nothing. What is asked later overtakes. */
export function onceScreenIsHere(address: Address, act: () => void): void {
  turns += 1;
  const turn = turns;
  if (isScreenHere(address)) {
    act();
    return;
  }
  const actOnce = () => {
    if (turn !== turns) return;
    turns += 1;
    clearTimeout(patience);
    act();
  };
  const patience = setTimeout(actOnce, PATIENCE_MS);
  void beginScreen(address).then(actOnce);
}
