import { type FormEvent, useState } from "react";
import { hrefTo, type World } from "#features/world.ts";
import { DialogBox } from "#ui/page/DialogBox.tsx";

/** The reader's own few councils, chosen once and kept in the address. */
export function ChooseCouncils({ world }: { readonly world: World }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="csi-link-button" onClick={() => setOpen(true)}>
        Choose councils
      </button>
      {world.hasChosen ? <a href={hrefTo(world, { authorities: [] })}>Show all</a> : null}
      {isOpen ? (
        <DialogBox title="Choose councils" onClose={() => setOpen(false)}>
          <ChoiceForm world={world} onDone={() => setOpen(false)} />
        </DialogBox>
      ) : null}
    </>
  );
}

function ChoiceForm({ world, onDone }: { readonly world: World; readonly onDone: () => void }) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).getAll("council").map(String);
    onDone();
    world.go({ authorities: chosen, path: "/" });
  };
  return (
    <form onSubmit={submit}>
      <fieldset className="csi-choices">
        <legend>Which councils do you follow?</legend>
        {world.known.tables.authorities.map((authority) => (
          <label key={authority.id}>
            <input
              type="checkbox"
              name="council"
              value={authority.id}
              defaultChecked={world.address.authorities.includes(authority.id)}
            />{" "}
            {authority.name}
          </label>
        ))}
      </fieldset>
      <p>
        <button type="submit" className="csi-button csi-button--strong">
          Show these
        </button>
      </p>
    </form>
  );
}
