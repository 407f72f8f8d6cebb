import { isForeignWord } from './foreign-words.ts';

/**
 * Words that dashboards, logs and settings are made of and that tell nothing about a person. Word stems: endings are
 * taken off by `isPlainWord`. No word that is mostly met as a name belongs here.
 */
const WORDS = `
a about above abort absent accept access accord account accuracy across act action active activity actual ad add additional address adjust admin administrator advance advice affect after again against age agent aggregate ago agree agreement aim alert alias align all allocate allow almost alone along already also alternative although always am amount an analysis analytics analyze and annual another answer any anyone anything anyway api app appear append applicant application apply appoint approach appropriate approve approximate april arbitrum archive are area argument around arrange array arrive art article as ascend ask aspect assess asset assign assist associate assume at atom attach attempt attend attention attribute audience audit august auth authenticate author authorization authorize auto automatic automatically availability available average avoid await aware away
b back backend background backup bad badge balance ban bank banner bar base basic basis batch be bearer became because become been before began begin behind being below beneficiary benefit beside best beta better between beyond bic big bill binary bind birth bit bitcoin blank block blockchain blue board body bold book boolean boost boot border born both bottom bound box branch brand break bridge brief bring broad browse browser bucket budget buffer bug build bulk bundle business busy but button buy buyer by byte
c cache calculate calendar call callback came campaign can cancel candidate cannot cap capability capacity capital captcha capture card care carry cart case cash catalog category cause center central cert certain certificate chain challenge change channel chapter character charge chargeback chart chat cheap check checkbox checklist checkout checksum child choice choose chunk circle city claim class clean clear cli click client clipboard clock clone close cloud cluster code collapse colleague collect collection color column combine come comma command comment commerce commercial commit committee common communicate community company compare compatible compete complete completion complex compliance component compress compute computer concept concern condition conduct confident config configuration configure confirm confirmation conflict connect connection consent consider consist console constant consult consume consumer contact contain container content context continue contract control convert cookie coordinate copy core corner corporate correct correlation cost could count counter country coupon course cover coverage crash create creation creator credential credit criteria critical cross crypto cryptocurrency cumulative currency current cursor custom customer customize cut cycle
d daily damage dark dashboard data database date day dead deadline deal dear debit debug december decide decimal decision declare decline decode decrease deduct deep default defer define definition degrade delay delete deliver delivery demand demo deny depart department depend dependency deploy deployment deposit deprecate depth derive describe description design desk destination detail detect determine dev develop developer development device diagnose dialog did differ difference different digest digit digital direct direction directory disable discard disclose disconnect discount discover discuss display dispute distance distribute district divide do doc docs document documentation does dollar domain done down download draft drag drill drive driver drop dry due duplicate duration during duty dynamic
e each early earn easy economy edge edit editor education effect effective efficient effort eight either elapsed element eligible eligibility else email embed emit emphasis employ employee empty enable encode encrypt end endpoint energy enforce engine engineer english enhance enough ensure enter enterprise entire entitle entity entry enum env environment equal equity error escalate especially essential establish estimate eth ethereum eur euro europe evaluate even evening event ever every everyone everything evidence exact exactly examine example exceed excellent except exception excess exchange exclude execute execution executive exist exit expand expect expense experience expert expire expired expiration expiry explain explicit explore export expose express extend extension external extra extract
f face fact factor fail failed failure fair fall false family far fast fatal father favorite fax feature february fee feed feedback feel fetch few fiat field fifth figure file fill filter final finally finance financial find fine finish fire firm first fiscal fit five fix flag flat flow focus folder follow font food foot footer for force forecast foreign form format former forward found four fraction frame framework fraud free frequency frequent friday from front frontend full function fund further future
g gain gap gas gate gateway gave gb general generate get give given global go goal gold good got govern government grand graph graphic great green grid gross ground group grow guarantee guard guest guide guideline
h had half hand handle handler happen hard hardware has hash have he head header health hear heart heavy held hello help helpdesk her here hide hierarchy high highlight him his history hit hold holder holiday home hook hope horizontal host hour hourly house how however html http https human hundred
i icon id idea ideal idempotency identification identifier identify identity idle if ignore image immediate immediately impact implement import important improve in inbound inbox incident include income incoming incomplete incorrect increase increment independent index indicate individual industry info inform information infrastructure inherit initial initiate inline inner input inquiry insert inside insight inspect install instance instant instead institution instruction insufficient insurance int integer integrate integration intend intent interest interface intermediate internal international internet interval into introduce invalid invest investigate investor invite invoice is iso issue issuer it item its itself
j january job join journal json july june just
k kb keep key keyboard kind know known kyc kyb
l label lack lag land language large last late latency later latest launch law layer layout lead leader league learn least leave ledger left legacy legal lend length less let letter level library license life light like likely limit limited line link liquidity list listen literal live load loan local locale locate location lock log login logo logout long look lookup loop lose loss lost lot low lower
m mac machine made mail mailbox main mainnet maintain maintenance major make manage management manager mandatory manifest manual many map march margin market marketing mask mass master match material matrix max maximum may mb me mean measure media medium meet member membership memo memory menu merchant merge message met meta metadata method metric middle might migrate migration million min mine minimum minor minute mismatch miss missing mixed mobile mode model modern modify module moment monday money monitor month monthly more morning most mother mouse move ms much multi multiple must mute mutual my
n name namespace nation national nationality native natural navigate near nearly necessary need negative neither nested net network never new news next nice night nine no node nominal none nor normal north not notable note nothing notice notification notify november now null number numeric
o object obligation observe obtain occur occurrence october of off offer office officer official offline often ok okay old on onboard onboarding once one ongoing online only open operate operation operational operator opinion opportunity oppose optimize option optional or order ordinary organization organize origin original other otherwise our out outage outbound outcome outgoing output outside outstanding over overall overdue overlap override overview own owner
p pack package packet page pagination pair panel paper parallel parameter parent parse part partial participate particular partly partner party pass passed passport passphrase password past paste patch path pattern pause pay payee payer payin payload payment payments payout peer pending people per percent percentage perform performance period permanent permission permit person personal phase phone photo phrase physical pick picture piece pin ping pipeline place plain plan planning plane platform play please plugin plus point policy poll pool pools popular port portal portfolio portuguese position positive possible post postal postcode potential power practice pre precision prefer preference prefix premium prepare present preserve press prevent preview previous price pricing primary principal print prior priority privacy private problem procedure proceed process processor produce product production profession profile profit program progress project promise promote prompt proof property propose protect protocol provide provider provision proxy public publish publishable pull purchase purpose push put
q quality quantity quarter query question queue quick quit quota quote
r rail raise ramp random range rate ratio raw re reach read reader ready real realm reason rebalance receipt receive receiver recent recipient recommend reconcile reconciliation record recover recoverable recovery recurring red redact redirect reduce ref refer reference refid refresh refund refuse regard region regional register registration registry regular regulate reject relate relation relative release relevant reliable reload remain remark remember reminder remittance remote remove render renew rename repair repeat replace replay reply report reporter repository represent reproduce request require requirement reserve reset residence resolve resource respond response responsible rest restart restore restrict result resume retrieve retry return returns reveal revenue reverse review revision revoke right risk role roll rollback room root rotate rotation round route routing row rule run runbook runtime
s safe sale sales same sample sandbox save scale scan scenario schedule schema scope score screen screening screenshot script scroll sdk search season second secret section sector secure security see seed seek segment select self sell seller send sender sent sensitive sentence separate september sequence serial series serve server service session set setting settings settle settlement setup seven several severity sha shape share sheet shell shift ship shop short should show side sign signal signature signed significant signing signup silver similar simple since single site situation six size skip slow small smart smooth snapshot so social socket soft software solution solve some someone something soon sort source space spam span speak special specific spend split spread sql stable stablecoin stack staff stage staging stamp stand standard standby star start startup state statement static station statistic status stay step still stock stop storage store strategy stream street strength strict string strong structure style sub subject submit subscribe subscription subset subtotal succeed success successful successfully such sudden sufficient suggest suite sum summary sunday supply support sure surface surname suspend swap swift switch symbol sync syntax system
t tab table tag tail take talk tap target task tax team technical technique telephone tell template temporary ten tenant term terminal terminate test testnet text than thank that the their them theme then theory there therefore these they thing think third this those though thousand thread three threshold through throughput throw thursday thus ticket tier time timeline timeout times timestamp timezone tip title tls to today together toggle token tomorrow too tool top topic total touch toward town trace track trade trading traffic train transact transaction transfer transform transit translate transport travel treasury treat tree trend trial trigger tron true trust try tuesday turn twelve twice two type typical
u ui unable unauthorized under undefined understand unexpected unique unit universal unknown unless unlock until unused up upcoming update updates upgrade upload upper upstream uptime urgent url us usage usd usdc usdt use used user username usual utc utility
v valid validate validation value variable variant vary vat vault vendor verification verify version vertical via video view virtual visible visit visitor visual volume vote
w wait wallet want warehouse warn warning was watch way we weak web webhook webhooks website wednesday week weekly weight welcome well went were west what when where whether which while white who whole whose why wide widget width wiki will window wire wish with withdraw withdrawal within without word work worker workflow workspace world worth would wrap write wrong
x y yaml year yearly yellow yes yesterday yet you your z zero zip zone
async await bash curl const def deg echo elif enum eval export false fi func grep gzip href http https html import init int json kb let localhost log main mkdir npm npx null pid py pip return root src ssh std stderr stdin stdout sudo sys tail tmp true usr utf var void www xml yml
aud brl cad chf czk dkk gbp hkd huf inr jpy krw mxn nok nzd pln ron sek sgd thb try zar bnb btc dai eth matic sol trx usdc usdt xrp polygon solana sepa swift iban bic pix ach
austria belgium brazil bulgaria canada china croatia cyprus denmark estonia finland france germany greece hungary iceland india indonesia ireland italy japan latvia lithuania luxembourg malta mexico netherlands norway poland portugal romania singapore slovakia slovenia spain sweden switzerland turkey ukraine english german french spanish portuguese italian dutch polish lisbon berlin paris london madrid rome vienna dublin
jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun am pm utc gmt cet
get put post patch delete head options http ok db todo fixme ok hi hey sorry able unable somewhere anywhere nowhere else maybe perhaps
residential salary conversation birthday birthplace wealth savings inheritance employment occupation gender male female marital single married title mr mrs ms dr
mine ours theirs whose themselves yourself itself several another neither nothing none everybody nobody somebody
hello goodbye thanks thank regards dear kind best sincerely cheers
pair won lost done gone went came gave took made said says told asked got getting going doing having being seen known given taken written
late early soon tonight morning afternoon evening yesterday tomorrow hour minute second fortnight
copy paste cut undo redo drag zoom crop print scan attach reply forward archive snooze compose draft spam trash star flag pin unpin
dashboard overview insights reports audit compliance governance legal terms imprint cookie cookies preferences appearance billing subscription invoice quotation receipt vendor supplier purchase
healthy unhealthy degraded operational maintenance incident outage resolved investigating monitoring identified scheduled postponed
admin superuser operator viewer editor reader writer owner guest developer engineer analyst accountant
latency throughput memory cpu disk kernel thread socket packet proxy firewall router gateway cluster node pod container image registry namespace helm
lambda cron queue topic broker consumer producer partition offset replica shard schema migration index cache ttl eviction
stacktrace traceback exception undefined undefinederror typeerror rangeerror syntaxerror referenceerror nullpointer segfault timeout econnrefused enotfound
oauth oidc saml sso mfa totp scope scopes grant claims issuer audience nonce pkce introspection revocation
ledger debit credit accrual reconciliation settlement chargeback dispute refund reversal payout payin fx spread slippage liquidity reserve collateral hedge margin
approve approved reject rejected decline declined cancel cancelled canceled expire expired settled reserved captured voided refunded succeeded processing initiated submitted received
widget checkout storefront basket cart discount voucher loyalty points tier bronze silver gold platinum
took paid spent bought sold met felt kept left lost meant heard stood understood thought brought caught taught built held led fell drew drove flew threw
director directors shareholder grocery groceries rent navigate breadcrumb breadcrumbs she chrome firefox safari edge android visa head sales above ring floor
light dark theme contrast accent primary secondary tertiary neutral muted inverse
`;

const PLAIN = new Set(WORDS.split(/\s+/).filter(Boolean));

const ENDINGS: readonly (readonly [ending: string, stems: readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ing', ['', 'e']],
  ['ed', ['', 'e']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
  ['ion', ['', 'e']],
  ['ions', ['', 'e']],
  ['ation', ['', 'e', 'ate']],
  ['ly', ['', 'le']],
  ['ment', ['']],
  ['ments', ['']],
  ['able', ['', 'e']],
  ['al', ['']],
  ['ity', ['']],
  ['ness', ['']],
];
const BEGINNINGS = ['un', 're', 'non', 'pre', 'sub', 'multi', 'auto', 'mis'];

/** Is this (lower-case) word plain language? */
export function isPlainWord(word: string): boolean {
  if (PLAIN.has(word) || isForeignWord(word)) return true;
  if (word.length < 4) return false;
  if (hasPlainStem(word)) return true;
  const beginning = BEGINNINGS.find((part) => word.startsWith(part) && word.length >= part.length + 4);
  return (
    beginning !== undefined && (PLAIN.has(word.slice(beginning.length)) || hasPlainStem(word.slice(beginning.length)))
  );
}

function hasPlainStem(word: string): boolean {
  return ENDINGS.some(([ending, stems]) => {
    if (!word.endsWith(ending) || word.length < ending.length + 3) return false;
    const base = word.slice(0, -ending.length);
    if (stems.some((stem) => PLAIN.has(base + stem))) return true;
    // Doubled consonant: stopped, running.
    return base.length > 3 && base.at(-1) === base.at(-2) && PLAIN.has(base.slice(0, -1));
  });
}
