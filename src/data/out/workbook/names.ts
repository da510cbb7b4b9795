/** The first sheet's name; it is for people, and is not read. */
export const READ_ME = "Read me";

/** The beginning of an example's id: rows so named are shown in the template and never read. */
export const EXAMPLE = "example-";
