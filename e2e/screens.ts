/** Every screen of the product by its address: what is true of all of them is tested on each. */
export const SCREENS = [
  "/",
  "/authorities/bury",
  "/authorities/bradford",
  "/timeline",
  "/timeline?authority=bury",
  "/deadlines",
  "/visits",
  "/plan",
  "/plan?words=work",
  "/measures",
  "/calculator",
  "/pack?authority=bury",
  "/data",
  "/sources",
  "/glossary",
  "/about",
] as const;
