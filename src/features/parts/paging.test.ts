import { describe, expect, it } from "vitest";
import { readAddress } from "#features/address.ts";
import { pagingOf } from "./paging.ts";

const at = (query: string, rows = 153) => pagingOf(readAddress("/", query), rows, 25);

describe("the page of a long list that the address names", () => {
  it("is the first where none is named", () => {
    expect(at("")).toEqual({ page: 1, pages: 7, from: 0, to: 25 });
  });

  it("is the page named, and the last one has what is left", () => {
    expect(at("page=2")).toEqual({ page: 2, pages: 7, from: 25, to: 50 });
    expect(at("page=7")).toEqual({ page: 7, pages: 7, from: 150, to: 153 });
  });

  it("is the nearest that there is where the address names none", () => {
    expect(at("page=99").page).toBe(7);
    expect(at("page=-3").page).toBe(1);
    expect(at("page=%3Cscript%3E").page).toBe(1);
    expect(at("page=2", 20)).toEqual({ page: 1, pages: 1, from: 0, to: 20 });
    expect(at("", 0)).toEqual({ page: 1, pages: 1, from: 0, to: 0 });
  });
});
