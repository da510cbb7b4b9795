import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App, begin } from "#app/App.tsx";
import "./ui/styles/main.scss";

/** In the development server alone, `?scenario=NAME` lets the small world in `mocks` answer. It is never built. */
async function openMockDoor(): Promise<void> {
  const scenario = new URLSearchParams(location.search).get("scenario");
  if (!import.meta.env.DEV || scenario === null) return;
  const { startScenario } = await import("#mocks/start.ts");
  await startScenario(scenario);
}

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has lost its #root");
await openMockDoor();
begin();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
