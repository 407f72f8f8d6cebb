import { wordSet } from './word-set.ts';

/** Given names of many countries, folded (lower case, no accents): what tells a person from a product or a shop. */
export const givenNames = wordSet(
  `aadhya aarav aase abdallah abdelaziz abdelkader abdelrahman abdi abdoulaye abdul abdulaziz abdullah abdulrahman
   abebe abel abena abhishek abigail abiodun abu achieng achille achim achraf adaeze adam adaobi adaora addison
   adebayo adeel adel adele adelheid adeline adewale adhiambo adil aditi aditya adnan adrian adriana adrienne adwoa
   afia afonso afua agata agatha agnes agnese agneta agnieszka agung agus agustin agustina ahmad ahmed ahmet aicha
   aidan aiden aiko aileen ailsa aimee ainara ainhoa aino aisha aishwarya aisling aissatou aiste aisyah aitor aitziber
   aivars ajay akari akash akhil akiko akinyi akira akos akosua akua alain alan alasdair alba albert alberte alberto
   alejandra alejandro aleksandar aleksander aleksandr aleksandra aleksey aleksi alena ales alessandra alessandro
   alessia alex alexa alexander alexandra alexandre alexandru alexei alexey alexis alfie alfonso alfred alfredo
   algirdas ali alice alicia alicja alina aline alisa alison alistair aliya allan allison alma alois alona alpesh
   altan alva alvaro alyssa ama amadou amaka amal amanda amandeep amandine amara amaya amber ambrose amelia amina
   aminata amir amira amit amos amra amy ana anaelle anahi anahit anais anand ananya anas anastasia anastasios
   anastasiya anatole anatoly anca ander anders andraz andre andrea andreas andreea andrei andrej andres andreu andrew
   andrey andris andrius andriy andrus andrzej andy ane angel angela angelika angeliki angelo angharad angus anh anika
   anil anisa anish anita anja anjali anke ankit ann anna annabel annabelle anne anneli annelies anneliese annelise
   annemarie annemiek annette annika anouk anselmo ansgar anthea anthony antje antoine anton antonella antoni antonia
   antonio antonis antti anuj anya anze aoi aoife apinya apolline apostolos araceli araminta arash ariana ariane
   arianna arie arief ariel arja arjan arjun arkadi arkadiy arkady armand armando armin arnau arnaud arnav arne arnel
   arnold aroha arshad artem arthur artur arturo artyom arun aruna arunas asaf asbjorn asha ashley ashok asif aslan
   asmaa assia astrid asuka asuncion athanasios atharv atieno atif atilla attila aubrey audrey august augustin augusto
   aurelie aurelien aurelio aurora ausra autumn ava avi avigail avital aviva avraham axel ayaan ayaka ayako ayan
   ayanda ayelet ayesha aygul aylin ayman ayodele ayotunde ayoub ayse ayu ayumi azadeh aziz azlan babatunde bahar
   bahram baiba balaji balazs baljit baltazar bambang baptiste barbara barbora baris barnaby bart bartlomiej bartolome
   bartolomeu bartosz bas bashir bassem bastian bastien bayu beata beate beatrice beatrix beatriz begona behrouz
   bekele bela belen bella ben bence benedikt bengt benito benjamin benoit bent berit bernadette bernard bernardo
   bernd bernhard berta bertha bertil bertrand beth bettina beverly bhavesh bhavna bianca bianka bich biel bilal
   biljana bill binta birgit birgitta birgitte birte birthe bjarne bjoern bjorn blanca blandine blanka blaz blazej
   boaz bob bodil bogdan boglarka boguslaw bohdan bohumil bojan bolaji bongani boniface bora boris borislav borja
   boubacar boyko bozena brahim bram brandon branislav branko bratislav brayden brenda brendan brian bridget brigitte
   britt brittany bronislaw bronwen bronwyn brooklyn bruce bruna bruno bryan bryce budi bukola bulent burak burcu
   busisiwe busra caio caleb callum calvin cameron camila camilla camille caoimhe capucine carina carl carla carlo
   carlos carlota carlotta carly carmela carmen carmine carol carola carolien carolina caroline carolyn carsten carter
   carys casper catalin catalina catarina caterina catherine catriona cecile cecilia cecily cedric celia celina celine
   cem cengiz cesar chaewon chaim chaminda chandra chantal charalampos charbel charlene charles charlie charlotte
   chathura chebet cheikh chen cheptoo cheryl chetan chiahao chiamaka chiara chidi chidinma chihiro chika chinedu
   chinonso chioma chipo chloe chris christa christer christian christiane christina christine christoph christopher
   christos chrysa chrysoula chuka chukwuemeka cian ciara cillian cindy ciprian cirilo ciro claes claire clara clare
   clarissa claude claudette claudia claudine claudio claus cleber clelia clemence clement clementine cliona clive
   coen colette colin conceicao concepcion conchita connor conor conrado const constanca constantin constanza
   constanze consuelo cora coralie corazon cordelia corentin corina corinne cormac cornelia cornelis cosima cosimo
   cosmin costel courtney craig cressida cristian cristiane cristiano cristina cristobal crystal csaba cuauhtemoc
   cuong curtis cynthia czeslaw daan dace dagmar dagmara dahyun dai daisuke daiva dalia damian damien damir dan dana
   daniel daniela daniele danielle danijela danilo danuta daphne daria dario darius dariush dariusz darko darnell
   darragh darren darya daryna davi david davide davor dawid dawn dean debbie debora deborah debra declan deepa deepak
   deepika dejan delia delphine denis denisa denise deniz dennis derek derya deshawn desislava desmond despina destiny
   detlef devon devora dewi dhruv diana diane didier diederik diego diep dieter dietmar dilara dilek dilip dimas
   dimitar dimitra dimitri dimitrios dimitris dina dinesh diogo dionne dirk divya diya djamila djeneba dmitri dmitriy
   dmitry dmytro dolores domagoj domenico dominic dominik dominika dominique donal donald donatella dong donghyun
   dongwoo donna dora dorian doriane doris dorota dorothea dorothy dorottya douglas doyun dragan dragana drazen driss
   dror duarte dubravka duc dulce dumitru duncan dusan dylan ebba ebele ebru ece eckhard edeltraud eden edgardo edin
   edita edith edmund edoardo edson eduarda eduardo edward edwige edwin edyta eefje eero efe efrain efrat efua
   eglantine egle ehsan eija eike eileen eilidh einar eirik eirini eitan ekaterina ekin ekkehard eko elad elaheh
   elaine eleanor eleazar elena eleni eleonora elfriede elham eliana elias elie elif elijah elina eline elio elisa
   elisabet elisabeth elisabetta elise eliseo eliska elizabeth elizaveta elke ella ellen elodie eloise els elsa elsie
   elvira elzbieta emanuele emeka emeline emer emi emil emilia emiliano emilie emilio emily emin emine emir emma
   emmanuel emmanuelle emmy emre encarnacion engin eniko enikoe enrica enrico enrique enzo eoin ercan erdem eren erez
   erhan eric erica erik erika erin erkan erlend ernesto ernst erwin eryk erzsebet esi esme esmee esperanza esra
   esteban estefania estelle esther eszter ethan etienne ettore euan eugene eugenia eugenio eun eunice eunji eva
   evaldas evangelia evangelos evaristo evelyn everly evgenia evgeniy evgeny evi evie ewa ewan ewelina export eyal
   ezequiel ezgi fabian fabien fabienne fabio fabiola fabrice fabrizio facundo fadi fahad faisal fang farah farai
   farhad farhan farhana farid farida fariha fatemeh fatih fatima fatimah fatma fatou fatoumata faustine fausto febe
   federica federico fedor felipe felix femke fenja ferdinand ferenc fereshteh fergus ferhat fermin fernand fernanda
   fernando ferran ffion fidel fien fikret filiberto filip filipa filipe filippo finlay finn fiona fionn fiorella
   fitri flavia flavien flavio flemming fleur floor flora florence florencia florent florian florin folake folasade
   fotini franca frances francesc francesca francesco francine francisca francisco franciszek francois francoise frank
   frantisek franz franziska frauke fred freddie frederic frederik fredrik freek freja freya frieda friederike
   friedrich fritz frode from fumiko funmilayo fynn gabor gabriel gabriela gabriele gabriella gadi gael gaelle gaetan
   gaetano gaia gal galina gamze ganesh garance gareth gary gaspard gasper gaston gaurav gavin gayatri gediminas geert
   geertje geertruida geeta geir gemma genesis genevieve gennady genowefa geoffrey georg george georges georgi georgia
   georgios gerald geraldine gerard gerardo gerd gergana gergely gerhard gerlinde germaine gerrit gertrud gesa ghada
   gheorghe ghislaine giacomo giada gianluca gianna gianni giannis giedre gijs gil gilad gilberto gilles gilson gina
   ginevra gino gints giorgia giorgio giorgos giovanna giovanni girish gisela giselle gitte giulia giuliana giuseppe
   gizem gloria goetz golnaz goncalo gonzalo goran gordana gordon gorka gottfried gotz graca grace graciela graham
   grainne grayson grazyna greetje greg gregoire gregor gregory greta griet grzegorz guadalupe gudrun guenter guido
   guilherme guillaume guillermo gulsen gunhild gunilla gunnar gunnel gunter gunther guoqiang gurpreet gustaf gustav
   gustavo guy gwen gwenaelle gwendolyn gwyneth gyorgy haakon habib hadas hadi haeun hafiz hafsa hagen haile hailey
   hajun hakan hakon hala haley halil halina haluk halvard halyna hamid hamish hamza hana hanako hande hang hanh hanna
   hanna-leena hannah hanne hanneke hannelore hannes hannu hans hansjorg hao haoran harald harish harjit harold harper
   harpreet harriet harry hartmut haruka haruki haruto harvey hasan hashim hassan hatice haya heather heba hector
   hedda hedwig hege heidi heike heikki heiko heini heinrich heinz heitor hela helen helena helene helga heli helmi
   helmut heloise hendra hendrik henk henning henri henrik henrique henry henryk herbert heriberto hermann herminia
   hernan herve hiba hicham hidde hideki hieu hila hilario hilda hilde hildegard hillary himari hina hinata hind
   hiroshi hiroto hisham hitesh hoa hoang hoda hodan holger holly hong horst hossam hossein houda howard hristo hrvoje
   hubert huda hugh hugo hui humberto hung hunter huong huseyin hussain hussein huy hyacinthe hyejin hyun hyunwoo ian
   ianis iara ibrahim ibrahima ibtissam ichika ida ido idris ifeanyi ifeoma ignacio ignacy ignatius igor ihor
   ikechukwu ikenna iker ikram ilaria ildar ildiko ilona ilse ilya ilze iman imani imelda imke imogen imran inaki
   inaya inbal indah indira ineke ines inese inga inge ingeborg ingemar inger ingo ingrid ingrida ingunn ingvar inigo
   inkeri inmaculada inna insa ioana ioanna ioannis ion iona ionut iqbal irem irena irene ireneusz irina iris irma
   irmgard irvin iryna isa isaac isabel isabella isabelle isaura iselin ishaan ishita isidora isidro isla ismael
   ismail ismet ismo isolde istvan itai itamar itziar iva ivan ivana ivano ivo iwona izabela izzy jaana jaap jacek
   jacinto jack jacob jacqueline jacques jadwiga jaeho jaehyun jagdish jagoda jaime jairo jakob jakub jaleh jamal
   james jamie jamila jan jana jane janet jang janice janina janis janne janneke jannik jannis janos janusz jarek jari
   jarmila jaroslav jaroslava jaroslaw jasmijn jasmin jasmina jasna jason jasper jaspreet javad javier javiera jay
   jayden jean jeanne jeff jeffrey jelena jelle jemima jenna jenni jennifer jenny jens jepkosgei jeppe jeremiah
   jeremie jeremy jernej jeroen jerome jeronimo jerry jerzy jesper jessica jesus jiahao jianguo jie jieun jignesh jiho
   jihoo jihoon jihye jill jim jimena jimmy jin jing jiri jisoo jitka jiwoo jiyoung joachim joakim joan joana joanna
   joanne joao joaquim joaquin jocelyn jochem jochen joe joel joelle joerg joey johan johann johanna johanne johannes
   john johnny joke joko jolanda jolanta jolyon jomar jon jonas jonathan jonna joon joos joost jordan jordi joren jorg
   jorge jorgen joris jorn jorunn jose josef josefa josefine josep joseph josephine josh joshua josiah josiane josie
   josip josue joumana jouni jovan jovana joyce jozef jozsef juan juana juanita judit judith judy juergen juha juhani
   jukka jules julia julian juliana julie julien juliet juliette julio julius jun jungho jungkook junko junseo juraj
   jurg jurgen jurgita juris jurre jussi justin justina justus justyna jutta jyoti kaan kacper kader kadir kadri
   kagiso kai kaisa kaitlyn kaito kajal kalina kalle kalpana kamal kamala kamau kamil kamila kamlesh kamran kang kanya
   kaori kare kareem karel karen karim karima karin karl karla karolina karoline karsten karthik kasia kaspar kasper
   katalin katarina katarzyna kate katerina kateryna katharina katherine kathleen kathrin kathryn kati katie katinka
   katja katrien katrijn katrin katrine kaua kaveh kavita kavya kayden kayla kazimierz kazuki kazuko kees kehinde
   keiko keira keisha keith kelechi kelly kemal kenan kenji kennedy kenneth kenny kenta kerem keren kerry kersti
   kerstin kestutis ketevan ketut kevin keyvan khadija khaled khalid khanh kien kieran kim kimberley kimberly kimmo
   kinga kinsley kipchoge kiprono kiran kirill kirsi kirsten kirsty kittipong kiyoshi kjell kjetil klara klaus klemen
   knut kobe koen kofi koharu kojo komal komang konrad konstantin konstantina konstantinos korbinian kostas krasimir
   kresimir krishna krishnan kristaps krister kristian kristiina kristin kristina kristof kristoffer kristyna
   krisztian krisztina krystyna krzysztof ksenia kseniya kubra kuldeep kumar kumari kumiko kunal kurt kushal kwabena
   kwaku kwame kwang kyle kyoko kyung kyunghee lachlan ladislav laetitia lahcen laia laila laima lakshmi laleh lamar
   lamia lamine lan lana landon larisa larissa larry lars lasse laszlo latifa latoya laura lauren laurence laurens
   laurent lauri laurie lautaro lavinia lawrence layla lea leah leandra leandro lee leen leena lei leif leigh leila
   leilani leire lejla lena lene lenka lennart leo leobardo leon leonard leonardo leonie leonor leopold lerato leroy
   leslie lestari lester leszek leticia letizia levent levente levi liam lian liat lidia lidija lieke liesbeth liesel
   lieve liga ligia lihua liis liisa lijuan lilian liliana lilja lilli lillian lilly lily lin lina linda lindiwe
   lindsay lindsey linh linnea linus lisa lisandro lisbeth lise liselotte liv livia liviu ljiljana ljubica lloyd lluis
   lodewijk logan loic lola lone loredana lorena lorenzo lori lorna lorraine lothar lotte lou louis louisa louise
   lourdes lourenco luana lubna lubomir lubos luca lucas lucia luciana luciano lucie lucien lucienne lucija lucille
   lucinda lucy lucyna ludivine ludmila ludovic ludovica ludwig luigi luis luisa luise luka lukas lukasz luke luther
   lutz luz lydia lynn lyubomir lyubov lyudmila lyudmyla maarit maarten mabel macarena maciej mack madalena made
   madeleine madelyn madison mads maelle maeve mafalda magali magda magdalena magne magnus maha mahdi mahesh mahmoud
   mahmut mahsa maik mairead maite maja majed majid makoto malcolm malee malgorzata malik malin malte malthe mamadou
   manal mandla manfred manish manoj manolis manon manpreet mansour manuel manuela manuele mara marah marc marceau
   marcel marcela marcelle marcello marcelo marcia marcin marco marcos marcus mareike marek maren marfa margaret
   margareta margarida margarita margaux margherita margit margot margrethe marguerite margus mari maria mariam
   mariama marian mariana marianne maribel maricel maricela marie marieke mariela marielle marija marijke marika
   mariko marilia marilyn marin marina marinela mario marion marios marisa marisol marit marites marius mariusz mariya
   marja marjan marjatta marjolein marjorie mark marketa markku marko markus marleen marlene marlies marloes marlon
   marta martha marti martijn martim martin martina martine marvin marwan mary maryam marzena marzia masako masashi
   masato mason masoud massimo mate matej mateja mateo mateus mateusz matheus mathias mathieu mathilda mathilde matias
   matilda matilde matjaz mats matt matteo matthew matthias matthieu matti maud maura maureen maurice mauricio
   maurizio mauro max maxence maxim maxime maximilian maximiliano maxine maya mayumi mbali mechthild meena meera megan
   megumi mehdi mehmet mehran mei meike meiling meirav mekka melanie melina melis melisa melissa melvin mercedes
   meredith merete meritxell merja merle mervat merve meryem meta mette mia micaela michael michaela michail michal
   michalis michel michelangelo michele michelle michiko mieke miguel miguelina mihaela mihai miho mika mikael mike
   mikel mikhail miki mikkel mikko miklos mila milagros milan milda mildred milena milica millicent milos mina minato
   mindaugas mindy ming minh minho minji minjun minna minnie minseo mio mira mirabelle miranda mircea mireia mireille
   mirela mireya miriam mirja mirjam mirjana mirko miroslav miroslava miroslaw mirza misaki mitchell mitko mitra
   miyuki mladen modou mohamed mohammad mohammed mohan mohit mohsen moira moises mona monica monika monique montse
   montserrat monty morag mordechai morgan moritz morteza moses moshe mostafa mouna mourad moussa muhammad mukesh
   mulugeta murali murat murilo musa mustafa mustapha musyoka mutua mwangi mykhailo mykola mylene myra myriam nabil
   nacho nada nadav nadezhda nadia nadine nadir nadja nagore naima najib nakul nam namrata nanami nancy nandini
   nanette naoki naoko naomi naresh narges naser nasim nasreen nasrin nasser natacha natalia natalie nataliya natalya
   natasa natascha nathalia nathalie nathan nathaniel nattapong navdeep naveen navid navya nayeli naz nazli ned neha
   neil nekane nele nelly nelson nenad nerea nermin nesrin nestor neus nevaeh neven nevena new ngoc ngozi nguyen nhung
   niall niamh niccolo nicholas nick nico nicola nicolae nicolai nicolas nicole nicoletta nicolo nidhi niels nienke
   nieves nigel nikhil nikita niklas nikola nikolai nikolaos nikolaus nikolay nikoletta nikos nil nilesh nilgun
   niloufar nils nimal nimrod nina nirmala nisha nishant nives njeri njoroge nkechi nnamdi nneka noa noah nobuko noel
   noelia noelle noemi noemie nok nokuthula nolan nomsa nomvula noor nora norah norbert noriko norma norman nour
   nourhan nuno nurcan nuria nurul nyambura nyoman oana obinna oceane ochieng octavia octavian octavio oddvar odette
   odhiambo odile ofelia ofer oguz oihane oisin okan okeke oksana olaf olav ole oleg oleh oleksandr oleksiy olena olga
   olha olive oliver olivera olivia olivier oliwia olli olof olumide olusegun oluwaseun oluwatobi omar ombeline omer
   omid ondra ondrej onur onyango onyekachi onyinye opal oren orhan oriana oriol orla orly orsolya ortwin osama oscar
   oskar oskari osman osnat ostap osvaldo otavio otieno otilia otis ottavia otto ousmane outi ovidiu owen oya oystein
   oyvind ozan ozge ozgur ozlem pablo padraig paige paisley paivi palesa pallavi paloma pamela panagiota panagiotis
   pankaj pansy paola paolina paolo paraskevi pari parisa parvati parviz pascal pascale pasi pasquale pat patrice
   patricia patrick patrik patrizia patrycja patryk patsy pattie pau paul paula paulien pauliina paulina pauline
   paulius paulo pavel pawel payal pearl pedro peggy pekka pelin penelope per peregrine pernilla pernille perrine
   perry petar peter petko petr petra petri petros petru petteri philip philipp philippa philippe phillip phoebe phong
   phuc phuong phyllis pia pierre pierrick piet pieter pietro pilar pinar ping piotr piper piret pirjo pirkko piroska
   plamen ploy polina pooja poppy pornthip pouya prakash pramod pranav prasad prasert pratik praveen predrag preeti
   prem prerna priit primoz priscila priscilla priya priyanka putri qian qiang qing quan quang quentin quincy quinn
   quynh rabia rachel rachid radek radhika radka radmila radoslav radovan radu rafael rafaela rafal raffaele raffaella
   raghav ragnhild rahul raija raimo raimonds rainer raisa raissa raj rajesh rajiv rakesh ralf ralitsa ralph raluca
   ramazan ramesh rami ramin ramiro ramon ramona ramunas ramy rana randall randi randy rania ranjit ranveig raoul
   raphael raphaelle raquel rasa rasheed rashid rasmus ratna raul ravi raymond razvan rebecca reda reem reena reeta
   reggie regina regine regis regula reinaldo reiner reinhard reinhold reka rekha remedios remi remy ren renata renate
   renato rene renee renske reto rex reyansh reynaldo reza rhiannon rhonda rhys riad ricarda ricardo riccardo richa
   richard rick rigoberto riikka riitta rikard rikke riko riku rimantas rin rini risto rita ritu ritva rivka riya
   rizky roald rob robbie robert roberta roberto robin robrecht rocco rocio rod rodel roderick rodolfo rodrigo roel
   roeland rogelio roger rohan rohit roisin rok roland rolando rolf romain roman romana romane romeo romina rommel
   romuald romy ron ronald ronaldo ronan roni ronit ronja ronnie roos rory rosa rosalba rosalia rosalie rosalind
   rosana rosangela rosanna rosario rose rosemary rosendo roser roshan rosie rosmah ross roswitha rowena roxana roxane
   roxanne roy roya ruben rubina ruby rudi rudiger rudolf ruediger rufus rui rune ruoxi rupert rushil ruslan russell
   rustam ruta rutendo rutger ruth ryan ryota ryszard saad saanvi saar saara sabine sabrina sachiko sachin sadia sadie
   saeed safiya saga sahar sai sakari sakura salah saleh salim salima sally salma salman salome salvador salvatore sam
   samaneh samantha sami samir samira sammy samuel samuele sanath sandeep sander sandor sandra sandrine sangwoo sanja
   sanjay sanna sanne santosh saoirse saori sara sarah saraswati sarita sasa sascha saskia satish satoshi satu
   saturnino saud saulius savannah savas savita scott seamus sean sebastian sebastiano sebastien seema sefa segun
   selam selim selin selina selma sem semih senad senem seo seohyun seojun seoyeon sepp seppo seraina serap serena
   serenity serge sergei sergey sergio serhat serhii serhiy serkan servet seung seungho seungmin severin severine
   sevgi seydou shabana shabnam shahid shahin shahram shai shane shannon shanti sharon shauna shaurya sheila sherif
   sherry shinichi shinji shira shirin shirley shivani shlomo shota shreya shruti shu shweta sian siavash sibel
   sibusiso siddharth sidney sidonie siegfried sieglinde sietse siew sif sigal signe sigrid sigrun sigurd silas silje
   silke silvana silvia silvio simao simeon simon simona simone simran sindre sinead sinem siobhan sipho siri siriporn
   sirpa sissel siti sivert siwoo sjoerd skylar slamet slavica slawomir slobodan smita sneha snezana socorro soenke
   soeren sofia sofie sofiia sofija soledad solene solomiya solveig somchai somsak son song sonia sonja sonke soo
   soojin sooyoung sophia sophie sora soraya soren sorin sota soufiane soukaina soyeon spela spencer spyros sri
   srinivas stacey stacy staffan stale stan stanislav stanislava stanislaw stanley stavros stavroula stefan stefania
   stefanie stefano stefanos steffen stella stepan stephan stephane stephania stephanie stephen steve steven stewart
   stig stijn stina stine stjepan stojan stoyan stuart sture suada subash subramanian suda sudha sue sugeng suharto
   suleiman sulejman suleyman sultan sumaya sumeet sumit sunghoon sungmin sunhee sunil sunita suresh surinder susan
   susana susann susanna susanne sushila sushma sutrisno suzan suzanna suzanne suzette svein sven svend svenja
   svetlana svetoslav svitlana swati syafiq sybil sybren syed sylvain sylvester sylvia sylvie sylwester sylwia synnove
   szabolcs szymon tabitha tadesse tadeusz taehyung tahir tahmina taina taiwo takashi takeshi takumi tal tali talia
   tamar tamara tamas tamer tamika tammy tamsin tanaka tania tanja tanvi tao tapio tara taras tarek tarik tariku tariq
   tarja tarmo tarquin tarun tatenda tatiana tatiane tatjana tatsuya tatyana tayeb taylor tea ted teemu teguh telma
   temitope tendai teodor teodora teofilo terence teresa tereza terhi terje tero terrell terrence terry tessa tetiana
   tetsuya thabo thais thanasis thandeka thandi thandiwe thang thanh thanos thao thea themba theo theodor theodora
   theodore theodoros theresa theresia thi thiago thibault thibaut thierry thijs thinh thomas thomasz thorbjorn
   thorsten thu thuy tiago tibor tiffany tigist tihana tiina tiit tijana tim timea timmy timo timothee timothy timur
   tina tine tiphaine titilayo tiziana tjeerd toan tobiah tobias toby tochukwu todd todor tolga tom tomas tomasz tomer
   tomislav tommaso tommy tomohiro tomoko tomoya tonia tonu tony tonya toomas tor torben torbjorn tord tore toril
   tormod torsten torunn toshio tove tracey tracy tran trang traudel travis trevor triin trine trisha tristan trond
   troy trung truus trygve tshepo tsvetan tuan tudor tugba tuija tumelo tuncay tunde tung tuomas turid turki tuula
   tuyet tyler tyrone tzipi tzvi uche uchenna ugo ugochi uldis ulf uli ulises ulla ulrich ulrika ulrike umar umberto
   umesh umut unai unni ursel ursina urska ursula urszula usha usman uta ute uwe uyen vaclav vadim vahid vaida valdir
   valentin valentina valentino valeria valerie valerio valeriy valery vali vance vanderlei vanessa vania varun vasco
   vasil vasile vasileios vasiliki vasilis vasiliy vasily vasyl veerle vegard veit velma venkatesh venla vera vern
   vernon vero veronica veronika veronique vesa vesna vicente vicki vicky victor victoria vida vidar viet vigdis
   vihaan vijay vikas vikram viktor viktoria viktorija villads ville vilma vinay vincent vincenza vincenzo vinh
   vinicius vinod viola violet violeta violetta viorel viorica virginia virginie virpi vishal vit vitaly vito vittoria
   vivek viveka vivian vivienne vjekoslav vlad vladan vladimir vladislav vlado vlasta vojtech volha volkan volker
   volodymyr vuk vukasin vyacheslav vytautas wade wael wafa wafula wahyu wairimu waldemar walid wallace walter
   waltraud wambui wanda wanderley wanjiku wanjiru waqas warren wayan wayne wei weijie weiming wellington wenche wendy
   wenzel werner weronika wesley wessel wichai wiebke wieslaw wietse wiktor wiktoria wilbur wilfred wilfredo wilfried
   wilhelm will willem willemijn william willie willow willy wilma wilmer wilson wim winfried winifred winston
   wioletta witold wladyslaw wlodzimierz wojciech wole wolfgang wout wouter wulan wyatt xabier xaver xavier xia xiao
   xiaohong xiaoli xiaoming ximena xin xinyi xiomara xiu xiulan xochitl yaakov yadira yael yahir yahya yalda yaman
   yamileth yamina yan yana yaniv yann yannick yannis yaroslav yasmin yasmine yasser yassine yating yaw yeji yejun
   yekaterina yelena yen yesenia yetunde yevgeny yiannis yichen yichun yifan yigit yildiz ying yinka yitzhak yngve
   yoav yohan yohann yohannes yoko yolanda yolande yonatan yong yordanka yosef yoshiko yoshio yossi youngho yousef
   youssef yu yudi yui yukari yuki yulia yuliana yuliya yuma yumi yun yuna yunus yuri yuriy yusuf yusuke yuta yuting
   yuto yuval yuxuan yvan yves yvette yvonne zacarias zachary zahra zaid zainab zakaria zane zanele zaneta zara zayd
   zbigniew zbynek zdenek zdenka zdzislaw zeeshan zehra zeinab zelda zeljka zeljko zenon zeynep zhanna zhen zhivko
   ziad ziga zihan zilvinas zina zineb zita zixuan ziyi zlatan zlatko zoe zoey zofia zofie zohar zohra zoltan zoran
   zorica zoya zsofia zsolt zsuzsanna zulema zulkifli zuzana zuzanna zvonimir zygmunt`,
);
