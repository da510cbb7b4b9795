/** Nothing at all: what the measuring itself costs. */
import { markDrawn } from "./shared.js";

markDrawn();
