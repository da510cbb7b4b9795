import { isRoleWord, plainWord } from "./owner.ts";

/** First names that are often given in England, and are nothing else; those that are words too stand below. */
const FIRST_NAMES =
  "aaron abdul abigail adam adele adrian aisha alan alana alastair albert alex alexander alexandra ali alice alicia alison amanda amelia amina amir amy ana andrea andrew andy angela angus anita ann anna anne annette anthony antonia anwar arthur asha ashley asif ayesha barbara barry beatrice becky ben benjamin bernadette beth bethany beverley brenda brian bridget bryan caitlin callum cameron carl carla carmel carol caroline caroline catherine cathy catriona charlotte cheryl chloe chris christina christine christopher claire clare clive colette colin colleen connor craig daniel danielle darren dave david dawid deborah debbie debra declan denise derek diana diane dominic donna dorothy doug douglas duncan ed eddie edward eileen elaine eleanor elena elizabeth ellen ellie emily emma eric erin esther eva evelyn farah fatima fiona frances francesca fraser gail gareth gary gavin gemma geoff geoffrey george geraldine gerard gill gillian glenn gordon graeme graham greg gregory gwen hannah harriet harvey hassan hayley helen helena henry hilary howard hugh hussain ian ibrahim imran isabel isabella jacob jacqueline jacqui jake james jamie jane janet janice jason javed jay jayne jean jeff jennifer jenny jeremy jess jessica jill jim joan joanna joanne joe joel johanna john jonathan jordan joseph joshua judith julia julian julie justin karen karl kate katherine kathleen kathryn kathy katie kay keith kelly ken kenneth kerry kevin khalid kieran kim kirsten kirsty kristian laura lauren leanne lee leila lesley lewis liam linda lindsay lisa liz lorna lorraine louise lucy luke lydia lynn lynne mandy manjit margaret maria marie marion martin mary matt matthew maureen maxine megan mehmet melanie melissa michael michele michelle mike miriam mohamed mohammad mohammed moira monica muhammad nadia naomi natalie natasha neil niamh nicholas nicola nigel nina nisha noreen oliver olivia omar oscar owen pamela patricia patrick paul paula pauline peter phil philip philippa pooja priya rachael rachel rahul raj rajesh rebecca rehana rhiannon rhys richard rita robert roberta robin roger ronald rosemary rosie ross roy russell ruth ryan sabina sadia saima sally sam samantha samina samuel sana sandra sara sarah sean shabana shahid shannon sharon shaun sheila shelley shirley simon siobhan sonia sophia sophie stella stephanie stephen steve steven stewart stuart sunita susan suzanne sylvia tara teresa terry theresa thomas tim timothy tina toby tom tony tracey tracy trevor tristan ursula usman valerie vanessa veronica vicky vincent vivian vivien wayne wendy william yasmin yusuf yvonne zahra zainab zara zoe zoë ngozi chidi kwame kofi ama olu femi tunde adebayo jo jan";

/** First names that are words, months, colours or seasons too: alone they tell nothing. */
const FIRST_NAMES_THAT_ARE_WORDS =
  "will mark may grace hope april june august faith joy rose dawn dean chase gene art bill frank jack rob sue pat drew ray miles grant guy hunter page penny ruby pearl olive ivy holly heather iris daisy jasmine amber scarlet summer autumn victor skip max josh nick pip christian major chelsea florence georgia victoria";
/** The same of last names, among them places. */
const LAST_NAMES_THAT_ARE_WORDS =
  "kent chester lincoln carlisle london paris lancaster preston bradford bury york west north south east bath wells field fields hill hills wood woods lake rivers marsh green brown black white grey gray blue young head court carer place hall house church cross lane street ward park bridge brook forest stone banks best bright blunt bond case cash close cole cook cooper coach day days english fair field fisher flint ford forward free french friend frost gates gold good grand hand hands hardy harper hart hurst key keys king knight law lawless little long love low lord mason mayor meadows merry moody moon moore more new newman nice noble nurse order pace paine parish parks peace pike pitt plant platt pool poole pope potter power powers price prior pride queen rain reader reeve rich rock root rowe sand savage shade sharp shaw short silver skinner small smart snow spring star stead steel strange strong swift tanner taylor temple thorn tower town train turner vale walker wall walls waters wise wright yates";
/** With a word behind them they are nearly always the colour or the time of year. */
const SELDOM_NAMES = ["amber", "scarlet", "summer", "autumn"];

/** Words of the work and of offices, as they stand in headings and proper names: no person is called so. */
const ORDINARY =
  "a an the this that these those our we it its all any each every some no not yes and or but if when where while with without within under over from by to in on at for of as per than then there here now next new also both after before since until during about against between through following further first second third fourth last final whether who what how why which " +
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun spring summer autumn winter christmas easter boxing holiday bank year years month week day days quarter term half " +
  "red amber green blue purple yellow grey white black gold silver bronze rag brag status action actions plan plans planning planned report reports reporting reported draft version update updated updates complete completed completion ongoing progress delayed overdue due date deadline target targets meeting meetings minutes agenda item items paper papers note noted notes comment comments evidence outcome outcomes impact measure measures success owner owners lead rating theme themes priority priorities objective milestone milestones phase stage step steps week weekly monthly quarterly annual yearly termly daily " +
  "ofsted ilacs hmi inspection inspections inspector inspectors inspectorate judgement monitoring focused visit visits visiting letter recommendation recommendations finding findings requires improvement inadequate outstanding good grade statutory notice direction commissioner cabinet mayor parliament minister secretary state act regulations code guidance handbook framework toolkit standards standard charter protocol procedure procedures policy pathway pathways thresholds threshold document strategy statement model approach academy academies college colleges university universities school schools nursery hospital hospitals clinic surgery foundation trust trusts association society charity charities institute institution agency authority authorities borough county city town district metropolitan royal unitary parish combined greater north south east west northern southern eastern western central midlands england english britain british kingdom united europe wales scotland ireland humber yorkshire lancashire cheshire cumbria derbyshire nottinghamshire lincolnshire leicestershire staffordshire warwickshire worcestershire shropshire herefordshire gloucestershire oxfordshire buckinghamshire bedfordshire hertfordshire cambridgeshire norfolk suffolk essex kent sussex surrey hampshire dorset devon cornwall somerset wiltshire berkshire northumberland durham tyne tees manchester london liverpool leeds sheffield bradford bury birmingham bristol " +
  "road street lane avenue house hall centre centres center building buildings office offices hub hubs floor room suite park square court town square library market " +
  "signs family families working together strengthening outcomes early help front door children childrens child safeguarding safer corporate parenting group conference conferences circle circles security stable secure permanence regional supported accommodation unaccompanied asylum seeking leavers leaver offer local virtual star chamber bright spots mockingbird reunification edge step staying put close reclaiming social solihull graded profile outcome wheel strengths difficulties questionnaire motivational interviewing restorative trauma informed systemic relational think right time dip sample samples survey surveys workshop workshops session sessions briefing briefings roadshow newsletter induction supervision appraisal caseload caseloads agency worker workers newly qualified assessed supported year employment apprenticeship step degree grow own recruitment campaign fair microsite vacancy vacancies terms reference deep dive dives learning loop closing audits audit auditing moderation quality assurance case file files chronology chronologies plans return home interviews interview strategy discussion discussions section initial review core risk outside assessment assessments single multi agency hub operation makesafe exploitation harm contextual young black lives matter covid pandemic brexit ukraine " +
  "power bi excel word microsoft teams sharepoint outlook zoom liquid logic liquidlogic mosaic eclipse azeus careworks servelec synergy capita civica tableau google forms survey monkey system systems dashboard dashboards data reports power app apps portal intranet website online digital chat view scorecard " +
  "research practice partners partner peer challenge sector led programme programmes project projects board boards panel panels forum steering task finish executive scrutiny overview committee committees council councils member members leader chief officer full extraordinary special joint health wellbeing integrated care system systems police fire crime probation prison youth justice education skills department national regional government association royal queen king jubilee agreed approved begun started being has have had is are was were will would should could may must can do does did done set see seen use used using make made take taken give given get go going come continue continues continued need needs needed required require ensure review reviewed develop developed deliver delivered launch launched implement implemented complete introduce introduced recruit recruited appoint appointed train trained training publish published present presented discuss discussed awaiting await pending confirm confirmed contacted contact spoke spoken met asked emailed email emails called call calls sent send received receive drafted signed chaired attended raised shared escalated handed moved left joined covering covered cover thank thanks dear kind regards hello hi";

const FIRST: ReadonlySet<string> = new Set(FIRST_NAMES.split(" "));
const GIVEN: ReadonlySet<string> = new Set(FIRST_NAMES_THAT_ARE_WORDS.split(" "));
const AMBIGUOUS: ReadonlySet<string> = new Set([...GIVEN, ...LAST_NAMES_THAT_ARE_WORDS.split(" ")]);
const PAIRED: ReadonlySet<string> = new Set([...GIVEN].filter((name) => !SELDOM_NAMES.includes(name)));
const KNOWN: ReadonlySet<string> = new Set(ORDINARY.split(" "));

/** Abbreviations of the sector that look like somebody's initials. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "ad ap ar ba bi bp ca cd ce cf cg ch ci cin cla cm co cp cpc cpp cq cqc cs csc csp cwd cyp da daf dbs dd de df dfe dh dip dm dob dol dp dr ds dv dwp eap ebd ed ee eh ehc ehe ehm el elg em ep er es eu ey fa fc fe ff fgc fgm fii fm fp fs ft fte gcp gp gps ha hb hc he hmi hr hs ht hv ia ib ic icp icb ict id ie ii iii ill ilr im inc iq ir iro is isa it iv jd jta ka kpi ks kpis la lac las lc ld le lga lp ls lscp ltd ma mas mat mca md me mf mh mi mou mp ms mta na nb nd neet nhs ni no np nqt nr ns nvq oc od of oh ok on ooh op os ot ow pa pb pc pd pe pep pf pfa pi pip pl plc plo pm pn po pp pq pr ps psa psw pt pv qa qi qs ra rag rd re rhi ri rm ro rp rs sa sao sb sc sd se sen sg sgo si sl slt sm smt so soc sop sp sro ss ssw st sw ta tac taf tbc te tf tl tm to tor tr ttr uas uk un up us va vc vcs vo vp vs wb we wf wg wm wp ws yjs yot yp ys".split(
    " ",
  ),
);

/** A first name and nothing else: alone, with a capital, it is a person. */
export function isFirstName(word: string): boolean {
  const plain = plainWord(word);
  return FIRST.has(plain) && !isTelling(plain);
}

/** A word that may be part of a name, and is one of the language, the work or the map too. */
export function isAmbiguous(word: string): boolean {
  const plain = plainWord(word);
  return AMBIGUOUS.has(plain) || isTelling(plain);
}

/** Whether two words with capitals may be somebody's name though each is a word of something else: "Will Young". */
export function mayBePair(first: string, last: string): boolean {
  // Asked of every word with a capital: most are none of the few.
  if (!PAIRED.has(first.toLowerCase())) return false;
  const behind = plainWord(last);
  return AMBIGUOUS.has(behind) || !isTelling(behind);
}

/** A word that is no name: of the work, of posts, of the calendar, of places. */
export function isKnownWord(word: string): boolean {
  return isTelling(plainWord(word.replace(/['’]s$/u, "")));
}

function isTelling(plain: string): boolean {
  return KNOWN.has(plain) || isRoleWord(plain);
}

export function isAbbreviation(letters: string): boolean {
  const plain = plainWord(letters);
  return ABBREVIATIONS.has(plain) || isRoleWord(plain);
}
