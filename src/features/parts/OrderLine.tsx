interface OrderLineProps {
  readonly id: string;
  readonly chosen: string;
  /** The rule of the order, which is printed too. */
  readonly rule: string;
  readonly orders: readonly { readonly id: string; readonly name: string }[];
  readonly onOrder: (order: string) => void;
}

/** By which rule a list stands, and the way to another. */
export function OrderLine({ id, chosen, rule, orders, onOrder }: OrderLineProps) {
  return (
    <p className="csi-muted">
      Order: {rule}.{" "}
      <span className="csi-no-print">
        <label htmlFor={id}>Change order</label>{" "}
        <select id={id} value={chosen} onChange={(event) => onOrder(event.target.value)}>
          {orders.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      </span>
    </p>
  );
}
