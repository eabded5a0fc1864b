import { sexNouns } from '../values/namedSex';
import { wordStem } from './wordStem';

/** Something that a word says of the figures near it. */
export type Cue =
  | 'target'
  | 'forecast'
  /** The whole year: the forecast, unless the budget is spoken of. */
  | 'year'
  | 'budget'
  | 'outcome'
  | 'deviation'
  /** Of the budget, said as a distance from it: "avvikelse", and not "överskott", which may be the result itself. */
  | 'gap'
  | 'accounts'
  | 'remaining'
  | 'previous'
  | 'current'
  | 'change'
  | 'net'
  | 'comparison'
  | 'whole'
  | 'women'
  | 'men';

/** Words that say that something changes, or deviates from the budget, and which way. */
export const directionWords = {
  up: 'öka ökar ökade ökat ökats ökning ökningen höja höjt höjts höjdes höjning höjningen stiga stiger steg stigit växa växer växte vuxit klättrat klättrade klev klivit uppgång uppgången fler',
  down: 'minska minskar minskade minskat minskats minskning minskningen sänka sänkt sänkts sänktes sänkning sänkningen sjunka sjunker sjönk sjunkit falla faller föll fallit backat backade halkat halkade nedgång nedgången färre',
  surplus: 'överskott överskottet plusresultat',
  deficit: 'underskott underskottet minusresultat',
} as const;

/** The words that say so, in any of their forms. */
const cueWords: Readonly<Record<Cue, string>> = {
  target:
    'målvärde målvärden målnivå målet mål målen målsättning målsättningen måltal måltalet målgräns målsatt målsatta målsättningen måltalen',
  forecast:
    'prognos prognosen prognoser prognostiseras prognostiserar prognostiserat helårsprognos väntas beräknas bedöms förväntas beräknar bedömer räknar årsprognos prognosticerar prognostiserade prognosticerade prognosticerat prognosticeras',
  year: 'helår helåret helårets',
  budget:
    'budget budgeten budgeterat budgeterad budgeterade ram ramen investeringsram investeringsramen planerade planerat periodbudget årsbudget',
  outcome:
    'utfall utfallet redovisat redovisade redovisar redovisas resultat resultatet periodutfall periodutfallet periodresultat periodresultatet förbrukat förbrukats förbrukade upparbetat upparbetats upparbetade bokfört bokförda kostat använts investerats investerat hittills nettoutfall nettoutfallet',
  deviation: `${directionWords.surplus} ${directionWords.deficit} avvikelse avvikelsen avviker budgetavvikelse budgetavvikelsen`,
  gap: 'avvikelse avvikelsen avviker avvek avvikit budgetavvikelse budgetavvikelsen helårsavvikelse periodavvikelse prognosavvikelse',
  net: 'netto nettot nettokostnad nettokostnaden nettokostnader nettokostnaderna nettoresultat',
  accounts: 'bokslut bokslutet årsbokslut',
  remaining: 'återstår återstående resterande kvarstår',
  previous:
    'föregående förra fjol ifjol fjolår fjolåret fjolårets fjolårs fjorårets före innan tidigare förut dessförinnan',
  current:
    'nu idag dagsläget perioden periodens årets delåret delårets tertialet tertialets aktuell aktuella innevarande',
  change: `${directionWords.up} ${directionWords.down} förbättrats förbättrades förbättring försämrats försämrades försämring gått gick förändring förändringen förändrats hoppat hoppade stärkts stärktes försvagats förändras förändrades`,
  comparison: 'mot jämfört jämförelse jämförbar än gentemot från jämförs',
  whole:
    'totalt totala total sammanlagt sammanlagda sammantaget sammantagna förvaltningen förvaltningens nämnden nämndens summa summan hela',
  women: sexNouns.women,
  men: sexNouns.men,
};

/** Words that restrict nothing and claim nothing of their own, so that a sentence of them and a row's name is understood. */
const plainWords = `
  är var blev blir bli blivit vara varit ligger låg legat uppgår uppgick uppgått uppgå utgör utgjorde hamnar hamnade hamnat landar landade
  landat når nådde nått visar visade visat ger gav gett fick får fått har hade haft noteras noterades uppmättes mäts mättes
  mäter mätt mätte mättes mätning mätningen mätningar mätningarna stannar stannade motsvarar motsvarade motsvarande gäller uppnår uppnådde uppnåddes uppnått
  uppvisar uppvisade registrerades registrerats redogörs rapporterar rapporterade rapporteras beräknad beräknat bedömd uppskattas
  anger angav innebär innebar ligga hålla håller höll hållit pekar pekade stod står stått gör gjorde gjort klarar klarade tagit tar tog
  steg går gå hanterat hanterade hanteras hanterar hanterats inkommit inkom kom kommit genomfört genomförde genomförts utfört
  nu idag dag hittills fortfarande alltjämt redan endast bara dock även också samt därmed alltså således totalt
  tillsammans precis exakt just ändå åter återigen igen mycket klart något lite betydligt kraftigt svagt marginellt påtagligt
  tydligt väl alldeles ganska relativt rätt strax fullt helt nästan cirka ca drygt knappt omkring ungefär runt kring närmare precis
  därför vidare dessutom däremot samtidigt sedan nyligen senast senaste sista slutligen glädjande nog
  år året åren åriga årlig årligen perioden period delår delåret tertial tertialet tertialen månad månaden månader månaderna åtta fyra sex
  första andra slutet början utgången mitten hittills samma tid tiden i på av för med till från under om mot vid per enligt och eller
  men att som den det de en ett denna detta dessa vår vårt våra dess deras sin sitt sina vi man det här där så både båda bägge
  utfall värde värdet värden nivå nivån resultat resultatet andel andelen andelar antal antalet procent indikator indikatorn indikatorerna indikatorer
  mått måttet måtten uppgift uppgiften siffra siffran siffrorna snitt genomsnitt genomsnittet genomsnittlig genomsnittliga medel medeltal medeltalet medelvärde medelvärdet
  index indexet indexvärdet poäng betyg betyget skala skalan stycken styck st volym volymen volymer volymerna
  bra god gott goda bättre bäst sämre hög högt höga högre lägre lågt låga låg lågt stabil stabilt stabila positiv positivt negativt negativ
  tillfredsställande oförändrad oförändrat oförändrade starkt stark svag svagt stor stort stora mindre större litet
  rapport rapporten rapportens uppföljning uppföljningen redovisning redovisningen redovisningens delårsrapport delårsrapporten
  netto nettot nettokostnad nettokostnaden nettokostnader nettokostnaderna ekonomi ekonomin ekonomiska belopp beloppet verksamhet verksamheten verksamhetens
  augusti respektive vilket vilken då utfallsvärde trots procentenheter mnkr tkr kr kronor visas framgår tabellen plus minus förväntat väntat
  femgradig femgradiga tiogradig tiogradiga skalan på kosta kostar kostade kostat kostnad kostnaden uppgå landa
  slut utgång nära nådd uppnådd nuvarande numera gällande alltså därtill likaså följaktligen visserligen tyvärr dessvärre lyckligtvis förstås
  naturligtvis givetvis faktiskt egentligen uppenbarligen tydligen rejält markant stadigt successivt långsamt snabbt avsevärt väsentligt
  konstant fortsatt lovande oroande acceptabel acceptabelt rimlig rimligt fin fint långt precis ifrån kvar ganska lagom
  noterar noterade notering följer följde anges angavs beskrivs
  presenteras presenterades konstateras konstaterar uppfyller uppfyllde bokförts bokförde bokförs
  förbrukade använt använts används upparbetats tilldelats tilldelad tilldelade anslag anslaget anslagits avsatts avsatt genererat genererade genererar
  vinst vinsten förlust förlusten rapportperioden rapportperiod mätperioden mätperiod redovisningsperioden mättillfället statistik statistiken
  underlaget bilagan nyckeltal nyckeltalet kvoten talet trenden utvecklingen utveckling uppgick uppgår inneburit slutat stannat hamnat
  betalats betalat lagts investerats investerat utgifter utgifterna utgift nettoutgift nettoutgiften kostnader kostnaderna
  nåddes nås ser siktar räknar räkna landat samma motsvarande
  minskat ligger pekas slutar slutade summerar summerade kronor räknat följt uppe nere
  utvecklas utvecklades utvecklats utvecklar fortsätter fortsatte fortsatta framgick framgått redovisats redovisades noterats uppnås
  hållits hölls ligger legat hamnar parkerar rör rörde befinner befann blivit bibehålls bibehållits bibehöll kvarstod förblir förblev
  bekräftar bekräftade bekräftas understryker belyser illustrerar sammanfattar sammanfattas avser avsåg omfattar omfattade utfaller utföll
  nådd nådda uppfylld uppfyllt uppfyllda uppfylls godkänd godkänt godkända anses ansågs betraktas betecknas bedömt bedömdes klarat klaras
  konstaterade konstaterat gläder gläds glädjs glädjande beklagligt beklagar stolta kunnat lyckats lyckades resulterat resulterade resulterar
  landats inneburits medför medfört medförde leder lett ledde gett givit inbringat omsätter omsatte omsatt
  ovan ovanstående nedan nedanstående tabell diagram diagrammet bild bilden avsnitt avsnittet kapitel bilaga text texten redogörelse redogörelsen
  åt rätt håll riktning riktningen trend utfallen nivåer nivåerna läge läget ställning ställningen status statusen
  två tre fem sju nio tio tertialen tertials tertialets års årens månads månaders perioder periodernas dags datum tidpunkt tidpunkten tillfälle
  vad gäller gällde rörande avseende angående beträffande fråga ifråga huvudsak stort sett allmänt sammantaget sammanfattningsvis generellt
  resultat resultaten slutresultat slutresultatet slutsats slutsatsen bedömning bedömningen orsak orsaken orsakerna anledning anledningen skäl skälet
  glädje framgång framgångar förbättring resultatmässigt ekonomiskt formellt reellt faktisk faktiska faktiskt verklig verkliga verkligt
  jämna jämnt jämn godtagbar godtagbart otillräcklig otillräckligt nöjaktigt tillfredsställd utmärkt utmärkta imponerande historiskt rekordhögt rekordlågt
  ungefärlig ungefärligen ungefärligt avrundat avrundad sammanvägt sammanvägda aktuellt dagens nuläget dagsläge dagsläget
  investering investeringen investeringar investeringarna delårsbokslut delårsbokslutet delårsuppföljning årsbasis helårsbasis
  disponerar disponerat disponerats tillskjuts ha efter eftersom
  går gått mot förväntas antas spås tros väntar ut inte upp ner ned fram av sig än väl dess som ju nog väl faktum just så pass vi ni de
  finns fanns funnits syns sågs sett märks märktes förklaring förklaringen verkar tycks syntes tecken tecknet
  samband därtill dit hit dithän hittills tillsvidare ännu fortfarande alltsedan dittills därefter dessförinnan varvid härmed härav
  kommentar kommentaren kommentarer utfallsmässigt beloppsmässigt procentuellt nominellt totalsumman huvudtalet`;

/** Words for what is followed up, which begin compounds: "delårsuppföljning", "augustirapporten". */
const followUps =
  /(?:uppföljning|rapport|redovisning|mätning|bokslut|avstämning)(?:en|ens|ar|arna|er|erna|et|ets|s)?$/u;

/** Words after which only reasons and circumstances follow, up to the next comma. */
const asideWords =
  'eftersom trots tack därför genom medan beroende följd grund anledning orsakat orsakas orsakad beror berodde förklaras efter inför utöver';

/** Words that begin a clause which may limit what was said before. */
const restrictiveWords =
  'som räknat exklusive exkl utan bortsett om när för i bland inom hos på av varav undantaget förutom utom inklusive inkl gäller avser räknas beräknat såvida endast bara per under vid där';

/** Words that take a claim back, or make it a wish, a limit or a part. */
const unsettlingWords =
  'inte ej aldrig ingen inget varken skulle bör ska skall kan kunde borde måste om ifall minst högst maximalt krav kravet gräns gränsen gränsvärde riktvärde riktmärke varav därav annars eventuellt möjligen antagligen kanske hälften dubbelt del delar delen hypotetiskt exempel riket rikssnittet snittkommun';

/** A word as it is looked up: in small letters, and its stem. */
export interface Looked {
  readonly lower: string;
  readonly stem: string;
}

const listed = (words: string): readonly string[] => words.trim().split(/\s+/u);
const stems = (words: string): readonly string[] => listed(words).map(wordStem);

/** Short words share their stems with others: "för" and "före", "med" and "medan". They are known by their very letters. */
const shortestByStem = 6;

/** A list of words in these forms only. */
function formList(words: string): (word: Looked) => boolean {
  const forms = new Set(listed(words));
  return ({ lower }) => forms.has(lower);
}

/** A list of words, longer ones in all their forms. */
function wordList(words: string): (word: Looked) => boolean {
  const all = listed(words);
  const forms = new Set(all);
  const byStem = new Set(all.filter(({ length }) => length >= shortestByStem).map(wordStem));
  return ({ lower, stem }) => forms.has(lower) || (lower.length >= shortestByStem && byStem.has(stem));
}

const cueLists = (Object.entries(cueWords) as [Cue, string][]).map(
  // "perioden" is this one, "samma period" another.
  ([cue, words]) => [cue, cue === 'current' ? formList(words) : wordList(words)] as const,
);
const isListedPlain = wordList(plainWords);
const isPlainWord = (word: Looked): boolean => isListedPlain(word) || followUps.test(word.lower);

const known = new Map<string, ReadonlySet<Cue>>();

/** What a word says of the figures near it; most words say nothing. @example cuesOf({ lower: 'prognosen', … }) */
export function cuesOf(word: Looked): ReadonlySet<Cue> {
  const found = known.get(word.lower);
  if (found !== undefined) return found;
  const cues = new Set(cueLists.flatMap(([cue, isListed]) => (isListed(word) ? [cue] : [])));
  if (known.size > 20_000) known.clear();
  known.set(word.lower, cues);
  return cues;
}

/** Whether a word is understood: it restricts nothing that is said of a row. */
export const isPlain = (word: Looked): boolean => isPlainWord(word) || cuesOf(word).size > 0;

/** Whether a word speaks of women or of men; "man" is also a pronoun. */
export const saysSex = (word: Looked): boolean =>
  word.lower !== 'man' && (cuesOf(word).has('women') || cuesOf(word).has('men'));

/** Whether only reasons and circumstances follow the word. */
export const beginsAside = wordList(asideWords);

/** Whether a clause that begins with the word may limit what was said before it. */
export const isRestrictive = wordList(restrictiveWords);

/** Whether the word takes a claim back or makes it something else than a statement of a value. */
export const isUnsettling = wordList(unsettlingWords);

/** Words of names that need not be said for a row to be named: "antal", "andel", "total". */
const dispensable = new Set(
  stems(
    'antal andel andelen total totalt totala inom i och med av för till per på hos vid den det de som varav medel medeltal genomsnitt helår procent skala mått index under över om från en ett samt resp andelar lämnar',
  ),
);
export const isDispensable = (stem: string): boolean => dispensable.has(stem) || /^\d+$/u.test(stem);

/** Words that say the same as a word of a row's name: who answers calls, speaks of the answer service. */
const kin: readonly (readonly [said: string, named: string])[] = [
  [
    'svarar svarade svarat svaras besvarar besvarade besvarat besvaras besvarades besvarats',
    'svarsservice svarsfrekvens svarstid svar',
  ],
  ['samtal samtalen telefonsamtal', 'svarsservice svarsfrekvens svarstid'],
  ['tappar tappade tappat tappas', 'tappade'],
  ['frånvaro frånvaron', 'sjukfrånvaro'],
  ['nöjda nöjd kundnöjdhet nöjdhet', 'kundnöjdhet nöjda nöjd'],
  ['leverantörstrohet trohet', 'leverantörstrohet'],
  ['elev elever', 'elever studerande'],
  ['tillsvidareanställda anställda', 'tillsvidareanställda'],
  ['skolskjutsar skolskjutsarna', 'skolskjuts'],
];
const kinOf = new Map<string, Set<string>>();
for (const [said, named] of kin) {
  for (const stem of stems(said)) {
    const known = kinOf.get(stem) ?? new Set();
    for (const each of stems(named)) known.add(each);
    kinOf.set(stem, known.add(stem));
  }
}

/** The words of names that a word of a text can stand for, itself first. @example kinStems(wordStem('besvarar')) */
export function kinStems(stem: string): readonly string[] {
  const known = kinOf.get(stem);
  return known === undefined ? [stem] : [...known];
}
