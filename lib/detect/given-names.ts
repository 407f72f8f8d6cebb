import { wordSet } from './word-set.ts';

/** Given names of many countries, folded (lower case, no accents): what tells a person from a product or a shop. */
export const givenNames = wordSet(
  `aadhya aarav aase abdallah abdelaziz abdelkader abdelrahman abdi abdoulaye abdul abdulaziz abdullah abdulrahman
    abebe abel abena abhishek abigail abimbola abiodun abu achieng achille achim achraf adaeze adaku adam adaobi
    adaora addison adebayo adeel adel adele adelheid adelina adeline ademola adewale adhiambo adil aditi aditya adjoa
    adnan adrian adriana adrienne adwoa afia afolabi afonso afua agata agatha agnes agnese agneta agnieszka agung agus
    agustin agustina ahmad ahmed ahmet aicha aidan aiden aigerim aigul aiko aileen ailin ailsa aimee ainara ainhoa
    aino aisha aishwarya aisling aissatou aiste aisyah aitor aitziber aivars ajay akanni akari akash akhil akiko
    akinyi akira akos akosua akua alain alan alasdair alba albert alberte alberto albin aldo alejandra alejandro alejo
    aleksandar aleksander aleksandr aleksandra aleksey aleksi alena ales alessandra alessandro alessia alessio alex
    alexa alexander alexandra alexandre alexandru alexei alexey alexis alfie alfonsina alfonso alfred alfredo algirdas
    ali alice alicia alicja alina aline alisa alison alistair aliya allan allison alma alois alona aloys alpesh
    alphonse altan altansarnai alva alvaro alyssa ama amadeus amadou amaka amal amanda amandeep amandine amara
    amarachi amaya amber ambrose amelia amelie amina aminata aminu amir amira amit amos amra amy ana anaelle anahi
    anahit anais anand ananya anas anastasia anastasios anastasiya anastazja anatole anatoly anca ander anders andraz
    andre andrea andreas andreea andrei andrej andres andreu andrew andrey andrija andris andrius andriy andrus
    andrzej andy ane angel angela angelika angeliki angelina angelo angharad angus anh aniceto aniela anika anil anisa
    anish anita anja anjali anke ankit ann anna annabel annabelle annabeth annalisa anne annegret anneli annelien
    annelies anneliese annelise annemarie annemiek annette annika anong anouar anouk anselm anselmo ansgar anthea
    anthony antje antoine anton antonella antoni antonia antonin antonio antonis antti anuj anya anze aoi aoife apinya
    apolline apolonia apostolos aquilino araceli araminta arash archibald ariadne ariana ariane arianna arie arief
    ariel aristide arja arjan arjun arkadi arkadiy arkady armand armando armel armen armin arnau arnaud arnav arne
    arnel arnold aroha arsene arshad artem arthur artur arturo artyom arun aruna arunas arvind asaf asbjorn asha
    ashley ashok asif asiya aslan asmaa assia astghik astrid asuka asuncion athanasios atharv atieno atif atilla
    attila aubrey audrey august augustin augusto aurelia aurelie aurelien aurelio aurora ausra autumn ava aveline avi
    avigail avital aviva avraham awuor axel ayaan ayaka ayako ayan ayanda ayelet ayesha aygul aylin ayman ayodele
    ayoola ayotunde ayoub ayse aysel ayu ayumi azadeh aziz azlan azra babajide babatunde bahar bahram baiba bakhyt
    balaji balazs baljit baltazar balthasar bambang bamidele baptiste barbara barbora baris barnabas barnaby bart
    bartlomiej bartolome bartolomeu bartosz bas bashir bassem bastian bastien bayu beata beate beatrice beatrix
    beatriz begona behrouz bekele bela belen belinda bella ben bence benedetta benedicta benedikt bengt benigno benito
    benjamin benoit bent berenice berit bernadett bernadette bernard bernardo bernd bernhard berta bertha bertil
    bertille bertrand beth bettina beverly bhavesh bhavna bianca bianka bich biel bilal biljana bill binta birger
    birgit birgitta birgitte birte birthe bjarne bjoern bjork bjorn blagoje blanca blandine blanka blaz blazej boaz
    bob bodil bogdan bogdana boglarka bogumil boguslaw boguslawa bohdan bohumil bojan bojana bolaji bolanle bongani
    boniface bonifacio bora boris borislav borja borut boubacar boyko bozena brahim bram brandon branimir branislav
    branko bratislav brayden brenda brendan brian bridget brigida brigitte britt brittany bronislaw bronte bronwen
    bronwyn brooklyn bruce bruna bruno bryan bryce budi bukola bulent burak burcu burkhard busisiwe busra caio caleb
    callum calogero calvin cameron camila camilla camille candelaria caoimhe capucine carina carl carla carlo carlos
    carlota carlotta carly carmela carmen carmine carol carola carolien carolina caroline carolyn carsten carter carys
    casilda casimir casper cassius catalin catalina catarina caterina catherine catriona cayetano cecile cecilia
    cecily cedric celestino celia celina celine cem cengiz cesar chaewon chaim chaminda chandra chantal chantelle
    charalampos charbel charlene charles charlie charlotte chathura chebet cheikh chen cheng cheptoo cherono cheryl
    chetan chiahao chiamaka chiara chidi chidinma chih chihiro chika chinedu chinonso chioma chipo chloe chris christa
    christabel christer christian christiane christina christine christoph christopher christos chrysa chrysoula chuka
    chukwudi chukwuemeka chunhua cian ciara cilla cillian cindy ciprian cipriano cirilo ciro claes claire clara clare
    clarissa claude claudette claudia claudine claudio claus cleber clelia clemence clement clementine cliona clive
    clorinda coen colette colin colm conceicao concepcion concetta conchita connor conor conrado const constanca
    constantin constanza constanze consuelo cora coralie corazon cordelia corentin corina corinne cormac cornelia
    cornelis cosima cosimo cosmin costel courtney craig crescentia cressida cristian cristiane cristiano cristina
    cristobal crystal csaba cuauhtemoc cuong curtis cuthbert cynthia cyprian czeslaw daan dace dagmar dagmara dahyun
    dai daichi daisuke daiva dalia dalibor damaris damian damien damilola damir dan dana daniel daniela daniele
    danielle danijela danilo danuta daphne daria dario darius dariush dariusz darko darnell darragh darren darya
    daryna davi david davide davit davor dawid dawn dean debbie debora deborah debra decio declan deepa deepak deepika
    dejan delfina delia delphine demetra demetrios denis denisa denise deniz dennis derek dermot derya deshawn
    desislava desmond despina destiny detlef devon devora devraj dewi dhruv diana diane diarmuid didier diederik diego
    diep dieter dietmar dilara dilek dilip dilnoza dilshod dimas dimitar dimitra dimitri dimitrios dimitris dina
    dinesh diogo dionne dirk divya diya djamila djeneba dmitri dmitriy dmitry dmytro dolores domagoj domenico dominic
    dominik dominika dominique domitilla donal donald donatella dong donghyun dongwoo donna dora dorian doriane doris
    dorota dorothea dorothee dorothy dorottya douglas doyun dragan dragana drazen driss dror duarte dubravka duc dulce
    dumitru duncan dusan dylan dzintra ebba ebele ebru ece eckhard edda edeltraud edeltraut eden edgardo edin edita
    edith edmund edoardo edson eduarda eduardo edward edwige edwin edyta eefje eero efe efosa efraim efrain efrat efua
    eglantine egle ehsan eija eike eileen eilidh einar eirik eirini eitan ejike ekaterina ekaterini ekene ekin
    ekkehard eko elad elaheh elaine elchin eleanor eleazar elena eleni eleonora elettra elfriede elham eliana elias
    elie elif eligio elijah elina eline elio elisa elisabet elisabeth elisabetta elise eliseo eliska elizabeth
    elizaveta elke ella ellen elodia elodie eloise els elsa elsie elspeth elvira elzbieta emanuele emeka emeline emer
    emi emil emilia emiliano emilie emilio emily emin emine emir emma emmanuel emmanuelle emmeline emmy emre emrys
    encarnacion enea engelbert engin eniko enikoe eniola enrica enrico enrique enzo eoghan eoin ercan erdem eren erez
    erhan eric erica erik erika erin erkan erlend ermenegildo erminia ernesto ernst erwin eryk erzsebet esi esme esmee
    esperanza esra esteban estefania estelle esther estrid eszter etelka ethan etienne ettore euan eudora eugene
    eugenia eugenio eulalia eun eunice eunji eusebio eva evaldas evangelia evangelos evaristo evelyn everaldo everly
    evgenia evgeniy evgeny evi evie ewa ewan ewelina export eyal ezequiel ezgi fabian fabien fabienne fabio fabiola
    fabrice fabrizia fabrizio facundo fadi fahad faisal fang farah farai farhad farhan farhana farid farida fariha
    fatemeh fatih fatima fatimah fatma fatou fatoumata faustine faustino fausto febe federica federico fedor feliciano
    feliks felipe felix femi femke fenja fenna ferdinand ferenc fereshteh fergus ferhat fermin fernand fernanda
    fernando ferran ffion fiammetta fidel fien fikret filiberto filip filipa filipe filippo filomena finlay finn fiona
    fionn fionnuala fiorella fiorenza fitri flavia flavien flavio flemming fleur floor flora florence florencia
    florent florentina florian florin floris folake folasade fortunato fotini franca frances francesc francesca
    francesco francine francisca francisco franciszek francois francoise frank frantisek franz franziska frauke fred
    freddie frederic frederik fredrik freek freja freya frieda friederike friedhelm friedrich fritz frode from
    fulgence fumiko funke funmilayo fynn gabor gabriel gabriela gabriele gabriella gadi gael gaelle gaetan gaetana
    gaetano gaia gal galina gamze ganbold ganesh garance gareth gary gaspard gasper gaston gaurav gavin gayatri gbenga
    gebhard gediminas geert geertje geertruida geeta geir gemma genesis genevieve gennady genoveva genowefa geoffrey
    georg george georges georgette georgi georgia georgios geraint gerald geraldine gerard gerardo gerd gerda gergana
    gergely gerhard gerlinde germaine gerrit gertrud gervase gesa ghada gheorghe ghislain ghislaine giacomo giada
    giancarlo gianluca gianna gianni giannis giedre gijs gil gilad gilberto gilles gilson gina ginevra gino gints
    giordano giorgi giorgia giorgio giorgos giovanna giovanni girish gisela giselle gitte giulia giuliana giuseppe
    gizem gloria godfrey goetz golnaz goncalo gonzalo goran gorana gordana gordon gorka gottfried gotz graca grace
    graciela grady graham grainne grayson graziella grazyna greetje greg gregoire gregor gregorio gregory greta
    gretchen griet grzegorz guadalupe gudrun guenter guido guilherme guillaume guillermina guillermo gulnara gulsen
    gunhild gunilla gunnar gunnel gunter gunther guoqiang guowei gurpreet gustaf gustav gustavo guy gwen gwenaelle
    gwendolyn gwyneth gyorgy haakon habib hadas hadassah hadewych hadi haeun hafiz hafsa hagen haile hailey hajun
    hakan hakon hala haley halil halima halina haluk halvard halyna hamid hamish hamza hana hanako hande hang hanh
    hanna hanna-leena hannah hanne hanneke hannelore hannes hannu hans hansjorg hao haoran harald harish harjit harold
    harper harpreet harriet harry hartmut haruka haruki haruto harvey hasan hashim hassan hatice haya hayk heather
    heba hector hedda hedwig hege heidi heidrun heike heikki heiko heini heinrich heinz heitor hela helen helena
    helene helga heli heliodoro helmi helmut heloise hendra hendrik henk henning henri henrietta henrik henrike
    henrique henry henryk herbert heribert heriberto hermann hermina herminia hernan herve hiba hicham hidde hideki
    hieu hila hilario hilda hilde hildegard hillary hiltrud himari hina hinata hind hinrich hiroshi hiroto hisham
    hitesh hoa hoang hoda hodan holger holly hong horatio horst hortense hossam hossein houda howard hrafnkell hristo
    hrvoje hubert huda hugh hugo hugues hui humberto hung hunter huong huseyin hussain hussein huy hyacinth hyacinthe
    hyejin hyun hyunwoo ian ianis iara ibolya ibrahim ibrahima ibtissam ichika ida ido idris ifeanyi ifeoma ignacio
    ignacy ignatius igor ihor ikechukwu ikenna iker ikram ilaria ildar ildefonso ildiko ileana ilona ilse ilya ilze
    iman imani imelda imke immaculata immanuel imogen imran inaki inaya inbal indah indira ineke ines inese inga inge
    ingeborg ingemar inger ingo ingrid ingrida ingunn ingvar inigo iniobong inkeri inmaculada inna insa intan ioana
    ioanna ioannis iolanda ion iona ionut iphigenia iqbal iracema irem irena irene ireneusz irenka irina iris irma
    irmgard irvin iryna isa isaac isabel isabella isabelle isaura iselin ishaan ishita isidora isidro isla ismael
    ismail ismet ismo isolde istvan itai itamar itziar iva ivan ivana ivano iveta ivo iwona iyabo izabela izzy jaana
    jaap jacek jacinta jacinto jack jacob jacqueline jacques jadwiga jaeho jaehyun jagdish jagoda jaime jairo jakob
    jakov jakub jaleh jamal james jamie jamila jan jana jane janet jang janice janina janis janne janneke jannik
    jannis janos janusz jarek jari jarmila jarno jaroslav jaroslava jaroslaw jasmijn jasmin jasmina jasna jason jasper
    jaspreet javad javier javiera jay jayden jean jeanne jeannine jeff jeffrey jelena jelle jemima jenna jenni
    jennifer jenny jens jepkemoi jepkosgei jeppe jeremiah jeremie jeremy jernej jerneja jeroen jerome jeronimo jerry
    jerzy jesper jessica jesus jiahao jiahui jianguo jie jieun jignesh jiho jihoo jihoon jihye jill jim jimena jimmy
    jin jing jiri jisoo jitka jiwoo jiyoung joachim joakim joan joana joanna joanne joao joaquim joaquin jocelyn
    jocelyne jochem jochen joe joel joelle joerg joey johan johann johanna johanne johannes john johnny joke joko
    jolanda jolanta jolyon jomar jon jonas jonathan jonathon jonna joon joos joost jordan jordi joren jorg jorge
    jorgen joris jorn jorrit jorunn jose josef josefa josefine josep joseph josephine josette josh joshua josiah
    josiane josie josip josivaldo josue joumana jouni jovan jovana jowita joyce jozef jozsef juan juana juanita judit
    judith judy juergen juha juhani jukka jules julia julian juliana julie julien juliet juliette julio julius juliusz
    juma jumoke jun jungho jungkook junjie junko junseo juraj jurg jurgen jurgita juris jurre jussara jussi justin
    justina justus justyna jutta jyoti kaan kacper kader kadir kadri kagiso kai kaia kaisa kaitlyn kaito kajal kajetan
    kalina kalle kalliope kalpana kamal kamala kamau kamil kamila kamlesh kamran kang kanya kaori kaoru kare kareem
    karel karen karim karima karin karl karla karol karolina karoline karsten karthik kasia kasimir kaspar kasper
    katalin katarina katarzyna kate katell katerina kateryna katharina katherine kathleen kathrin kathryn kati katie
    katinka katja katrien katrijn katrin katrine kaua kaveh kavita kavitha kavya kayden kayla kazimierz kazuki kazuko
    kees kehinde keiko keira keisha keith kelechi kelly kemal kemi kenan kenji kennedy kenneth kenny kenta keoni kerem
    keren kerry kersti kerstin kestutis ketevan keturah ketut kevin keyvan khadija khaled khalid khanh kien kieran kim
    kimberley kimberly kimmo kinga kinsley kipchoge kiprono kiran kirill kirsi kirsten kirsty kittipong kiyoshi kjell
    kjetil klara klaus klavdija klemen klemens knut kobe koen kofi koharu kojo kolawole komal komang konrad konstantin
    konstantina konstantinos koos korbinian kornelia kostas krasimir kresimir krishna krishnan kristaps krister
    kristian kristiina kristin kristina kristof kristoffer kristyna krisztian krisztina krystyna krzysztof ksenia
    kseniya kubra kuldeep kumar kumari kumiko kunal kunigunde kunle kurt kushal kwabena kwaku kwame kwang kwasi kyle
    kyoko kyung kyunghee lachlan ladislav laetitia lahcen laia laila laima lakshmi laleh lamar lamberto lamia lamine
    lan lana landon lanre larisa larissa larry lars lasse laszlo latifa latoya laura lauren laurence laurens laurent
    laurentiu lauri laurie lautaro lavinia lawrence layla lea leah leandra leandro lee leen leena lei leif leigh leila
    leilani leire lejla lena lene lenka lennart leo leobardo leokadia leon leonard leonardo leonidas leonie leonor
    leontyne leopold lerato leroy lesedi leslie lestari lester leszek leticia letizia levan levent levente levi leyla
    liam lian liat liborio lidia lidija lieke liesbeth liesel lieve liga ligia lihua liis liisa lijuan lilian liliana
    lilja lilla lilli lillian lilly lily lin lina linda lindiwe lindsay lindsey linh linnea linus lioba lisa lisandro
    lisbeth lise liselotte liv livia liviu liwei ljiljana ljubica lloyd lluis lodewijk logan loic lola lone lorcan
    loredana lorena lorenz lorenza lorenzo lori lorna lorraine lothar lotte lou louis louisa louise lourdes lourenco
    luana lubna lubomir lubos luca lucas lucia luciana luciano lucie lucien lucienne lucija lucille lucinda lucjan
    lucy lucyna ludger ludivine ludmila ludovic ludovica ludwig luigi luigia luis luisa luise luka lukas lukasz luke
    lusine luther lutz luz lwazi lydia lynn lyubomir lyubov lyudmila lyudmyla maarit maarten mabel macarena maciej
    mack madalena maddalena made madeleine madelyn madison mads maelle maelys maeve mafalda magali magda magdalena
    magdolna magne magnus maha mahdi mahesh mahmoud mahmut mahsa maik maike mairead maite maja majed majid makoto
    malcolm malee malgorzata malik malin malte malthe mamadou manal mandla manfred manish manoj manolis manon manpreet
    mansour manuel manuela manuele mara marah marc marceau marcel marcela marcelina marcelle marcello marcelo marcia
    marcin marco marcos marcus mareike marek maren marfa margaret margareta margarida margarita margaux margherita
    margit margot margrethe marguerite margus mari maria mariam mariama marian mariana marianne maribel maricel
    maricela marie marieke mariela marielle marija marijke marika mariko marilia marilyn marin marina marinela mario
    marion marios marisa marisela marisol marit marites marius mariusz mariya marja marjan marjatta marjolein marjorie
    mark marketa markku marko markus marleen marlene marlies marloes marlon marta martha marti martijn martim martin
    martina martine martino marvin marwan mary maryam marzena marzia masako masashi masato mason masoud massimo mate
    matei matej mateja mateo mateus mateusz matheus mathias mathieu mathilda mathilde matias matilda matilde matjaz
    mats matt matteo matthew matthias matthieu matti maud maura maureen maurice mauricio maurizio mauro max maxence
    maxim maxime maximilian maximiliano maxine maya mayumi mbali mechthild medard meena meenakshi meera megan megumi
    mehdi mehmet mehran mei meike meiling meinrad meirav mekka melanie melchior melina melinda melis melisa melissa
    melvin mensah mercedes meredith merete meritxell merja merle mervat merve meryem meta mette mia micaela michael
    michaela michail michal michalis michel michelangelo michele michelle michiko mieczyslaw mieke miguel miguelina
    mihaela mihai mihkel miho mika mikael mike mikel mikhail miki mikkel mikko miklos mila milagros milan milda
    mildred milena milica millicent milo milorad milos mina minato mindaugas mindy ming mingzhe minh minho minji
    minjun minna minnie minseo mio mira mirabelle miranda mircea mireia mireille mirela mirella mireya miriam mirja
    mirjam mirjana mirko miroslav miroslava miroslaw mirza misaki mitchell mitko mitra miyuki mladen modou mohamed
    mohammad mohammed mohan mohit mohsen moira moises mojisola mona monica monika monique montse montserrat monty
    morag mordechai morgan moritz morteza moses moshe mostafa mouna mourad moussa muhammad mukesh mulugeta murali
    murat murilo musa mustafa mustapha musyoka muthoni mutua mwangi mykhailo mykola mylene myra myriam nabil nacho
    nada nadav nadezhda nadia nadine nadir nadja nagore naima najib nakul naledi nam namrata nanami nancy nandini
    nanette naoki naoko naomi narcisa narek naresh narges naser nasim nasreen nasrin nasser natacha natalia natalie
    nataliya natalya natasa natascha nathalia nathalie nathan nathanael nathaniel nattapong navdeep naveen navid navya
    nayeli naz nazli ndeye ned neha neil nekane nele nelly nelson nenad nepomuk nerea nereida nermin nesrin nestor
    neus nevaeh neven nevena new ngoc ngozi nguyen nguyet nhung niall niamh nicanor niccolo nicholas nick nico nicola
    nicolae nicolai nicolas nicole nicoletta nicolo nidhi niels nienke nieves nigar nigel nikhil nikita niklas nikola
    nikolai nikolaos nikolaus nikolay nikolett nikoletta nikos nil nilesh nilgun niloufar nils nimal nimrod nina nino
    nirmala nisha nishant nives njeri njoroge nkechi nnamdi nneka noa noah nobuko nodira noel noelia noelle noemi
    noemie nok nokuthula nolan nomsa nomvula noor nora norah norbert norberto noriko norma norman nour nourhan nuno
    nurcan nuria nursultan nurul nwachukwu nyambura nyoman oana obadiah obinna oceane ochieng octavia octavian octavio
    odalys oddvar odette odhiambo odile ofelia ofer ogechi oguz oihane oisin okan okeke oksana olabisi olaf olamide
    olav olayinka ole oleg oleh oleksandr oleksiy olena olga olha olive oliver olivera olivia olivier oliwia olli olof
    olufemi olumide olusegun oluwaseun oluwatobi omar ombeline omer omid omolara ondra ondrej onofrio onur onyango
    onyeka onyekachi onyinye opal oren orhan oriana oriol orkhan orla orly ornella orsola orsolya ortwin osagie osama
    oscar oskar oskari osman osnat ostap osvaldo otavio otieno otilia otis ottavia ottavio ottilie ottmar otto
    ottoline ousmane outi ovidiu owen oya oystein oyunchimeg oyvind ozan ozge ozgur ozlem pablo padraig paige paisley
    paivi palesa pallavi paloma pamela panagiota panagiotis pancho pankaj pansy paola paolina paolo paraskevi pari
    parisa parvati parviz pascal pascale pasi pasquale pat patrice patricia patrick patrik patrizia patrycja patryk
    patsy pattie pau paul paula paulien pauliina paulina pauline paulius paulo pavel pawel payal pearl pedro peggy
    peiyu pekka pelagia pelin penelope per percy peregrine pernilla pernille perpetua perrine perry petar peter petko
    petr petra petri petronella petros petru petteri philip philipp philippa philippe phillip philomena phoebe phong
    phuc phuong phyllis pia pierluigi pierre pierrick piet pieter pietro pilar pimchanok pinar ping piotr piper piret
    pirjo pirkko piroska placido plamen ploy polina pooja poppy pornthip pouya prakash pramod pranav prasad prasert
    pratik praveen predrag preeti prem prerna priit primoz priscila priscilla priya priyanka putri qian qiang qing
    quan quang quentin quincy quinn quirin quynh rabia rachel rachid radek radhika radka radmila radoslav radovan radu
    rafael rafaela rafal raffaele raffaella raghav ragnhild rahul raija raimo raimonds raimund rainer raisa raissa raj
    rajesh rajiv rakesh ralf ralitsa ralph raluca ramazan ramesh rami ramin ramiro ramon ramona ramunas ramy rana
    randall randi randy rania ranjit ranveig raoul raphael raphaelle raquel rasa rashad rasheed rasheeda rashid rasmus
    ratna raul ravi raymond razvan rebecca reda reem reena reeta reggie regina regine regis regula rehana reinaldo
    reiner reinhard reinhild reinhold reka rekha remedios remi remko remy ren renata renate renato rene renee renske
    renzo reto rex reyansh reynaldo reza rhiannon rhonda rhys riad ricarda ricardo riccardo richa richard rick
    rigoberto riikka riitta rikard rikke riko riku rimantas rin rina rini risto rita rithy ritu ritva rivka riya rizki
    rizky roald rob robbie robert roberta roberto robin robrecht rocco rocio rod rodel roderick rodolfo rodrigo roel
    roeland rogelio roger rohan rohana rohit roisin rok roland rolando rolf romain roman romana romane romeo romina
    rommel romuald romy ron ronald ronaldo ronan roni ronit ronja ronnie roos rory rosa rosalba rosalia rosalie
    rosalind rosana rosangela rosanna rosario rose rosemary rosendo roser roshan rosie rosmah ross roswitha rotimi
    rowena rowland roxana roxane roxanne roy roya ruben rubina ruby rudi rudiger rudolf ruediger rufina rufus ruggero
    rui rune ruoxi rupert ruperto rushil ruslan russell rustam ruta rutendo rutger ruth ryan ryota ryszard saad saanvi
    saar saara sabine sabrina sachiko sachin sade sadia sadie saeed safiya saga sahar sai sakari sakura salah saleh
    salim salima sally salma salman salome salvador salvatore sam samaneh samantha sami samir samira sammy samuel
    samuele sanath sandeep sander sandor sandra sandrine sangwoo sanja sanjay sanna sanne santosh saoirse saori sara
    sarah saraswati sarita sasa sascha saskia satish satoshi satu saturnino saud saulius savannah savas saverio savita
    scott seamus sean sebastian sebastiano sebastien seema sefa segun selam selim selin selina selma sem semih senad
    senem seo seohyun seojin seojun seoyeon sepp seppo serafina seraina serap serena serenity serge sergei sergey
    sergio serhat serhii serhiy serkan servet seung seungho seungmin severin severine sevgi seydou shabana shabnam
    shahid shahin shahram shai shane shanice shannon shanti sharon shauna shaurya sheila sherif sherry sherzod
    shinichi shinji shira shirin shirley shivani shlomo shota shreya shruti shu shuang shweta sian siavash sibel
    sibusiso sibylle siddharth sidney sidonie siebe siegfried sieglinde sietse siew sif sigal signe sigrid sigrun
    sigurd silas silje silke silvana silvia silvio simao simeon simisola simon simona simone simran sindre sinead
    sinem siobhan sione sipho siri siriporn sirpa sissel siti sivert siwoo sjoerd skylar slamet slavica slawomir
    slobodan smita sneha snezana socorro soenke soeren sofia sofie sofiia sofija solange soledad solene solomiya
    solveig somchai somsak son song sonia sonja sonke soo soojin sooyoung sophia sophie sora soraya soren sorin sota
    soufiane soukaina soyeon spela spencer spyros sri srinivas stacey stacy staffan stale stan stanislav stanislava
    stanislaw stanley stavros stavroula stefan stefania stefanie stefano stefanos steffen stella stepan stephan
    stephane stephania stephanie stephen steve steven stewart stig stijn stina stine stjepan stojan stoyan stuart
    sture suada subash subramanian suda sudha sue sugeng suharto suleiman sulejman suleyman sultan sumaya sumeet sumit
    sunghoon sungmin sunhee sunil sunita suresh surinder susan susana susann susanna susanne sushila sushma sutrisno
    suzan suzanna suzanne suzette svein sven svend svenja svetlana svetoslav svitlana swantje swati syafiq sybil
    sybren syed sylvain sylvester sylvia sylvie sylwester sylwia synnove szabolcs szymon taavi tabitha tadesse tadeusz
    taehyung tahir tahmina taina taiwo takashi takeshi takumi tal tali talia tamar tamara tamas tamer tamika tammy
    tamsin tanaka tania tanja tanvi tao tapio tara taras tarek tarik tariku tariq tarja tarmo tarquin tarun tatenda
    tatiana tatiane tatjana tatsuya tatyana tayeb taylor tea ted teemu teguh telma telmo temitope tendai teodor
    teodora teofilo terence teresa tereza terezija terhi terje tero terrell terrence terry tessa tetiana tetsuya thabo
    thais thanasis thandeka thandi thandiwe thang thanh thanos thao thea themba theo theodor theodora theodore
    theodoros theresa theresia thi thiago thibault thibaut thierry thijs thinh thomas thomasz thorbjorn thorsten thu
    thuy tiago tiberiu tibor tiffany tigist tihana tiina tiit tijana tim timea timmy timo timothee timothy timur tina
    tine tingting tiphaine titilayo tiziana tjeerd toan tobi tobiah tobias toby tochukwu todd todor tolga tolu tom
    tomas tomasz tomer tomislav tommaso tommy tomohiro tomoko tomoya tonia tonu tony tonya toomas tope tor torben
    torbjorn tord tore toril tormod torsten torunn toshio tove tracey tracy tran trang traudel traudl travis trevor
    triin trine trisha tristan trond troy trung truus trygve tserendorj tshepo tsvetan tuan tudor tugba tuija tumelo
    tuncay tunde tung tuomas turid turki tuula tuyet tyler tyrone tzipi tzvi ubirajara uche uchenna ugo ugochi uju
    uldis ulf uli ulises ulla ulrich ulrika ulrike umar umberto umesh umut unai unni ursel ursina urska ursula urszula
    usha usman uta ute uwe uyen vaclav vadim vahid vaida valdemir valdir valentin valentina valentino valeria valerie
    valerio valeriy valery valeska vali vance vanderlei vanessa vania varun vasco vasil vasile vasileios vasiliki
    vasilis vasiliy vasily vassiliki vasyl veerle vegard veit velma venceslas venkatesh venla vera vern vernon vero
    veronica veronika veronique vesa vesna vicente vicki vicky victor victoria vida vidar viet vigdis vihaan vijay
    vikas vikram viktor viktoria viktorija vilhelm villads ville vilma vinay vincent vincenza vincenzo vinh vinicius
    vinod viola violet violeta violetta viorel viorica virginia virginie virpi vishal vit vitaly vito vittoria
    vittorio vivek viveka vivian vivienne vjekoslav vlad vladan vladimir vladimira vladislav vlado vlasta vojtech
    volha volkan volker volkmar volodymyr vuk vukasin vyacheslav vytautas wade wael wafa wafula wahyu wairimu waldemar
    wale walid wallace walter waltraud wambui wanda wanderley wangari wanjiku wanjiru waqas warren wayan wayne wei
    weijie weiming wellington wenceslao wenche wendy wenjing wenzel werner weronika wesley wessel wibke wichai wiebke
    wieslaw wietse wiktor wiktoria wilbur wilfred wilfredo wilfried wilhelm wilhelmina will willem willemijn william
    willie willow willy wilma wilmer wilner wilson wim winfried winifred winston wioletta wiremu witold wladyslaw
    wlodzimierz wojciech woldemichael wole wolfgang wout wouter wulan wulandari wyatt xabier xaver xavier xia xiao
    xiaohong xiaoli xiaoming ximena xin xinyi xiomara xiu xiulan xochitl yaakov yadira yael yahir yahya yalda yaman
    yamileth yamina yan yana yaniv yanling yann yannick yannis yaroslav yasmin yasmine yasser yassine yating yaw yeji
    yejun yekaterina yelena yemi yen yesenia yetunde yevgeny yewande yiannis yichen yichun yifan yigit yildiz ying
    yinka yitzhak yngve yoann yoav yohan yohann yohannes yoko yolanda yolande yonatan yong yordanka yosef yoshiko
    yoshio yossi youngho yousef youssef yu yudi yui yukari yuki yulia yuliana yuliya yuma yumi yun yuna yunus yuri
    yuriy yusuf yusuke yuta yuting yuto yuval yuxuan yvan yves yvette yvonne zacarias zachary zahra zaid zainab
    zakaria zane zanele zaneta zara zayd zbigniew zbynek zdenek zdenka zdzislaw zeeshan zehra zeinab zelda zeljka
    zeljko zenobia zenon zeynep zhanna zhen zhivko zhiwei ziad ziga zihan zilvinas zina zineb zita zixuan ziyi zlatan
    zlatko zoe zoey zofia zofie zohar zohra zoltan zoran zorica zoya zsofia zsolt zsuzsanna zubair zuleide zulema
    zulkifli zuzana zuzanna zvonimir zygmunt`,
);
