/** Culture, sports, associations, tourism. For the notation see ../everyday-danish.ts. */
export const CULTURE_AND_LEISURE = `
amatørteater, dilettant, friluftsspil, musical = teater, amatørteater ~ scenekunst
arkiv, stadsarkiv, lokalarkiv, byarkiv = lokalarkiv, stadsarkiv ~ lokalhistorisk arkiv, arkiv
arrangement, event, begivenhed = arrangement, begivenhed, event
banelys, lysanlæg, banebelysning, projektør = lysanlæg, banebelysning ~ boldbane, belysning
biavler = biavlerforening, biavl
bibliotek, bogsal, folkebibliotek = bibliotek, bibliotekstilbud ~ kulturhus, borgerservice
bibliotekar = bibliotekspersonale ~ bibliotek
biblioteksapp, biblioteksmaterialer = bibliotek ~ digitale materialer
bibliotekskort, lånerkort, bogudlån, bibliotekslån, biblioteksbøde = bibliotek ~ udlån, biblioteksgebyr
bibliotekslukning, bibliotekssparerunde = bibliotek, lukning ~ filial
biograf, bio, film, filmklub = biograf ~ filmfond
bog, bøger, lånebøger, læsestof = bog, bøger ~ bibliotek, materialer
bogbus, biblioteksbus, bogbil = bogbus, biblioteksbus ~ bibliotek
bogklub, læseklub, læsekreds = læsekreds, læseklub ~ bibliotek, litteratur
bogudsalg, bogkassation, bogindkøb, materialeindkøb = kassation, bøger ~ bibliotek, materialer
bowling, curling, klatring, boksning, kampsport, judo, karate, cricket, rugby, bordtennis, squash, roning, surfing, dykning ~ idræt, idrætsforening, forening
bruserum = omklædning, omklædningsrum ~ bad
bryllupsfest, barnedåb ~ udlejning, festsal
brætspil ~ aktivitet
byhave, fælleshave, skolehave = byhave, nyttehave, skolehave
byinventar ~ bænk, udstyr
bænk, bordbænk, borde-bænke-sæt, siddeplads = bænk, byinventar ~ bord-bænkesæt
bølgebad, havbad = havnebad ~ badeanlæg
børnekultur, kulturskole, billedskole = børnekultur, billedskole, kulturskole
børneteater = teater
cykelløb, etape = cykelløb ~ begivenhed
cykelrute ~ rekreativ
danmarksmesterskab, landsmesterskab = dm ~ stævne
discgolf, diskgolf, krolf, minigolf = discgolf, krolf ~ bane, idrætsanlæg
esport, gaming, computerspil = e-sport, gaming
europamesterskab = em ~ stævne
fejre, fejring, jubilæum, fødselsdag, jubilæer = jubilæum, fejring ~ markering, arrangement
feriecenter, ferieby, feriekompleks = feriecenter ~ turisme, overnatning
fest, gilde, reception = fest, arrangement, reception ~ jubilæum, afsked, jubilæumsgratiale
festtelt, festplads, dyrskueplads, dyrskue = festplads, dyrskueplads ~ arrangement
filial, biblioteksfilial, filialbibliotek = filial, biblioteksfilial ~ bibliotek
flag, flagning, flagstang, flagdag = flagning, flagdag ~ flag
fodbold, håndbold, badminton, tennis, volleyball, basket, basketball, hockey, ishockey, atletik, floorball, padel, petanque, skydning ~ idræt, idrætsforening, bane
fodboldbane, boldbane, tennisbane, multibane = idrætsanlæg, boldbane ~ bane, kunstgræsbane, multibane
fodboldklub, boldklub, håndboldklub, tennisklub, badmintonklub, cykelklub, svømmeklub, gymnastikforening ~ idrætsforening, forening, idræt
fodboldspiller = fodboldklub, boldklub ~ fodbold, idrætsforening
folkefest = arrangement
folkekøkken, fællesspisning = fællesspisning ~ arrangement
folkeoplysning, aftenskole, voksenundervisning = folkeoplysning, aftenskole, folkeoplysende voksenundervisning ~ oplysningsforbund
folkeoplysningsudvalg, fritidsudvalg = folkeoplysningsudvalg ~ folkeoplysning
foredrag, foredragsholder = oplægsholder, foredrag ~ oplæg
forening, foreningsliv, sammenslutning, laug = forening, foreningsliv ~ folkeoplysende, klub
foreningskonsulent, fritidskonsulent, idrætskonsulent = fritidskonsulent ~ forening
foreningsleder, foreningsformand, foreningskasserer = foreningsleder ~ forening
foreningslokale, foreningshus, lokaletilskud, lokalelån, mødested = lokaletilskud, foreningslokale ~ lokale, folkeoplysning
foreningstilskud, medlemstilskud, aktivitetstilskud = medlemstilskud, aktivitetstilskud, foreningstilskud, folkeoplysning ~ tilskud, forening
forfatter, digter, litteratur, roman = litteratur, forfatter ~ bibliotek
forlystelsespark, sommerland, zoo, dyrepark, akvarium = forlystelsespark ~ attraktion, turisme
fotograf, fotografering ~ foto, skolefoto, billede
fredet, fredning, fredede, bevaringsværdig, bevaring = bevaringsværdig, fredning ~ bevaring, bevaringsværdi, kulturarv
friluftsliv, udeliv, friluft, udendørs = friluftsliv ~ friluftsråd, naturoplevelse
fritid, fritidsliv, fritidsinteresse = fritid, fritidsliv ~ foreningsliv
fritidspas, kontingentstøtte = fritidspas, kontingentstøtte, kontingent
frivilligpris ~ frivillig
fyrværkeri, nytår, nytårskur, raketter ~ fyrværkeri, nytårskur
gadekunst, vægmaleri, muralmaleri, streetart = gavlmaleri, udsmykning ~ kunst
gademusik, gademusikant ~ musik
galleri, kunsthal, kunstmuseum, fernisering, udstille = udstilling, kunsthal ~ kunst, kunstmuseum
geopark, unesco, verdensarv = verdensarv ~ kulturarv
golf, golfbane = golfbane, golf
golfklub = golfbane ~ forening
golfspiller = golfklub, golfbane ~ golf
graffiti ~ hærværk
græsbane, grusbane, opvisningsbane, kridte = boldbane ~ idrætsanlæg, baner
gymnast = gymnastikforening ~ gymnastik
gøgler ~ kultur, arrangement
hal, gymnastiksal, sportshal, multihal, idrætshal = idrætshal, hal ~ multihal, idrætscenter, halfond, lokaletilskud
halbyggeri, halprojekt, halrenovering, halgulv = idrætshal, hal ~ renovering, gulv
halinspektør, halbestyrer, halmand, halpersonale = halinspektør ~ idrætscenter, idrætshal
halleje, lokaleleje, baneleje, lejeafgift, haltakst = lokaletilskud, lokaleleje ~ gebyr, takst
haltid, halfordeling, haltimer, træningstid = haltid, halfordeling ~ fordeling
hestevæddeløb, travbane, væddeløbsbane, galopbane = travbane ~ hest
hotel, vandrerhjem, kro, kroer, airbnb, overnatning = overnatning, hotel ~ vandrerhjem, kro
hundeskov, hundepark, hundetræning = hundeskov ~ hund
hytte, koloni, feriekoloni = hytte, koloni ~ spejderhytte, lejrskole
håndboldspiller = håndboldklub, boldklub ~ håndbold, idrætsforening
idræt = sport ~ fritid, idrætsforening, motion
idrætsanlæg, sportsanlæg, idrætsfaciliteter, sportsplads = idrætsanlæg ~ boldbane, idrætshal
idrætscenter, fritidscenter, sportscenter, idrætspark = idrætscenter, fritidscenter ~ idrætshal
idrætsevent, sportsstævne, idrætsstævne, cykelevent = begivenhed, idræt ~ arrangement
idrætspolitik, fritidspolitik = idrætspolitik, fritidspolitik ~ idræt
idrætsråd, idrætssamvirke, samvirke = idrætsråd, idrætssamvirke ~ folkeoplysningsudvalg
isbane = skøjtebane ~ skøjtehal
juleaften ~ julearrangement
julemarked, fastelavn, halloween, pride, parade, julefest, nytårsfest, grundlovsmøde = arrangement ~ begivenhed
juletræ, juletræstænding = juletræ ~ julearrangement, julebelysning
kajakroer = kajakklub, kajak ~ vandsport
kirke, menighedsråd ~ kirke, menighedsråd, provsti, kirkelige ligning
kirkeskat = kirkelige ligning, kirkeskat ~ provsti
klatretårn = klatrevæg ~ klatring
klatrevæg, klatrehal, klatreanlæg = klatrevæg ~ idræt, hal
klub = forening ~ klubtilbud, idrætsforening
klubhus, klublokale = klubhus, klublokale ~ foreningslokale
kolonihave, nyttehave, haveforening = kolonihave, haveforening, nyttehave
kolonihaveejer, kolonist = haveforening, kolonihave
koncert, musikhus, spillested, rytmisk, musik, orkester, kor = musik ~ spillested, koncert, musikskole, kor
koncertsal, koncerthus = spillested, koncertsal ~ musik
kongebesøg, kongehus, dronning, kongelig, prinsesse = kongebesøg ~ besøg, arrangement
kontingent = medlemsbidrag ~ abonnement
kræmmer, torvestade, markedsbod = kræmmermarked, torvehandel ~ stadeplads
kultur, kulturliv, kulturel = kultur ~ kulturpolitik, kulturaftale
kulturhistorie, museumsgenstand, museumsmagasin = museum, kulturarv ~ magasin
kulturhus, medborgerhus, forsamlingshus, beboerhus, aktivitetshus = kulturhus, medborgerhus ~ forsamlingshus, aktivitetshus, foreningshus, borgerhus
kulturnat, byfest, festuge, festival, kræmmermarked, markedsdag, bymarked = arrangement, kulturnat ~ byfest, festival, begivenhed, event
kulturpenge, kulturstøtte, kulturpulje, kulturmidler, arrangementsstøtte, kulturtilskud = kulturpulje, kulturmidler ~ tilskud, arrangement
kulturskoletilbud, tegneskole, kunstskole = billedskole ~ børnekultur
kunst, kunstner, maleri, skulptur, statue, kunstværk, gavlmaleri = kunst, billedkunst ~ kunstværk, udsmykning, skulptur, kunstfond, billedkunstråd
kunstgræs, kunstgræsbane, kunststof = kunstgræsbane, kunstgræs ~ boldbane, idrætsanlæg
landskamp, turnering, mesterskab, elitestævne = mesterskab, turnering ~ begivenhed, eliteidræt
lejrbål, grillplads, bålfad = bålplads ~ shelter, friluftsliv
liggeplads = liggeplads, kajplads, bådplads ~ pladsleje, plads
lokalhistorie, lokalhistorisk, slægtsforskning = lokalhistorisk ~ lokalarkiv
lokaltv, nærradio, lokalradio = lokalradio ~ medie
lydbog, netlydbog, ebog, ereolen = lydbog, digital bog ~ digitale materialer, bibliotek
lystanlæg, byparken = park, grønt område, grønne områder, anlæg ~ parkpleje
løberute, løbesti, motionsløb, motionssti, hjertesti = motionsløb, hjertesti ~ løberute, motionssti, motion
marathon, maraton, triatlon, ironman, stafet, løbearrangement, halvmarathon = motionsløb ~ begivenhed, idræt
maratonløber = løb, motionsløb ~ orienteringsløb, atletik
marked, loppemarked, torvedag, torvehandel = marked, torvehandel ~ loppemarked, torv
maskinrum, teknikrum ~ teknik
medlemstal, foreningsmedlem = medlemstal ~ medlemstilskud, forening
monument, mindesmærke, mindetavle, mindesten, mindelund = mindesmærke, monument
motionsrum, fitnesscenter, fitnessrum, styrketræning, motionsredskaber = motionsrum, fitness ~ motionscenter, motion
motocross, motorbane, gokart, crossbane, motorsport, speedway = motorbane, motorsport ~ motorsportsbane, støj
mountainbike, mtb, mountainbikespor, mtbspor = mountainbike, mountainbikerute ~ mountainbikespor, rekreativ
museum, museer, udstilling = museum, museer ~ udstilling, kulturarv, samling
museumsbesøg, museumsbillet, entre, entreindtægt = entre, museum ~ takst, entreindtægt
naturlegeplads, legepladsfornyelse, legepladseftersyn, legeredskab = legeplads ~ legepladseftersyn
nytårskoncert, julekoncert, udendørskoncert, sommerkoncert = koncert ~ musik, arrangement
omklædning, omklædningsrum, brusebad, bruser = omklædning, omklædningsrum ~ klubhus, baderum
oplægsholder = foredragsholder ~ foredrag
overturisme, turiststrøm, krydstogtgæst, turistskat = turisme ~ destination
padelbane = padeltennis ~ idrætsanlæg
petanquebane = petanque ~ bane
prisvinder, vinder, hæder, hædre, hæderspris, kulturpris, idrætspris, hædersgave, uddeling = prismodtager, prisuddeling ~ indstilling, modtager
pumptrack, bmx, bmxbane, forhindringsbane, tarzanbane = pumptrack, forhindringsbane ~ cykelbane, multibane
rideskole, ridecenter = rideklub, ridning ~ hest
ridning, ridesti, rideklub, ridehal = ridesti, rideklub ~ ridehal, hest
roer, roerne, kajakklub = roklub, kajak ~ vandsport
rytter = rideklub, ridehal ~ ridesti
sangaften, højskolesang, korsang = sang, kor ~ musik
sankthans, sankthansbål, bål = sankthans, bål ~ afbrænding
sejlklubhus, bådklub, vandsport, vandsportscenter, søsport = vandsport, sejlklub ~ forening, havn
selvbetjent, døgnåbent = selvbetjent, åbent bibliotek ~ betjent åbningstid
seværdighed, attraktion = attraktion, oplevelse ~ turisme
shelter, madpakkehus, bålplads, lejrplads = shelter, madpakkehus ~ bålplads, overnatningsplads, friluftsliv
skatepark, skaterbane, skateboard, rulleskøjter, parkour = skatepark, skateanlæg ~ multibane, parkour
skovtur, naturtur, naturvandring = naturvandring, naturvejledning ~ skov
skydebane, skytteforening = skydebane ~ støj, skytteforening
skøjtebane, skøjter, skøjtehal, isstadion = skøjtebane, skøjtehal
sogn, provsti, præst = sogn, provsti
sommerfest, julefrokost, personalefest, firmafest = personalearrangement, julefrokost ~ sommerfest, arrangement, personalepleje
sovesal, indlogere = overnatning, indkvartering
spejder, spejdergruppe, spejderhytte, fdf = spejder, spejderhytte ~ forening
spejderhus, hytteleje, hytteudlejning = spejderhytte, hytte ~ udlejning
sport, sportsklub, idrætsklub = idræt, idrætsforening ~ forening
springhal, springcenter, springgrav, gymnastikhal = gymnastikhal, springcenter ~ idrætshal
sprogcafe, litteraturcafe, læsecafe = sprogcafe, læsecafe ~ bibliotek, frivillig
stadion, tribune = stadion, idrætsanlæg ~ idrætspark
studietur, studierejse, rejse, tjenesterejse = studietur, tjenesterejse ~ rejse, rejseudgift
stævneby, sportsbegivenhed = begivenhed, idræt ~ event
superliga, divisionsfodbold, eliteklub, elitefodbold, eliteidræt = eliteidræt ~ talentudvikling, sponsorat
svømme, svømning = svømning ~ svømmehal, svømmebad
svømmehal, badeland, vandland, friluftsbad, svømmebassin, svømmebad, varmtvandsbassin, bassin = svømmehal, svømmebad ~ svømmeanlæg, friluftsbad, varmtvandsbassin
svømmehallukning, svømmehalsrenovering, svømmehalstid, svømmebillet = svømmehal ~ renovering, takst
svømmekort, svømmehold, svømmetid = svømmehal ~ svømning, takst
teater, skuespil, forestilling, revy, scene = teater, scenekunst ~ egnsteater, teaterforening, børneteater
telt, teltplads, camping, campingplads, autocamper, campingvogn = campingplads, camping ~ autocamper, overnatning
tennisspiller, badmintonspiller = tennisklub, badmintonklub ~ idrætsforening
tilskuer, publikum, gæst, besøgstal, gæstetal, publikumstal = besøgende, besøgstal, publikum ~ deltager
tivoli, cirkus, omrejsende ~ arrangement
træner, instruktør, trænerkursus, instruktørkursus = instruktør, træner ~ lederuddannelse, kursustilskud
turist, turisme, feriegæst = turisme, turist ~ destination, turistforening
turistkontor, turistbureau, turistinformation, turistforening = turistinformation, turistkontor ~ turistbureau, destination, turisme
udlån ~ bibliotek
udsigt, udsigtskile = udsigt, udsigtskile
udsigtstårn, udkigstårn, fugletårn, udsigtspunkt, udsigtsplatform = udsigtstårn, fugletårn ~ rekreativ
udsmykning ~ kunst, kunstværk
vandresti, vandrerute, kløversti, gåtur = vandrerute, kløversti ~ vandresti, sti, rekreativ rute
venskabsby ~ internationalt samarbejde, studietur
venskabskommune, tvillingeby, venskabsbytur = venskabsby ~ internationalt samarbejde
verdensmester, verdensmesterskab = vm ~ stævne, mesterskab
vinterbadning, vinterbader, sauna, badehus, havsvømning = vinterbadning, sauna ~ badebro, forening
workshop, temadag, seminar, konference, messe = temadag, seminar ~ workshop, konference, temamøde
æresborger, fortjenst, medalje, legat, pokal = legat, æresborger ~ hædersbevisning, pris
øvelokale, øver = øvelokale ~ musik, rytmisk
`
