import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { Router } from "wouter";
import { Boundary } from "#ui/page/Boundary.tsx";
import { House } from "./House.tsx";
import { useHashPath, useHashQuery } from "./location.ts";

const client = new QueryClient();

/** The whole product: the data's client, the address, the house. A fault in a screen never takes the frame with it. */
export function App() {
  return (
    <QueryClientProvider client={client}>
      <Router hook={useHashPath} searchHook={useHashQuery}>
        <Boundary what="The dashboard">
          <House />
        </Boundary>
      </Router>
    </QueryClientProvider>
  );
}
