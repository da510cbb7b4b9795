import { PLAN_ORDERS, type PlanOrder } from "#domain/plan/order.ts";
import { ORDER_WORDS } from "#domain/plan/words.ts";
import { OrderLine } from "#features/parts/OrderLine.tsx";
import { orderBy } from "#features/parts/planAddress.ts";
import type { World } from "#features/world.ts";

const ORDERS = PLAN_ORDERS.map((id) => ({ id, name: ORDER_WORDS[id].name }));

/** By which rule the actions stand. */
export function PlanOrderLine({ world, order }: { readonly world: World; readonly order: PlanOrder }) {
  return (
    <div className="csi-order">
      <OrderLine
        id="plan-order"
        chosen={order}
        rule={ORDER_WORDS[order].rule}
        orders={ORDERS}
        onOrder={(next) => world.go(orderBy(next))}
      />
    </div>
  );
}
