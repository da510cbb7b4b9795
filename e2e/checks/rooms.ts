import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

/** A file of the project as text, and as what it does without what it says: comments and quoted words left out. */
export interface SourceFile {
  /** Within the project: `src/domain/dates/day.ts`. */
  readonly path: string;
  /** `domain`, `mocks`, `e2e`; `main` for the front door. */
  readonly room: string;
  readonly lines: number;
  readonly code: string;
  readonly imports: readonly Import[];
  /** Whether it is a test, or holds what tests share. */
  readonly isTest: boolean;
}

export interface Import {
  readonly from: string;
  readonly isDynamic: boolean;
}

/** Every path within a folder of the project, folders with a slash at their end. */
export function pathsIn(folder: string): readonly string[] {
  return readdirSync(`${PROJECT}${folder}`, { recursive: true, withFileTypes: true }).map((entry) => {
    const path = `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/").slice(PROJECT.length);
    return entry.isDirectory() ? `${path}/` : path;
  });
}

export function sourceFiles(): readonly SourceFile[] {
  return ["src", "mocks", "e2e"]
    .flatMap(pathsIn)
    .filter((path) => /\.(?:ts|tsx|mjs)$/.test(path))
    .map((path) => sourceFile(path, readFileSync(`${PROJECT}${path}`, "utf8")));
}

export function sourceFile(path: string, text: string): SourceFile {
  return {
    path,
    room: roomOf(path),
    lines: text.trimEnd().split("\n").length,
    code: withoutWords(text),
    imports: importsIn(text),
    isTest: /\.(?:test|spec|fixture)\.tsx?$/.test(path) || path.startsWith("e2e/"),
  };
}

function roomOf(path: string): string {
  const [top, second, third] = path.split("/");
  if (top !== "src") return top ?? "";
  return third === undefined ? "main" : (second ?? "");
}

const STATIC = /(?:^|\n)\s*(?:import|export)\b(?:[^"';]*?\bfrom)?\s*"([^"]+)"/g;
const DYNAMIC = /\bimport\(\s*(?:\/\*.*?\*\/\s*)?["'`]([^"'`]+)["'`]/g;

function importsIn(text: string): readonly Import[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  return [
    ...[...code.matchAll(STATIC)].map(([, from = ""]) => ({ from, isDynamic: false })),
    ...[...code.matchAll(DYNAMIC)].map(([, from = ""]) => ({ from, isDynamic: true })),
  ];
}

/** Comments and quoted text blanked, so that a word in a sentence is not taken for a deed. */
function withoutWords(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|(?<![:"'`\\])\/\/.*$|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/gm, " ");
}
