import { type ReactNode, useEffect, useId, useRef } from "react";

/** A native dialog over the screen. Escape and Close leave it; the focus goes back to where it was. */
export function DialogBox({ title, onClose, children }: DialogBoxProps) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = box.current;
    // Leaving the page's tree closes it; closing it here too would tell the reader's "Close" where nobody pressed it.
    if (dialog !== null && !dialog.open) dialog.showModal();
  }, []);
  return (
    <dialog ref={box} className="csi-dialog" aria-labelledby={id} onClose={onClose}>
      <div className="csi-dialog__head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="csi-button" onClick={() => box.current?.close()}>
          Close
        </button>
      </div>
      {children}
    </dialog>
  );
}

interface DialogBoxProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}
