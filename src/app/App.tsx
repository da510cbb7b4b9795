import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { Router } from "wouter";
import { beginBundle } from "#data/bundle/queries.ts";
import { Boundary } from "#ui/page/Boundary.tsx";
import { House } from "./House.tsx";
import { addressNow, beginLocation, useHashPath, useHashQuery } from "./location.ts";
import { beginScreen } from "./Screens.tsx";

const client = new QueryClient();

/** When the data and the screen have come, as far as they will. */
let arrival: Promise<unknown> = Promise.resolve();

/** Asks for the data and the screen at once, before anything is drawn. */
export function begin(): void {
  beginLocation();
  arrival = Promise.all([beginBundle(client), beginScreen(addressNow())]);
}

/** The whole product: the data's client, the address, the house. A fault in a screen never takes the frame with it. */
export function App() {
  return (
    <QueryClientProvider client={client}>
      <Router hook={useHashPath} searchHook={useHashQuery}>
        <Boundary what="The dashboard">
          <House arrival={arrival} />
        </Boundary>
      </Router>
    </QueryClientProvider>
  );
}
