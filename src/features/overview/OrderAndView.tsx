import { hrefTo, type World } from "#features/world.ts";
import { chosenOrder, ORDERS } from "./order.ts";

/** The rule of the order, which is printed too, and how the councils are shown. */
export function OrderAndView({ world, isTable }: { readonly world: World; readonly isTable: boolean }) {
  const order = chosenOrder(world.address);
  return (
    <div className="csi-order">
      <p className="csi-muted">
        Order: {order.rule}.{" "}
        <span className="csi-no-print">
          <label htmlFor="order">Change order</label>{" "}
          <select
            id="order"
            value={order.id}
            onChange={(event) => world.go({ rest: { order: event.target.value, page: null } })}
          >
            {ORDERS.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </span>
      </p>
      <div className="csi-toolbar__end csi-step csi-no-print">
        <a
          className="csi-button"
          aria-current={isTable ? undefined : "true"}
          href={hrefTo(world, { rest: { view: "rows" } })}
        >
          Rows
        </a>
        <a
          className="csi-button"
          aria-current={isTable ? "true" : undefined}
          href={hrefTo(world, { rest: { view: "table" } })}
        >
          Table
        </a>
      </div>
    </div>
  );
}
