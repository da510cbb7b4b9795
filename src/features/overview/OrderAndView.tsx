import { OrderLine } from "#features/parts/OrderLine.tsx";
import { hrefTo, type World } from "#features/world.ts";
import { chosenOrder, ORDERS } from "./order.ts";

/** The rule of the order, which is printed too, and how the councils are shown. */
export function OrderAndView({ world, isTable }: { readonly world: World; readonly isTable: boolean }) {
  const order = chosenOrder(world.address);
  return (
    <div className="csi-order">
      <OrderLine
        id="order"
        chosen={order.id}
        rule={order.rule}
        orders={ORDERS}
        onOrder={(next) => world.go({ rest: { order: next, page: null } })}
      />
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
