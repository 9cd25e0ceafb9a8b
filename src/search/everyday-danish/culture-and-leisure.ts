/** Culture, sports, associations, tourism. For the notation see ../everyday-danish.ts. */
export const CULTURE_AND_LEISURE = `
arkiv, stadsarkiv, lokalarkiv, byarkiv = lokalarkiv, stadsarkiv ~ lokalhistorisk arkiv, arkiv
arrangement, event, begivenhed = arrangement, begivenhed, event
bibliotek, bogsal, folkebibliotek = bibliotek, bibliotekstilbud ~ kulturhus, borgerservice
bibliotekar = bibliotekspersonale ~ bibliotek
biograf, bio, film, filmklub = biograf ~ filmfond
bog, bøger, lånebøger, læsestof = bog, bøger ~ bibliotek, materialer
bogbus, biblioteksbus, bogbil = bogbus, biblioteksbus ~ bibliotek
byhave, fælleshave, skolehave = byhave, nyttehave, skolehave
byinventar ~ bænk, udstyr
bænk, bordbænk, borde-bænke-sæt, siddeplads = bænk, byinventar ~ bord-bænkesæt
børnekultur, kulturskole, billedskole = børnekultur, billedskole, kulturskole
børneteater = teater
cykelløb, etape = cykelløb ~ begivenhed
cykelrute ~ rekreativ
esport, gaming, computerspil = e-sport, gaming
fejre, fejring, jubilæum, fødselsdag, jubilæer = jubilæum, fejring ~ markering, arrangement
fest, gilde, reception = fest, arrangement, reception
flag, flagning, flagstang, flagdag = flagning, flagdag ~ flag
fodbold, håndbold, badminton, tennis, volleyball, basket, basketball, hockey, ishockey, atletik, floorball, padel, petanque, skydning ~ idræt, idrætsforening, bane
fodboldbane, boldbane, tennisbane, multibane = idrætsanlæg, boldbane ~ bane, kunstgræsbane, multibane
folkefest = arrangement
folkekøkken, fællesspisning = fællesspisning ~ arrangement
folkeoplysning, aftenskole, voksenundervisning = folkeoplysning, aftenskole, folkeoplysende voksenundervisning ~ oplysningsforbund
foredrag, foredragsholder = oplægsholder, foredrag ~ oplæg
forening, foreningsliv, sammenslutning, laug = forening, foreningsliv ~ folkeoplysende, klub
foreningslokale, foreningshus, lokaletilskud, lokalelån, mødested = lokaletilskud, foreningslokale ~ lokale, folkeoplysning
foreningstilskud, medlemstilskud, aktivitetstilskud = medlemstilskud, aktivitetstilskud, foreningstilskud, folkeoplysning ~ tilskud, forening
fredet, fredning, fredede, bevaringsværdig, bevaring = bevaringsværdig, fredning ~ bevaring, bevaringsværdi, kulturarv
friluftsliv, udeliv, friluft, udendørs = friluftsliv ~ friluftsråd, naturoplevelse
fritid, fritidsliv, fritidsinteresse = fritid, fritidsliv ~ foreningsliv
fritidspas, kontingentstøtte = fritidspas, kontingentstøtte, kontingent
frivilligpris ~ frivillig
fyrværkeri, nytår, nytårskur, raketter ~ fyrværkeri, nytårskur
gademusik, gademusikant ~ musik
golf, golfbane = golfbane, golf
graffiti ~ hærværk
hal, gymnastiksal, sportshal, multihal, idrætshal = idrætshal, hal ~ multihal, idrætscenter, halfond, lokaletilskud
haltid, halfordeling, haltimer, træningstid = haltid, halfordeling ~ fordeling
hotel, vandrerhjem, kro, kroer, airbnb, overnatning = overnatning, hotel ~ vandrerhjem, kro
hundeskov, hundepark, hundetræning = hundeskov ~ hund
hytte, koloni, feriekoloni = hytte, koloni ~ spejderhytte, lejrskole
idræt = sport ~ fritid, idrætsforening, motion
idrætscenter, fritidscenter, sportscenter, idrætspark = idrætscenter, fritidscenter ~ idrætshal
juleaften ~ julearrangement
juletræ, juletræstænding = juletræ ~ julearrangement, julebelysning
kirke, menighedsråd ~ kirke, menighedsråd, provsti, kirkelige ligning
klub = forening ~ klubtilbud, idrætsforening
klubhus, klublokale = klubhus, klublokale ~ foreningslokale
kolonihave, nyttehave, haveforening = kolonihave, haveforening, nyttehave
koncert, musikhus, spillested, rytmisk, musik, orkester, kor = musik ~ spillested, koncert, musikskole, kor
kontingent = medlemsbidrag ~ abonnement
kultur, kulturliv, kulturel = kultur ~ kulturpolitik, kulturaftale
kulturhus, medborgerhus, forsamlingshus, beboerhus, aktivitetshus = kulturhus, medborgerhus ~ forsamlingshus, aktivitetshus, foreningshus, borgerhus
kulturnat, byfest, festuge, festival, kræmmermarked, markedsdag, bymarked = arrangement, kulturnat ~ byfest, festival, begivenhed, event
kunst, kunstner, maleri, skulptur, statue, kunstværk, gavlmaleri = kunst, billedkunst ~ kunstværk, udsmykning, skulptur, kunstfond, billedkunstråd
kunstgræs, kunstgræsbane, kunststof = kunstgræsbane, kunstgræs ~ boldbane, idrætsanlæg
lokalhistorie, lokalhistorisk, slægtsforskning = lokalhistorisk ~ lokalarkiv
lystanlæg, byparken = park, grønt område, grønne områder, anlæg ~ parkpleje
løberute, løbesti, motionsløb, motionssti, hjertesti = motionsløb, hjertesti ~ løberute, motionssti, motion
marked, loppemarked, torvedag, torvehandel = marked, torvehandel ~ loppemarked, torv
monument, mindesmærke, mindetavle, mindesten, mindelund = mindesmærke, monument
motionsrum, fitnesscenter, fitnessrum, styrketræning, motionsredskaber = motionsrum, fitness ~ motionscenter, motion
motocross, motorbane, gokart, crossbane, motorsport, speedway = motorbane, motorsport ~ motorsportsbane, støj
mountainbike, mtb, mountainbikespor, mtbspor = mountainbike, mountainbikerute ~ mountainbikespor, rekreativ
museum, museer, udstilling = museum, museer ~ udstilling, kulturarv, samling
omklædning, omklædningsrum, brusebad, bruser = omklædning, omklædningsrum ~ klubhus, baderum
oplægsholder = foredragsholder ~ foredrag
padelbane = padeltennis ~ idrætsanlæg
prisvinder, vinder, hæder, hædre, hæderspris, kulturpris, idrætspris, hædersgave, uddeling = prismodtager, prisuddeling ~ indstilling, modtager
ridning, ridesti, rideklub, ridehal = ridesti, rideklub ~ ridehal, hest
sankthans, sankthansbål, bål = sankthans, bål ~ afbrænding
selvbetjent, døgnåbent = selvbetjent, åbent bibliotek ~ betjent åbningstid
seværdighed, attraktion = attraktion, oplevelse ~ turisme
shelter, madpakkehus, bålplads, lejrplads = shelter, madpakkehus ~ bålplads, overnatningsplads, friluftsliv
skatepark, skaterbane, skateboard, rulleskøjter, parkour = skatepark, skateanlæg ~ multibane, parkour
skydebane, skytteforening = skydebane ~ støj, skytteforening
skøjtebane, skøjter, skøjtehal, isstadion = skøjtebane, skøjtehal
sogn, provsti, præst = sogn, provsti
sommerfest, julefrokost, personalefest, firmafest = personalearrangement, julefrokost ~ sommerfest, arrangement, personalepleje
spejder, spejdergruppe, spejderhytte, fdf = spejder, spejderhytte ~ forening
sport, sportsklub, idrætsklub = idræt, idrætsforening ~ forening
stadion, tribune = stadion, idrætsanlæg ~ idrætspark
studietur, studierejse, rejse, tjenesterejse = studietur, tjenesterejse ~ rejse, rejseudgift
svømme, svømning = svømning ~ svømmehal, svømmebad
svømmehal, badeland, vandland, friluftsbad, svømmebassin, svømmebad, varmtvandsbassin, bassin = svømmehal, svømmebad ~ svømmeanlæg, friluftsbad, varmtvandsbassin
teater, skuespil, forestilling, revy, scene = teater, scenekunst ~ egnsteater, teaterforening, børneteater
telt, teltplads, camping, campingplads, autocamper, campingvogn = campingplads, camping ~ autocamper, overnatning
tivoli, cirkus, omrejsende ~ arrangement
turist, turisme, feriegæst = turisme, turist ~ destination, turistforening
turistkontor, turistbureau, turistinformation, turistforening = turistinformation, turistkontor ~ turistbureau, destination, turisme
udlån ~ bibliotek
udsmykning ~ kunst, kunstværk
vandresti, vandrerute, kløversti, gåtur = vandrerute, kløversti ~ vandresti, sti, rekreativ rute
venskabsby ~ internationalt samarbejde, studietur
workshop, temadag, seminar, konference, messe = temadag, seminar ~ workshop, konference, temamøde
æresborger, fortjenst, medalje, legat, pokal = legat, æresborger ~ hædersbevisning, pris
`
