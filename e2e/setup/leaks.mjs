import { homedir } from "node:os";
import { DIST, filesIn, textOf } from "./built.mjs";
import { META_POLICY } from "./policy.mjs";
import { PROJECT } from "./run.mjs";

/** What must not be in `dist` under any name (row 22 of the test matrix). */
const FORBIDDEN_FILES = [
  /mock/i,
  /msw/i,
  /fixture/i,
  /\.map$/,
  /crest|crown|gds-?transport|light-|bold-/i,
  /\.(?:woff2?|ttf|eot)$/i,
];
const FORBIDDEN_TEXT = [
  /mockServiceWorker/i,
  /\bmsw\b/,
  /GDS Transport/i,
  /govuk-crest|govuk-logotype-crown|govuk-icon-/i,
  /sourceMappingURL/,
  // A module that was not found is left in as it was written.
  /["'`]#(?:domain|data|ui|features|app|mocks)\//,
  /@vite\/client|import\.meta\.env/,
];
/** Addresses that are names or links, and never asked for: of XML vocabularies, and of explanations in error messages. */
const NAMES_NOT_REQUESTS =
  /^(?:www\.w3\.org|react\.dev|redux-toolkit\.js\.org|redux\.js\.org|github\.com|bit\.ly|tanstack\.com|sebbo2002\.github\.io|schemas\.openxmlformats\.org|schemas\.microsoft\.com|purl\.oclc\.org)$/;
/** What makes a browser ask another host: an address in an attribute or function that loads. */
const LOADING =
  /(?:src|srcset|poster|action|data)\s*=\s*["']?(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import\s|fetch\(\s*["'`](?:https?:)?\/\/|<link[^>]+href="(?:https?:)?\/\//i;

/** @returns {string[]} what leaked, a sentence each */
export function checkLeaks() {
  const files = filesIn(DIST);
  return [
    ...files
      .filter((file) => FORBIDDEN_FILES.some((pattern) => pattern.test(withoutHash(file))))
      .map((file) => `dist holds ${file}.`),
    ...files
      .filter((file) => /\.(?:js|css|html|json|svg|txt)$/.test(file))
      .flatMap((file) => leaksIn(file, textOf(file))),
    ...(textOf("index.html").includes(META_POLICY.replaceAll("'", "&#39;"))
      ? []
      : ["index.html lacks its content security policy."]),
  ];
}

function leaksIn(/** @type {string} */ file, /** @type {string} */ text) {
  const found = FORBIDDEN_TEXT.filter((pattern) => pattern.test(text)).map((pattern) => `${file} holds ${pattern}.`);
  if (LOADING.test(text)) found.push(`${file} would ask another host: ${LOADING.exec(text)?.[0]}…`);
  for (const place of [PROJECT.replace(/\/$/, ""), homedir()].filter((path) => path.length > 5)) {
    if (text.includes(place)) found.push(`${file} tells where it was built: ${place}.`);
  }
  return file.startsWith("data/") ? found : [...found, ...strangersIn(file, text)];
}

/** A file's name without the letters that stand for its content: by chance they spell anything. */
function withoutHash(/** @type {string} */ file) {
  return file.replace(/-[\w-]{8}(?=\.\w+$)/, "");
}

/** Hosts named in scripts and styles. The dataset's sources are links, and are checked as data. */
function strangersIn(/** @type {string} */ file, /** @type {string} */ text) {
  const hosts = [...text.matchAll(/https?:\/\/([a-z0-9.-]+\.[a-z]{2,})/gi)].map((match) => match[1] ?? "");
  const strangers = new Set(hosts.filter((host) => !NAMES_NOT_REQUESTS.test(host) && !isPublicBody(host)));
  return [...strangers].map((host) => `${file} names the host ${host}.`);
}

/** Links in the text of the screens lead to public bodies alone. */
function isPublicBody(/** @type {string} */ host) {
  return /(?:^|\.)(?:gov\.uk|legislation\.gov\.uk|nationalarchives\.gov\.uk|equalityadvisoryservice\.com|w3\.org)$/.test(
    host,
  );
}
