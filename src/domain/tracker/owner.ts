import { withoutTelephones } from "./telephones.ts";

/** Words that name a post, a team or a body: one of them must stand in a role. */
const POSTS =
  "director directors head heads manager managers lead leads leader leaders officer officers chair chairs adviser advisers advisor advisors commissioner commissioners worker workers member members holder executive executives coordinator coordinators ordinator ordinators supervisor supervisors consultant consultants practitioner practitioners chief board boards committee committees team teams service services group groups partnership partnerships partner partners council department directorate cabinet unit hub police nhs icb icp ofsted dfe lga trust schools governors headteachers staff everyone all dcs das hos psw iro iros lado mash slt smt dmt cmt elt clt ceo hr pmo camhs cafcass ad panel panels forum forums taskforce clerk solicitor solicitors nurse nurses doctor doctors psychologist psychologists auditor auditors analyst analysts administrator administrators teacher teachers headteacher trainer trainers champion champions";

/** Words that stand beside them: kinds of post, fields of work, joints. */
const FIELDS =
  "and at for in of on the to with acting assistant associate corporate deputy designated divisional elected executive interim joint named operational portfolio principal senior statutory strategic vice programme project improvement transformation change delivery operations children childrens child young people peoples persons person family families social care carer carers leaver leavers leaving looked after aftercare help early intervention prevention protection protect safeguarding safeguard quality assurance practice performance data insight intelligence analysis business support finance financial legal human resources workforce development learning training organisational commissioning contracts procurement education inclusion attainment send sen ehcp virtual school youth justice offending fostering adoption kinship placement placements sufficiency residential homes permanence assessment assessments referral referrals front door contact locality localities district court conference conferencing independent reviewing review disability disabilities disabled short breaks health public integrated nursing community communities participation engagement communications governance policy strategy digital ict it systems information complaints customer housing adult adults exploitation missing edge scrutiny regional national local authority government safeguards relevant respective each other both cic cyp csc qa cp cin lac overview task finish steering working parenting parent parents voice experience experienced rights advocacy neglect domestic abuse violence harm contextual multi agency duty intake mental wellbeing substance misuse homelessness regulation regulatory compliance recording audit audits recruitment retention staffing induction supervision professional professionals operating democratic";

const POST_WORDS: ReadonlySet<string> = new Set(POSTS.split(" "));
const ROLE_WORDS: ReadonlySet<string> = new Set([...POST_WORDS, ...FIELDS.split(" ")]);
/** Assistant director, or somebody's initials: a post only beside other words. */
const NEEDS_COMPANY: ReadonlySet<string> = new Set(["ad", "all"]);
const NO_OWNER = /^(?:|[-–—?\s]+|n\/?a|none|tbc|tba|tbd|to be (?:confirmed|agreed|advised|appointed)|vacant|vacancy)$/i;
/** What stands between the parts of an owner's cell. */
const PARTS = /\s*(?:[,;/()\n&+:|]|\s[-–—]\s|\band\b)\s*/i;

export interface OwnerReading {
  /** The roles that stand in the cell, in its own words; null where none does. */
  readonly role: string | null;
  /** Whether something that may be a person's name was left out. */
  readonly isNameLeftOut: boolean;
}

/**
 * Whose an action is, as a role: people's names are left out. A cell is kept whole where every word of it belongs to a
 * post, a team or a body; otherwise its parts are judged one by one, and what is not surely a role goes.
 */
export function ownerRole(text: string): OwnerReading {
  const plain = withoutTelephones(text);
  if (plain !== text) return { role: ownerRole(plain).role, isNameLeftOut: true };
  const whole = text.trim();
  if (NO_OWNER.test(whole)) return { role: null, isNameLeftOut: false };
  if (isRole(whole)) return { role: whole, isNameLeftOut: false };
  const { roles } = ownerParts(whole);
  return { role: roles.length === 0 ? null : [...new Set(roles)].join("; "), isNameLeftOut: true };
}

/** What stands in an owner's cell part by part: roles, and what may be a name. */
export function ownerParts(text: string): { readonly roles: readonly string[]; readonly names: readonly string[] } {
  const parts = text
    .trim()
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const posts = [...text.matchAll(IN_BRACKETS)].flatMap(([, before = "", letters = ""]) => {
    const name = before.split(PARTS).at(-1) ?? "";
    return isRole(name) ? [] : [{ letters, isPost: isInitialsOfPost(letters) && !mayBeInitialsOf(name, letters) }];
  });
  const isPost = (part: string) => posts.find(({ letters }) => letters === part)?.isPost ?? isRole(part);
  return { roles: parts.filter(isPost), names: parts.filter((part) => !isPost(part)) };
}

/** "Jane Smith (AD)": letters in brackets behind what may be a name. */
const IN_BRACKETS = /([^()\n]*)\(\s*((?:\p{Lu}\.?){2,4})\s*\)/gu;
/** Posts by their first letters, that alone may be somebody's initials: assistant and deputy director, managers of a service or team. */
const POSTS_BY_INITIALS: ReadonlySet<string> = new Set(["ad", "dd", "hos", "sm", "gm", "tm", "cex"]);

function isInitialsOfPost(letters: string): boolean {
  return POSTS_BY_INITIALS.has(plainWord(letters)) || isRole(letters);
}

/** Whether every letter may be the first of one of the name's words: "Amy Davis (AD)", "Amy (AD)", "Davis, Amy (AD)". */
function mayBeInitialsOf(name: string, letters: string): boolean {
  const words = name.split(/[^\p{L}]+/u).filter((word) => word !== "" && !TITLES.has(plainWord(word)));
  const firsts = words.map((word) => plainWord(word).charAt(0));
  const own = [...plainWord(letters)];
  return firsts.length < 2 ? firsts.some((first) => own.includes(first)) : own.every((each) => firsts.includes(each));
}

const TITLES: ReadonlySet<string> = new Set(["cllr", "councillor", "mr", "mrs", "ms", "miss", "mx", "dr", "prof"]);

/** Whether every word belongs to a post, a team or a body, and one of them names it. */
export function isRole(text: string): boolean {
  const words = text
    .split(/[^\p{L}'’‘`´.]+/u)
    .map(plainWord)
    .filter((word) => word !== "");
  if (!words.every((word) => ROLE_WORDS.has(word))) return false;
  const [only] = words;
  if (words.length === 1 && only !== undefined) return POST_WORDS.has(only) && !NEEDS_COMPANY.has(only);
  return words.some((word) => POST_WORDS.has(word));
}

/** A word as it is compared: small letters, without signs. */
export function plainWord(word: string): string {
  return word
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, "");
}

export function isRoleWord(word: string): boolean {
  return ROLE_WORDS.has(plainWord(word));
}

export function isPostWord(word: string): boolean {
  return POST_WORDS.has(plainWord(word));
}
