import { type ComponentType, createElement, startTransition, useEffect, useReducer, useState } from "react";
import { Boundary } from "./Boundary.tsx";

type Load<P> = () => Promise<ComponentType<P>>;

/** A part of the product that is fetched when it is wanted. */
export interface Late<P> {
  /** Fetches it ahead. Fails as fetching fails; asking again then fetches anew. */
  readonly ask: () => Promise<void>;
  readonly isHere: () => boolean;
  readonly Part: ComponentType<P>;
}

/**
 * A part that shows something else until it has come. React's own way for this holds back what comes soon after for a
 * third of a second, so that screens do not flicker: too long for who has pressed something.
 */
export function late<P extends object>(load: Load<P>, Waiting: ComponentType): Late<P> {
  let arrived: ComponentType<P> | null = null;
  const ask = async () => {
    arrived ??= await load();
  };
  function Part(props: P) {
    const [, lookAgain] = useReducer((looks: number) => looks + 1, 0);
    const [fault, setFault] = useState<{ readonly cause: unknown } | null>(null);
    useEffect(() => {
      if (arrived !== null) return undefined;
      let isHere = true;
      // It is drawn bit by bit, so that the page answers meanwhile.
      const look = () => isHere && startTransition(lookAgain);
      ask().then(look, (cause: unknown) => isHere && setFault({ cause }));
      return () => {
        isHere = false;
      };
    }, []);
    if (fault !== null) throw fault.cause;
    return arrived === null ? <Waiting /> : createElement(arrived, props);
  }
  return { ask, isHere: () => arrived !== null, Part };
}

/** A part that comes later: says that it is coming, and keeps its own faults to itself. */
export function later<P extends object>(what: string, load: Load<P>): ComponentType<P> {
  const { Part } = late(load, () => <p role="status">{what}: opening…</p>);
  return function Later(props: P) {
    return (
      <Boundary what={what}>
        <Part {...props} />
      </Boundary>
    );
  };
}
