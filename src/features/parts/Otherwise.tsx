import { otherwiseWords } from "#domain/knowing/otherwise.ts";
import { evidenceHref, type World } from "#features/world.ts";

interface OtherwiseProps {
  readonly world: World;
  readonly record: string;
  readonly about: string | undefined;
}

/** Where a fact stands: that another source does not say the same, one press from both. */
export function Otherwise({ world, record, about }: OtherwiseProps) {
  const words = otherwiseWords(world.known, record);
  if (words === null) return null;
  return (
    <a
      className="csi-otherwise csi-small csi-block"
      href={evidenceHref(world, record)}
      aria-label={about === undefined ? undefined : `${words}: evidence for ${about}`}
    >
      {words}
    </a>
  );
}
