import type { World } from "#features/world.ts";
import { PageHead } from "#ui/page/PageHead.tsx";

export function CalculatorScreen(_: { readonly world: World }) {
  return <PageHead title="Date calculator" />;
}
