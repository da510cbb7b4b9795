import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutContacts } from "./contacts.ts";
import { ownerRole } from "./owner.ts";
import { People } from "./people.ts";

function read(text: string) {
  return new People([], [text]).without(text);
}

describe("an address, a telephone number, and the name beside them", () => {
  it.each([
    [
      "see John Smith (07700 900123, j.smith@sandwell.gov.uk)",
      "see [name left out] ([a telephone number left out], [an address left out])",
    ],
    ["Contact Kwame Desai on 0121 496 0123.", "Contact [name left out] on [a telephone number left out]."],
    ["kwame.desai@example.gov.uk (Kwame Desai)", "[an address left out] ([name left out])"],
    ["Send to Priya: priya@example.org", "Send to [name left out]: [an address left out]"],
    ["j.oneill@example.gov.uk wrote; Oneill will report", "[an address left out] wrote; [name left out] will report"],
    ["Front Door (front.door@example.gov.uk) opened", "Front Door ([an address left out]) opened"],
    ["Family Hub, 020 7946 0123", "Family Hub, [a telephone number left out]"],
  ])("“%s” reads “%s”", (text, words) => {
    expect(read(text).words).toBe(words);
  });

  it("are counted apart, so that each is told", () => {
    const { leftOut, addresses, numbers } = read("John Smith (07700 900123, j.smith@sandwell.gov.uk, a.b@c.org)");
    expect([leftOut, addresses, numbers]).toEqual([1, 2, 1]);
  });

  it("do not stay in an owner’s cell", () => {
    expect(ownerRole("DCS (07700 900123)")).toEqual({ role: "DCS", isNameLeftOut: true });
    expect(ownerRole("Head of Service, 0121 496 0123")).toEqual({ role: "Head of Service", isNameLeftOut: true });
  });
});

it.each([
  "07700900123",
  "07700 900123",
  "07700 900 123",
  "07700-900-123",
  "07700 90 01 23",
  "(0121) 496 0123",
  "(0121)4960123",
  "0121.496.0123",
  "01632 960123",
  "020 7946 0123",
  "+44 7700 900123",
  "+44 (0)121 496 0123",
  "00447700900123",
  "0800 123 456",
])("“%s” is a telephone number", (number) => {
  expect(withoutContacts(`Tel:${number}, today`).words).toBe("Tel:[a telephone number left out], today");
});

describe("what is no telephone number is never cut", () => {
  it.each([
    "SI 2007/462; s.47 of the 1989 Act; section 31(1)(a); Regulation 2010/959",
    "01/02/2022, 01-02-2022 10:30, 01.02.2022 10.30, 2022-02-01, 01 02 2022",
    "from 0900-1000 and 08:30-09:30, 0915-1015 12 May",
    "£01,215,550,123, £1 012 345 678 900, £0121 496 0123, 0.0121496012",
    "12,345 children; 1 012 345 678; 7700900123; 0121496; 012.345 %",
    "URN 142351, E08000002, REF01234567890, 50183022, 0123456789%",
    "ratio 01:2345678901 and A0121 496 0123B",
  ])("“%s”", (text) => {
    expect(withoutContacts(text)).toEqual({ words: text, addresses: 0, numbers: 0 });
  });

  const number = fc.nat(99_999_999);
  const two = (least: number, most: number) =>
    fc.integer({ min: least, max: most }).map((part) => String(part).padStart(2, "0"));
  const year = fc.integer({ min: 1989, max: 2040 }).map(String);
  const parted = fc.tuple(two(1, 31), two(1, 12), year, fc.constantFrom("/", "-", ".", " "), two(0, 23), two(0, 59));
  const plain = fc.oneof(
    number.map((amount) => `£${amount.toLocaleString("en-GB")}`),
    number.map((amount) => `£0${amount}`),
    number.map((amount) => `${amount}%`),
    number.map((amount) => `0.${String(amount).padStart(10, "0")}`),
    number.map((amount) => amount.toLocaleString("en-GB")),
    number.map((amount) => amount.toLocaleString("en-GB").replaceAll(",", " ")),
    number.map(String),
    parted.map(([day, month, of, sign]) => [day, month, of].join(sign)),
    parted.map(([day, month, of, sign, hour, minute]) => `${[day, month, of].join(sign)} ${hour}:${minute}`),
    parted.map(([day, month, of, sign, hour, minute]) => `${[of, month, day].join(sign)} ${hour}${minute}`),
    parted.map(([, , , , hour, minute]) => `${hour}${minute}-${minute}${hour}`),
    fc.tuple(year, fc.integer({ min: 1, max: 3_500 })).map(([of, law]) => `SI ${of}/${law}`),
  );
  it("money, shares, counts, days, times and laws (5,000 texts)", () => {
    fc.assert(
      fc.property(
        fc.array(plain, { minLength: 1, maxLength: 5 }),
        fc.constantFrom("; ", ", ", " and "),
        (of, joint) => {
          const text = of.join(joint);
          expect(withoutContacts(text).words).toBe(text);
        },
      ),
      { numRuns: 5_000 },
    );
  });
});
