import { citationOf } from "#domain/knowing/evidence.ts";
import { evidenceHref, type World } from "#features/world.ts";
import { SourceLink } from "#ui/facts/SourceLink.tsx";
import { Otherwise } from "./Otherwise.tsx";

interface CiteProps {
  readonly world: World;
  readonly record: string;
  readonly source: string;
  readonly about?: string;
}

/** The press from a fact to its evidence, named after the source that tells it; and that another has it otherwise. */
export function Cite({ world, record, source, about }: CiteProps) {
  const citation = citationOf(world.known, source);
  const name = citation?.source.shortTitle ?? "How we know";
  return (
    <>
      <SourceLink href={evidenceHref(world, record)} {...(about === undefined ? {} : { about })}>
        {name}
      </SourceLink>
      <Otherwise world={world} record={record} about={about} />
    </>
  );
}
