import { useEffect, useRef, useState } from "react";
import { droppedFiles } from "#data/opening/chosenFiles.ts";
import { offerFiles } from "#data/opening/offered.ts";
import type { World } from "#features/world.ts";

/** Files dropped on any screen lead to the screen that opens them. */
export function DropAnywhere({ world }: { readonly world: World }) {
  const [isOver, setOver] = useState(false);
  const go = useRef(world.go);
  go.current = world.go;
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Without this the browser would leave the page for the file.
      event.preventDefault();
      setOver(true);
    };
    const away = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      setOver(false);
      void droppedFiles(event.dataTransfer).then((files) => {
        if (files.length === 0) return;
        offerFiles(files);
        go.current({ path: "/data" });
      });
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", away);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", away);
      removeEventListener("drop", drop);
    };
  }, []);
  return isOver ? (
    <div className="csi-drop-over" aria-hidden="true">
      <p>Drop the files to open them. Nothing leaves this computer, and nothing changes before you say so.</p>
    </div>
  ) : null;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}
