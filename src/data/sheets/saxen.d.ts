/** What this folder uses of saxen, which brings no types of its own. */
declare module "saxen" {
  type Attributes = () => Readonly<Record<string, string | undefined>>;

  export class Parser {
    /** From now on names are given with these prefixes, whatever prefixes the file has chosen. */
    ns(prefixByAddress: Readonly<Record<string, string>>): this;
    on(event: "openTag", listener: (name: string, attributes: Attributes) => void): this;
    on(event: "closeTag", listener: (name: string) => void): this;
    on(event: "text" | "cdata" | "comment" | "question" | "attention", listener: (text: string) => void): this;
    on(event: "error" | "warn", listener: (fault: Error) => void): this;
    write(xml: string): this;
    end(): unknown;
  }
}
