import { foldText } from './characters.ts';
import { wordSet } from './word-set.ts';

/** What stands before and behind a name. Every text it is asked about is folded: lower case, no accents. */

const TITLE =
  /(?:^|[^a-z])(?:(?:capt|rev|sgt|lcdo|lcda|arq|mag|dipl|cllr|hon|ing|eng|lic)(?=\.)|mr|mrs|ms|miss|mx|dr|dr\. phil|dr\. med|prof|sir|rabbi|imam|maitre|heer|herr|herrn|frau|hr|fr|monsieur|madame|mme|mlle|senora?|sra?|srta|don|dona|senhora?|signora?|sig|sig\.ra|dott(?:\.ssa|\.|oressa)?|avv|dra|dhr|mevr|mevrouw|meneer|mw|familie|famille|famiglia|familia|rodzina|pat|pan|pani|panie|pania|panem|panu|pana|panstwo|panstwa)\.? $|(?:^|[\n(,;:>"] ?|[^a-z](?:que|de|chez|et|pour|avec|par) )m\. $/;
/** Titles that begin with a capital are part of what a name begins with. */
export const titles = wordSet(
  'mr mrs ms miss dr prof sir herr herrn frau monsieur madame mme senora senor sr sra srta signora signor sig dott avv dra dhr mevr mevrouw pan pani',
);
const GREETING =
  /(?:^|[\n>"'(.!,:] ?)(?:(?:hi|hello|hey)(?: there| again)?|dear|good (?:morning|afternoon|evening|day)|hiya|heya|greetings|hallo|hoi|salut|coucou|servus|gruezi|gru(?:ss|s) gott|guten abend|buen[ao]s? (?:tardes?|noches?|dia)|boa (?:tarde|noite)|buonasera|salve|goedemiddag|goedenavond|dobry wieczor|dag|hej|ahoj|liebe[rs]?|guten tag|guten morgen|sehr geehrte[rs]?|moin|bonjour|bonsoir|chere?|hola|buenos dias|(?:estimad|apreciad|querid|prezad|car|drog|szanown)[oaiy]|ola|oi|bom dia|ciao|gentile|egregio|buongiorno|beste|geachte|goedemorgen|czesc|witaj|dzien dobry|thanks|thank you|thx|many thanks|danke|vielen dank|merci|gracias|obrigad[oa]|grazie|bedankt|dzieki),? $/;

/** Last words of what closes a letter. */
const CLOSINGS = wordSet(
  'regards best cheers sincerely faithfully truly respectfully thanks yours greetings gruse grusen grus gruss gruessen hochachtungsvoll cordialement cordially amicalement salutations saludos saludo cordiales atentamente abrazo abrazos abraco abracos atenciosamente cumprimentos cordiais saluti cordiali groeten groet groetjes hoogachtend pozdrawiam pozdrowienia powazaniem',
);
/** The same, as lines of their own only: short, or words of sentences. */
const CLOSING_LINES = wordSet(
  'ta br atte cdlt cdt att rgds lg vg bg mfg mvg gr thx ty love danke dank merci gracias obrigado obrigada grazie bedankt dziekuje pozdr bises bisous best cheers',
);
/** A closing with the name on its line, which ends there. */
const CLOSED_HERE = /(?:^|[\n.!?>] ?)(?:[a-z]{2,16} ){0,3}([a-z]{2,20})[,!]? $/;

/** Who has to do with money or with support, in eight languages; an ending for women or for many may follow. */
const ROLES = wordSet(
  'customer client user buyer purchaser seller payer payee debtor creditor applicant claimant complainant beneficiary cardholder holder recipient sender remitter guest visitor caller patient shopper subscriber member tenant investor trader depositor employee colleague agent accountant contact owner director shareholder representative signatory witness attendee participant present organizer organiser reporter requester requestor passenger kunde kundin kunden kaufer verkaufer zahler nutzer benutzer antragsteller empfanger absender inhaber kontoinhaber karteninhaber mitarbeiter kollegin kollege kollegen besucher anrufer glaubiger schuldner auftraggeber ansprechpartner mandant cliente titulaire beneficiaire acheteur acheteuse vendeur vendeuse payeur payeuse demandeur demandeuse destinataire expediteur utilisateur utilisatrice visiteur visiteuse creancier usuario usuaria titular beneficiario beneficiaria comprador compradora vendedor vendedora pagador pagadora solicitante remitente destinatario destinataria visitante acreedor clienta utilizador utilizadora requerente credor credora remetente acquirente venditore venditrice pagatore pagatrice richiedente titolare intestatario intestataria mittente utente creditore creditrice klant koper verkoper betaler gebruiker aanvrager begunstigde ontvanger afzender bezoeker beller rekeninghouder klient klientka klienta klientki kupujacy kupujaca nabywca nabywczyni platnik odbiorca nadawca wnioskodawca posiadacz uzytkownik uzytkowniczka wierzyciel wife husband son daughter mother father brother sister spouse friend ehefrau ehemann tochter sohn mutter vater bruder schwester mari epouse fille fils esposa esposo marido hija hijo moglie marito figlio figlia vrouw echtgenoot zoon dochter zona corka traveler traveller reisende reisender mitreisende fahrgast fahrgaste passagier passagiere voyageur voyageuse passager passagere viajero viajera pasajero pasajera viajante passageiro passageira viaggiatore viaggiatrice viaggiatori passeggero passeggera passeggeri reiziger podrozny podrozni pasazer pasazerowie pasazerka debiteur debitrice deudor deudora devedor devedora debitore dluznik undersigned unterzeichnete unterzeichneter soussigne soussignee firmante assinado sottoscritto sottoscritta ondergetekende podpisany podpisana gast gaste gasten huesped hospede ospite ospiti gosc goscie mutter vater moeder vader matka ojciec madre padre mere pere mae pai mieter vermieter locataire bailleur inquilino inquilina locatore huurder verhuurder najemca tenant landlord neighbour neighbor nachbar voisin voisine vecino vecina vizinho vizinha vicino buurman buurvrouw sasiad sasiadka versicherte versicherter assure assuree asegurado asegurada segurado assicurato assicurata verzekerde ubezpieczony insured teacher lehrer lehrerin nurse doctor arzt medecin lekarz bewerber bewerberin ordenante ordinante ordonnateur opdrachtgever zleceniodawca paciente paziente pacjent pacjentka patiente skipper crew coach fahrer hotes acompanante acompanantes begleitung accompagnateur accompagnatore companheiro notfallkontakt responsable responsabile verantwortlich',
);
/** Lists of people: each of those that a comma divides is one. */
const LISTS = wordSet(
  'attendees participants present invitees invited guests speakers reviewers signatories directors shareholders teilnehmer teilnehmende anwesend anwesende participantes asistentes presentes partecipanti presenti deelnemers aanwezig aanwezigen uczestnicy obecni presents cc bcc watchers winners gewinner volunteers helpers helfer players crew staff apologies entschuldigt excuses absent absents abwesend ausentes assenti afwezig nieobecni',
);
const BEFORE =
  /(?:^|[^a-z\d_])([a-z]{2,20})(?: (?:is|was|ist|est|es|e|jest|are|sind|sont|son|sono|sao|zijn|sa)| \((?:in|e|a|s|innen)\))?(?:,?[ \t]{1,24}| ?[:._…]{1,40} {0,24}|:?\n[ \t]{0,4}[-*•] )["'„“«(]?$/;
const SAID =
  /(?:^|[^a-z\d_])(?:named|called|(?:i|ich|yo|eu|io|ja|ik|je),|gez\.|fdo\.|(?:name|nom|nombre(?: y apellidos)?|nome(?: completo)?|cognome e nome|naam|imie(?: i nazwisko)?|nazwisko) (?:of|of the|der|des|vom|du|de la|del|della|do|da|van de|van het) (?!prod|comp|firm|bank|shop|store|pool|event|file|host|proj|team|serv|app|group|game|unt|entr|empr|azi|bedr)[a-z]{3,16} ?[:._]{1,40}|name is|name's|holder's name|i am|i'm|this is|ich bin|ich heise|je suis|je m'appelle|soy|me llamo|mi chiamo|sou|ik ben|(?:en|die|hij|zij) heet|nazywam sie|on behalf of|c\/o|attn:?|[a-z]{3,12}ed by|led by|(?:chargeback|dispute|refund|deposit|withdrawal|transfer|payout|payment) by|in the name of|intestat[oa] a|schrieb|schreef|run by|name on (?:the )?(?:document|passport|id|account|card)|(?:comment|note|reply|answer|update|sent|paid|made|written|drawn|told|seen|given|complaint|claim|request|order|message|review) by|cc:?|mr and mrs|(?:re)?assigned to|escalated to|handed over to|transferred to|according to|laut|selon|segun|segundo|secondo|volgens|wedlug|(?:spoke|spoken|speak|talked|talk|met|meeting|agreed|discussed|call|chat|chatting|interview|checked|confirmed) (?:to|with)|call(?:ed)? from|e?mail(?:ed)? from|message from|payment (?:from|to)|transfer (?:from|to)|refund (?:to|for)|invoice (?:to|for)|belongs to|(?:received|arrived|came|coming|paid|sent) from|name on (?:the )?(?:account|card)|(?:passport|account|wallet|card|kyc|identity|documents|address|selfie) (?:of|for)|(?:commente|cree|modifie|envoye|signe|valide|rejete|redige|publie|traite|assigne|paye|demande|signale) par|(?:comentado|creado|modificado|enviado|firmado|validado|rechazado|publicado|solicitado|pagado|reportado|asignado|criado|assinado|aprovado|rejeitado|pago) por|(?:commentato|creato|modificato|inviato|firmato|approvato|rifiutato|richiesto|pagato|segnalato|assegnato) da|(?:kommentiert|erstellt|geandert|gesendet|unterschrieben|freigegeben|abgelehnt|gemeldet|bearbeitet|zugewiesen) (?:von|durch)|(?:geplaatst|aangemaakt|gewijzigd|verzonden|ondertekend|goedgekeurd|afgewezen|gemeld) door|(?:utworzone|dodane|wyslane|podpisane|zatwierdzone|odrzucone|zgloszone) przez|im auftrag von|von kunde|(?:left|leave (?:it|them)) with|delivered to|(?:abgegeben|abgestellt) bei|(?:abgeholt|angenommen|unterschrieben|vertreten) (?:von|durch)|remis a|recu par|entregado a|entregue a|recibido por|recebido por|consegnato a|ritirato da|(?:afgegeven|bezorgd) bij|ontvangen door|odebral[ay]?|(?:appointment|booking|reservation|ticket|room) for|(?:termin|zimmer|reservierung|ticket) fur|(?:rendez-vous|chambre|reservation) pour|(?:cita|reserva|habitacion) (?:para|de)|(?:visita|prenotazione|appuntamento|camera) (?:di|per)|(?:afspraak|kamer|reservering) voor|(?:wizyta|rezerwacja) dla|ask for|(?:crm|customer|client|contact|user|patient|member|duplicate)s? (?:entr(?:y|ies)|records?|profiles?)|(?:\n|^)(?:ai|action|action item|to ?do))[ :,] ?["'„“«(]?$/;
/** `a page called Port Forwarding` */
const THING_CALLED =
  /(?:page|button|tab|file|folder|field|section|setting|table|column|project|feature|product|service|branch|event|function|class|method|app|tool|plugin|screen|menu|option|view|list|report|channel|template|policy|mode|step|job|queue|topic|game|team|band|ship|city|town|village|river|street)s? (?:is )?(?:called|named) $/;
/** What companies do: who stands behind it is none of a person's. */
const DONE_BY_COMPANIES =
  /(?:sponsor|power|host|provid|back|operat|manufactur|publish|acquir|fund|distribut|develop|caus|trigger)ed by $/;
const RELATIVE =
  '(?:mother|father|son|daughter|brother|sister)-in-law|grand(?:son|daughter|mother|father|ma|pa)|cousine?|nephew|niece|nichte|neffe|schwieger\\w{4,8}|neveu|niece|belle-\\w{4,5}|beau-\\w{4,5}|sobrin[oa]|suegr[oa]|nipote|nichtje|neefje|mother|father|mum|mom|dad|son|daughter|wife|husband|brother|sister|mutter|vater|mama|papa|eltern|sohn|tochter|bruder|schwester|mere|pere|maman|fils|fille|frere|soeur|mari|femme|madre|padre|mamma|hij[oa]|herman[oa]|figli[oa]|sorella|fratello|moglie|marito|mae|pai|filh[oa]|irma[o]?|moeder|vader|zoon|dochter|broer|zus|matka|ojciec|syn|corka|brat|siostra|friend|freund(?:in)?|amig[oa]|vriend(?:in)?|girlfriend|boyfriend|kind|child|enfant|nin[oa]|bambin[oa]';
const OTHERS =
  'neighbou?r|nachbar(?:in|n)?|voisine?|vecin[oa]|vizinh[oa]|vicin[oa]|buur(?:man|vrouw)|sasiad(?:ka|ki|a)?|kolleg(?:e|in|en)|colleague|coworker|collega|tante|onkel|oma|opa|aunt(?:ie|y)?|uncle|nonn[ao]|abuel[oa]|oncle|mamie|ciocia|wujek|babcia|dziadek|nanny|babysitter';
const BOOKING =
  'reservation|reservierung|booking|buchung|reserva|prenotazione|reservering|boeking|rezerwacja|tisch|mesa|tavolo|tafel|stolik';
/** Who is spoken of is surely a person, even in one word: relatives, reservations, what one is called. */
const NAMED = new RegExp(
  `(?:^|[^a-z])(?:(?:${RELATIVE})s? (?:of|von|vom|de|di|da|do|van)|(?:my|our|your|his|her|meine?[mnr]?|unsere?[mnr]?|seine?[mnr]?|ihre?[mnr]?|haar|zijn|jego|jej|son|sa|su|sua|mon|ma|notre|mi|nuestr[oa]|minha|meu|mi[oa]|mijn|onze|moj[ae]?|moj[ae]go) (?:${RELATIVE})|(?:${OTHERS})|(?:mama|ojcem|tata) |name (?:as )?(?:(?:it )?(?:is|stands|written|printed|shown) )?(?:in|on|per) (?:the |my |his |her |their |your )?(?:passport|document|id|id card|identity card|card|licen[cs]e|account|contract|booking|ticket)(?: is| was| reads)?:?|c/o:?|klingel[a-z]{0,2} (?:bei|an)|sonner chez|aanbellen bij|(?:iphone|ipad|macbook|laptop|handy) (?:von|de|di|van)|op (?:de )?naam(?: van)?|(?:unter|auf) (?:dem |den )?namen(?: von)?|au nom de|a nombre de|em nome de|a nome(?: di)?|na (?:nazwisko|imie)|(?:customer|client|user|payer|kunde|kundin|cliente|klant|klient|klientka|he|she|er|sie|il|elle|ella|lei|lui|hij|zij|ze) (?:is called|heisst|heist|se llama|s'appelle|si chiama|nazywa sie|heet|chama-se|se chama)|my name is|ich heise|ich heisse|mein name ist|je m'appelle|me llamo|mi nombre es|mi chiamo|chamo-me|meu nome e|ik heet|mijn naam is|nazywam sie|mam na imie|hier spricht|(?:${BOOKING})(?: ?(?:#|no|nr)?[ .]?[0-9-]{2,9})?(?: ?[:–-]| for| fur| pour| para| per| voor| dla)) $`,
);
/** Who says so of himself, at the start of a message. */
const SELF =
  /(?:^|[\n>!.,?] ?|(?:hi|hey|hello|hallo|hoi|moin|salut|bonjour|coucou|hola|buenas|ciao|buongiorno|oi|ola|czesc|hej),? )(?:(?:it'?s|this is|c'est|soy|sono|ich bin|hier ist|hier|ik ben|met|tu|eu sou|sou|aqui (?:e|fala) [oa]|je suis)(?: (?:de|die|der|el|la|il|o|a))?) $/;
/** Who is spoken to or has been given something: one word is enough before a pause. */
const ASKED =
  /(?:^|[^a-z])(?<!frequently )(?:(?:ask|asked|tell|told|remind|reminded|thank|thanked|ping|pinged|gave|give|handed|lent)(?: (?:it|this|that|them|(?:the|my|his|her|our) [a-z]{2,12}) to)?|(?:ask(?:ed|ing)?|asks) for|(?:spoke|speak|spoken|talk|talked|chat|chatted) (?:to|with)|(?:falei|fala|falar|falou|conversei) com(?: [oa])?|(?:hable|hablar|hablo|habla) con|(?:parlato|parlare|parla) con|(?:parle|parler) (?:a|avec)|(?:sprechen|gesprochen|geredet|telefoniert|rede) mit|(?:spreken|gesproken|gebeld) met|rozmawial[ay]? z|(?:agent|operator|advisor|adviser|user|visitor|guest)s? (?:joined|connected|left)(?: the chat)?:) $/;
const AFTER_ASKED =
  /^(?:[.,;:!?)"“”]| (?:in|from|about|whether|if|and|at|again|yesterday|today|de|do|da|dos|del|della|aus|vom|von|uit|van|z)(?![a-z])|\s{0,3}$|\n)/;
const OWNS = /^['’]s (?:iphone|ipad|macbook|laptop|mobile|phone)(?![a-z])/;
const AFTER_SELF =
  /^(?:[,.!(\n]| (?:from|here|again|aus|von|vom|de|du|da|do|del|della|van|uit|z|ze|vom|speaking|nochmal|encore|,)(?![a-z])|$)/;
/** Verbs and nouns before a full name: what they speak of is done to people. */
const DONE_TO =
  /(?:^|[^a-z])(?:refund(?:ed)?|repay|reimburse|pay back|(?:payouts?|payments?|refunds?|transfers?|case|ticket|mail|letter|receipt|invoice|credit|funds?) (?:to|for|of)|(?:document|passport|id|licen[cs]e|card|account|order|case|applicant)(?: (?:no|nr|number|id)\.?)? \S{5,30} (?:of|for|from|by)|(?:bestellung|auftrag|zahlung|vorgang|fall|antrag|erstattung|auszahlung|bestelling|betaling|zaak|terugbetaling|aanvraag)(?: (?:nr|no)\.?)? (?=\S{0,20}\d)\S{3,30} (?:von|fur|vom|van|voor)|(?:commande|paiement|dossier|remboursement|demande|virement|pedido|pago|pagamento|reembolso|caso|solicitud|ordine|rimborso|pratica|richiesta|bonifico)(?: (?:no?|nr|num)\.?[°o]?)? (?=\S{0,20}\d)\S{3,30} (?:de|pour|para|do|da|di|per)|(?:zamowieni[ea]|platnosc|zwrot|sprawa|wniosek|przelew)(?: nr)? (?=\S{0,20}\d)\S{3,30} (?:od|dla)|(?:opened|created|issued|closed|raised|booked|filed|approved|rejected|blocked|gift|present) for|(?:cadeau pour|regalo para|regalo per|presente para|geschenk fur|cadeau voor|prezent dla)|(?:ship|send|deliver|forward|addressed|payable)(?: it| them)? to|asked|told|called|(?:gestern|heute) hat|hat|hatte|(?:wurde|worden|wird) (?:[a-z]{2,12} )?(?:von|durch)|(?:liegt|liegen|steht|bleibt) (?:noch )?(?:bei|beim)|(?:ligt|liggen|blijft|staat) (?:nog )?bij|(?:is|are) with|(?:firmat|spedit|inviat|pagat|mandat|approvat|consegnat|ritirat)[aoei] da|(?:mail|copia|lettera|fattura) a|(?:ha|han) (?:llamado|escrito|pagado|venido|preguntado)|(?:llamo|escribio|pregunto|vino|firmo)|(?:ligou|escreveu|perguntou|veio|assinou)(?: [oa])?|(?:dzwonil|napisal|pisal|zaplacil|prosil|zglosil|mowil|pytal|odebral)a?|(?:congrat(?:ulation)?s|happy birthday)(?: to)?|gluckwunsch(?: an)?|felicitations a|enhorabuena a|felicidades a|parabens a|auguri a|gefeliciteerd|gratulacje dla|added|invited|removed|muted|authori[sz]e|autorizo a|autorizzo|autorise|bevollmachtige(?: hiermit)?|machtig|upowazniam|contacted|emailed|reminded|answer|remind|notify|remboursez|reembolsar|rimborsare|erstatten|paid with [\d •*.-]{8,24} by|rechnung an|(?:auszahlung|versand|lieferung) an|(?:virement|envoi|livraison) a|(?:pago|pagamento|envio|entrega|bonifico|rimborso|spedizione|consegna) (?:a|para)|(?:betaling|levering) aan|(?:zwrot|wysylka|przelew) (?:do|dla))[ :] ?$/;
const VERB =
  /^ (?:has |had |was |is |did |could |cannot |can't |couldn't |didn't |hat |a |ha |heeft )?(?:paid|pays|said|says|called|calls|asked|asks|wrote|writes|reported|reports|complained|complains|confirmed|confirms|signed|sent|sends|received|receives|tried|tries|contacted|uploaded|submitted|requested|ordered|bought|sold|transferred|deposited|withdrew|told|lives|born|bezahlt|schrieb|schreibt|sagte|meldet|gemeldet|paye|pago|pagou|pagato|betaald|zaplacil)/;
/** What people do or own and companies hardly ever. */
const PERSONAL =
  /^(?:,? (?:the |our |your |his |her |my )?(?:solicitor|attorney|lawyer|advocate|notary|accountant|bookkeeper|managing director|rechtsanw\w{2,4}|steuerberater\w{0,2}|avocate?|comptable|abogad[oa]|contable|advogad[oa]|contabilista|avvocat[oa]|commercialista|advocaat|adwokat|radca)(?![a-z])| \((?:owner|co-owner|founder|ceo|cfo|cto|coo|manager|director|accountant|solicitor|landlord|tenant|inhaber\w{0,2}|chef\w{0,2}|g[eé]rante?|due[nñ][oa]|titular|don[oa]|titolare|eigenaar|w[lł]a[sś]ciciel\w{0,3})\)| (?:from|of|at) (?:your|our) |,? from (?:the|her|his|their) (?:[a-z-]{2,16} ){0,3}(?:office|shift|desk|branch|helpdesk|help desk|call cent(?:er|re)|reception|hotline|night shift)(?![a-z])|, who (?!else|is (?:it|that))[a-z]{2,}| (?:has |had |was |is |did |could |hat |a |ha |heeft )?(?:paid|pays|promised|promises|replied|agreed to|refused to|emailed|texted|never|still (?:has|have|had|is|was)|said|says|called|asked|asks|wrote|complained|complains|tried|tries|told|lives|born|bezahlt|schrieb|schreibt|sagte|paye|pago|pagou|pagato|betaald|zaplacil|uploaded (?:the|a|his|her)|allowed to|(?:accepted|declined|joined|left|entered|created) (?:this|the|your) (?:invitation|chat|conversation|meeting|call))|['’]s (?:refund|payment|payout|order|passport|card|complaint|phone|address|birthday|kyc|selfie)\b| hat (?:\S{1,12} ){0,5}(?:bezahlt|uberwiesen|geschrieben|angerufen|gekauft|bestellt|eingezahlt|storniert|reklamiert|gefragt|unterschrieben|hochgeladen|erhalten|gemeldet)(?![a-z])| heeft (?:\S{1,12} ){0,5}(?:betaald|overgemaakt|gebeld|geschreven|gevraagd|besteld|gekocht|ontvangen|gemeld)(?![a-z])| ha (?:pagado|escrito|llamado|preguntado|comprado|enviado|firmado|subido|recibido|pagato|chiamato|chiesto|comprato|ordinato|inviato|firmato|caricato|ricevuto)(?![a-z])| (?:added|invited|removed) \S| (?:turns \d|(?:m['’]|t['’]|l['’]|nous |vous |lui |leur )?(?:a|avait) (?:confirme|dit|ecrit|appele|demande|paye|envoye|signe|signale|promis|repondu)|escribio|ha scritto|escreveu|pisze|napisala?|retires|teaches|sings|passed away|works (?:at|in|for|as)|got married|is (?:sick|ill|off|out|on (?:holiday|leave|vacation|sick leave|parental leave)|out of (?:the )?office|away|late|retiring|\d+ years)|will (?:bring|come|call|cover|be late)|starts on|vertritt|feiert|wohnt|heiratet|ist (?:krank|im urlaub)|cumple \d|vive en|compie|abita|fete|habite|remplace|est (?:malade|absente?)|faz anos|mora em|viert|woont|is (?:ziek|jarig)|obchodzi|mieszka)(?![a-z]))/;
const PLACE =
  /(?:^|[^a-z])(?:san|santa|santo|sao|st\.?|saint|sankt|port|fort|new|lake|mount|mt\.?|los|las|cape|north|south|east|west|project|codename|class|hotel|villa|vila|praia|ilha|isla|ile|monte|serra|sierra|costa|vale|valle|quinta|caldas|hurricane|storm|in|near|im\.|imienia) $/;
/** Streets, schools, stations and halls in eight languages: who follows gave them the name. */
const CALLED_AFTER =
  /(?:^|[^a-z])(?:rue|via|calle|plaza|platz|avenue|corso|largo|vicolo|viale|piazza(?:le)?|praca|rua|avenida|paseo|square|boulevard|impasse|quai|escola|escuela|colegio|agrupamento|liceo|lycee|college|ecole|scuola|schule|gymnasium|grundschule|szkola|school|istituto|instituto|institut|institute|university|universidad|universidade|universita|universitat|academia|accademia|hospital|ospedale|hopital|klinik|krankenhaus|ziekenhuis|szpital|stadio|estadio|stade|stadion|arena|pavilhao|pabellon|palestra|gymnase|sporthal|hala|piscina|teatro|theatre|theater|teatr|auditorium|auditorio|salle|sala|museo|musee|museu|museum|muzeum|biblioteca|bibliotheque|mediatheque|bibliothek|bucherei|bibliotheek|biblioteka|library|parque|parc|parco|jardim|jardin|giardino|estacao|estacion|gare|stazione|bahnhof|dworzec|metro|ponte|puente|pont|most|bridge|bairro|barrio|quartier|quartiere|osiedle|igreja|iglesia|eglise|chiesa|kirche|kerk|kosciol|church|capela|aeroporto|aeropuerto|aeroport|airport|banda|orchestra|orquesta|orchestre|coro|choir|fondazione|fundacion|fundacao|fondation|stiftung|fundacja|premio|prix|preis|prize|nagroda|slot|schloss|castello|castillo|kasteel|chateau|palazzo|palacio|palais|zamek|ulica|ul\.|plac|aleja|al\.|aula|residencia|residenza|statue|denkmal|monument\w?|estatua)(?: (?:municipal|secundaria|basica|scientifico|classico|centrale?|publica|nacional|statale|comunale|primaria|elementare|superiore?))? $/;

/** First words of sentences, short enough to be taken for part of a name, in eight languages. */
export const openers = wordSet(
  'im am an der die das den dem des ein eine einen zum zur beim vom bei mit nach fur auf aus wenn als unser unsere mein meine kein keine el los las un una unos su mi al en por con para le les une des du au aux son sa ses mon ma notre votre dans sur pour il lo gli nel nella per tra os as um uma no na em ao het een op met voor bij w z za dla po nasz nasza',
);

/** `140 ms. Measured`: a unit, not a title. */
const UNIT = /\d ?(?:ms|m|h|sr|dr)\.? $/;
export const isTitle = (left: string) => TITLE.test(left) && !UNIT.test(left);
export const isGreeting = (left: string) => GREETING.test(left);
export const isPlace = (left: string) => PLACE.test(left) || CALLED_AFTER.test(left);
export const isDoneTo = (left: string) => DONE_TO.test(left);
export const isNamed = (left: string, right: string) =>
  NAMED.test(left) ||
  (ASKED.test(left) && AFTER_ASKED.test(right)) ||
  OWNS.test(right) ||
  (SELF.test(left) && AFTER_SELF.test(right));
export const isDoing = (right: string) => VERB.test(right);
export const isPersonal = (right: string) => PERSONAL.test(right);

/** The line above a name, one or two empty lines between; nothing where the name does not begin its line. */
function lineAbove(left: string): string | undefined {
  const lines = left.split('\n').map((line) => line.replace(/^[\s>]{1,9}/, ''));
  if (!/^(?:[-–—] ?|(?:i\. ?[av]|p\.p|ppa|gez|fdo|sig)\.:? ?|\/s\/ ?)?$/.test(lines.pop()!)) return undefined;
  for (let empty = 0; empty < 2 && lines.at(-1) === ''; empty++) lines.pop();
  return lines.pop()?.trimEnd();
}

/** Does what stands before close a letter, on the line above or on this one, which then ends behind the name? */
export function isClosed(left: string, isEnd: boolean): boolean {
  const here = isEnd ? CLOSED_HERE.exec(left)?.[1] : undefined;
  if (here && (CLOSINGS.has(here) || CLOSING_LINES.has(here))) return true;
  const line = lineAbove(left);
  if (line === undefined) return false;
  const words = line.split(/[^a-z]+/).filter(Boolean);
  return (
    line === '--' ||
    /(?:thank you|bien a vous)[,.!]?$/.test(line) ||
    (words.length < 7 && words.some((word) => CLOSINGS.has(word))) ||
    (words.length < 4 && words.some((word) => CLOSING_LINES.has(word)))
  );
}

/** Does what stands before say who somebody is: a customer, the buyer, called by? */
export function isPointing(left: string): boolean {
  if (DONE_BY_COMPANIES.test(left) || THING_CALLED.test(left)) return false;
  const word = BEFORE.exec(left)?.[1];
  if (word && [word, word.replace(/s$/, ''), word.replace(/in(?:nen)?$/, '')].some((form) => ROLES.has(form)))
    return true;
  return SAID.test(left) || isListing(left);
}

/** `our volunteers this week are`: many people by what they do, which machines do too. */
const PEOPLE =
  /(?:^|[^a-z])(?!serv|provid|rout|contain|head|process|ord|numb|off|oth|lay|driv|sens|err|brows|vend|partn|comput|play|print|point|handl|lett|pap|timer|buff|cluster|mirror|monitor|connector|vector|factor)[a-z]{3,20}(?:ers|ors|ists|guards|mates|women|men|eurs|rices|istes|ores|oras|istas|tori|trici|isti|innen)(?: [a-z]{2,12}){0,3} (?:are|were|sind|waren|sont|son|sao|sono|zijn|sa)(?: [a-z]{4,8})?:? $/;

export const isListing = (left: string) => LISTS.has(BEFORE.exec(left)?.[1] ?? '') || PEOPLE.test(left);

/** Behind a name: a group of people, or a company. */
const GROUP =
  /^(?:,? (?:Ltd|LLC|Inc|GmbH|AG|Corp|PLC|SARL|SRL|BV|Oy|KG|UG|Pay|Payments?|Transfers?|Exchange|Remit|Finance|Bank|Company|Capital|Ventures|Labs|Technologies|Solutions|Systems|Software|Group|Holdings?|Trading)| (?:[Tt]eam|[Dd]esk|[Cc]ommunity|[Ff]orum|[Dd]epartment|[Ss]quad|[Cc]rew))\b|^ & \p{Lu}/u;
export const isGroup = (right: string) => GROUP.test(right);

const LINE_START = /(?:^|\n)[ \t>*]{0,6}$/;
/** `Jane Fake – 00:08` and, two spaces apart, `Jane Fake  14:01`, above what she said. */
const CLOCK =
  /^(?: [–—-] | {2}|, | (?=[[(]|\d{1,2}:\d\d ?[AaPp][Mm]))[[(]?\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?[\])]?[ \t]{0,4}\r?\n(?=[ \t>]{0,4}[^\s\d])/;
/** `[14:02] Jane Fake: …`; with seconds it is rather a log. */
const SPOKEN_AT = /(?:^|\n)\[?\d{1,2}:\d\d\]? $/;
/** `Jane Fake | Integrations | sent from my phone`, `Jane Fake – Head of Care – Unreal Rivers⏎Tel. …` */
const CARD = /^(?: [|–—·•-] |, )[^\n|]{2,60}(?: ?[|–—·•-][^\n|]{1,60}){0,3}(?:\r?\n[^\n]{0,60}){0,2}/;
const CONTACT =
  /sent from|@|\+\d|\(0\d|(?:tel|port|mob|fax|phone|handy|mail)[.:]|manager|engineer|director|officer|head of|specialist|developer|consultant|\bC[EFT]O\b/i;
/** The line below says what somebody does. */
const ROLE_BELOW =
  /^[ \t]{0,4}\r?\n[ \t>]{0,4}(?:[Cc]ustomer (?:[Cc]are|[Ss]ervice|[Ss]upport|[Ss]uccess)|[Hh]ead of|[^\n:,.]{0,24}(?:[Mm]anager|[Ee]ngineer|[Oo]fficer|[Dd]irector|[Ss]pecialist|[Aa]ssistant|[Aa]ccountant|[Cc]onsultant|[Aa]nalyst|leiter(?:in)?|referent(?:in)?|responsable|responsabile|directeur|directrice|medewerker|kierownik))[^\n:.]{0,24}(?:\r?\n|$)/;
const BLAME = /(?:^|[\n^ ])[\da-f]{7,40} (?:[\w./-]{1,60} {1,9})?\($/;
const DAY = /^ {1,9}\d{4}-\d\d-\d\d /;

/** Does the form of the line say that somebody speaks, signs or commits? Needs a full name. */
export function isFormOfName(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - 110), start);
  const right = text.slice(end, end + 140);
  if (DAY.test(right)) return BLAME.test(left);
  if (SPOKEN_AT.test(left)) return /^: \S/.test(right);
  if (!LINE_START.test(left)) return false;
  if (CLOCK.test(right) || ROLE_BELOW.test(right)) return true;
  const card = CARD.exec(right);
  return card !== null && CONTACT.test(card[0]);
}

const GAP =
  /^["'”“»]?(?: ?\([^()\n]{1,30}\))?(?:,? ?(?:,|;|&|and|und|et|y|e|en|i|sowie|oraz)?(?:, [^,.\n]{2,30},)? |\r?\n[ \t]{0,4}[-*•] )["'„“«]?$/;
const AND = /^["'”“»]?,? (?:and|und|et|y|e|en|i|&) ["'„“«]?$/;
/** Does what stands between two names join them? In a list a comma does, and a role in brackets may stand there. */
export const isJoint = (gap: string, isList: boolean) => (isList ? GAP : AND).test(gap);

/** The lower-case end of a text that a context is looked for in. */
export const leftOf = (text: string, start: number) => foldText(text.slice(Math.max(0, start - 64), start));
