/** IT, data, communication. For the notation see ../everyday-danish.ts. */
export const DIGITAL_AND_COMMUNICATION = `
ai, chatgpt, copilot, chatbot, robot, sprogmodel, intelligens, algoritme = kunstig intelligens, ai ~ copilot, chatbot, rpa, automatisering
annonce, annoncering = annoncering, annonce ~ kommunikation
automatisere, automatisering, rpa, softwarerobot = automatisering, rpa ~ robot
backup, sikkerhedskopi = backup ~ it-drift
booking, booke, lokalebooking, bookingsystem, reservere, reservation = booking, lokalebooking ~ bookingsystem, udlån
borgerbetjening, betjening, ekspedere = borgerbetjening ~ borgerservice
borgerhenvendelse, borgerkontakt, telefonbetjening = borgerhenvendelse, borgerbetjening
borgerservice, borgerservicecenter, kørekort, sygesikringsbevis, skranke, ekspedition = borgerservice ~ borgerbetjening, pas
branding, omdømme, markedsføre, markedsføring, image, profilere, profilering = branding, markedsføring ~ omdømme, profilering, bosætning
brugeradgang, adgangsrettighed, brugerrettighed, brugeroprettelse = brugerstyring, rettighedsstyring ~ informationssikkerhed
chatrobot = chatbot, ai, kunstig intelligens ~ generativ
computer, pc, pcer, bærbar, laptop, printer, kopimaskine = pc, computer ~ it-udstyr, hardware, arbejdsplads, printer
data, databaser = data ~ ledelsesinformation, datagrundlag
datatilsyn, databrud, databehandler, datasikkerhed, sikkerhedsbrud, dataansvarlig = databrud, databeskyttelse, informationssikkerhed ~ datatilsyn
digital ~ digitalisering, it
digitalisere, digitalisering = digitalisering, digital ~ digitaliseringsstrategi
digitaludsat, digitalhjælp, ithjælp, itkursus, itusikker = digital inklusion, digitale kompetencer ~ borgerservice
dpo, databeskyttelsesrådgiver = databeskyttelsesrådgiver, dpo
drone = drone ~ luftfoto
eboks, mail, e-mail, mailboks, brev, post, digitalpost ~ digital post, e-mail, mail, brev, post, e-boks
engelsk = oversættelse
facebook, instagram, twitter, linkedin, tiktok, snapchat = sociale medier, facebook ~ kommunikation
facebookside, facebookgruppe = facebook, sociale medier ~ kommunikation
fagsystem, itløsning, itplatform = it-system, fagsystem ~ system
flerfaktor, totrinsgodkendelse, tofaktor, tofaktorgodkendelse = informationssikkerhed, login
foto, billede, video, streaming, streame, livestream, transmission, optage, videooptagelse, websending = transmission, streaming ~ video, foto, optagelse
gdpr, persondata, personoplysninger, persondataforordning, privatliv, databeskyttelse, cpr, cprnummer, personfølsom, datalæk, lækket, datalækage = databeskyttelse, persondata ~ gdpr, personoplysninger, databrud, informationssikkerhed, databeskyttelsesrådgiver
gis, luftfoto = gis, digitalt kort, kortmateriale
hacke, hackerangreb, hacking, cyberangreb, cyber, phishing, it-sikkerhed, ransomware = cybersikkerhed, informationssikkerhed ~ it-sikkerhed, sikkerhedshændelse, beredskabsplan
hjemmeside, webside, website, netside, websted = hjemmeside, website ~ web, kommunikation
indføre, indført, implementere, implementering, udrulle, udrulning = implementering, indførelse ~ udrulning, ibrugtagning
informationssikkerhed ~ it-sikkerhed, databeskyttelse
internet, bredbånd, fiber, fibernet, wifi, trådløst, internetforbindelse, netforbindelse = bredbånd, internet ~ fiber, trådløst netværk, wifi, bredbåndspulje, dækning
internetdækning, landbredbånd, netdækning = bredbånd, dækning ~ bredbåndspulje
intranet, medarbejderportal = intranet, medarbejderportal
ip-telefoni ~ telefoni
it, edb ~ digital, system, it-system, it-drift
itsupport, helpdesk, servicedesk = support ~ it-drift
journal, journalisering, journalisere, esdh, sagssystem, arkivering, dokumenthåndtering, sagsstyring, sagsbehandlingssystem = esdh, journalisering ~ esdh-system, arkiv
kampagne, oplysningskampagne = kampagne ~ oplysning, kommunikation
kassation = arkivering, kassation ~ journalisering
kodeord, adgangskode, password, login, logge, mitid, nemid, logon = adgangskode, login ~ mitid, informationssikkerhed
kommunenavn = navneændring
kommunikation, kommunikere, formidle, formidling, informere = kommunikation, formidling ~ orientering, kommunikationsstrategi
kortløsning, webkort = digitalt kort, gis
ledelsesinformation, dashboard = ledelsesinformation, ledelsesrapport ~ nøgletal
licens, licenser, office, microsoft = licens ~ microsoft
logo, design, designmanual, byvåben, våbenskjold, slogan = logo, designlinje ~ designmanual, byvåben, visuel identitet, branding
læseskærm, skærmoplæser, skærmlæser = skærmlæser ~ tilgængelighed
lønsystem, økonomisystem, vagtplansystem, tidsregistreringssystem = lønsystem, økonomisystem ~ it-system
mailadresse, fællespostkasse, fællesmail, postkassesystem = e-mail, mail
malware, spam, itangreb, ddos, computervirus = cybersikkerhed, informationssikkerhed ~ it-sikkerhed
mobilabonnement, telefonabonnement, telefonregning, simkort = mobiltelefon, telefoni ~ abonnement
monitor, tastatur, headset, høretelefoner, webcam, dockingstation, computerskærm = it-udstyr, skærm
mødeudstyr, konferenceudstyr = videomøde, mødeudstyr
nedbrud, itnedbrud, driftsforstyrrelse, driftsstop, nedetid, oppetid = nedbrud, driftsforstyrrelse ~ it-drift
nettet, online ~ digital, hjemmeside
nyhed ~ kommunikation
nyhedsbrev, blad, borgeravis, magasin, folder, brochure, pjece, flyer = nyhedsbrev, pjece ~ folder, informationsmateriale, kommunikation
omdøbe = navn, navngivning
opendata = åbne data, offentliggørelse
opgradere, opgradering, opdatere, opdatering, ajourføre, ajourføring = opdatering, opgradering ~ ajourføring, revision
papirløs, elektronisk = digital, elektronisk
pas ~ borgerservice, pasning
podcast = streaming, podcast
posthus, postbud, postomdeling, postkasse = post, postomdeling ~ posthus, postkasse
presse, avis, ugeavis, lokalavis, journalist, medie, radio, tv, pressemeddelelse = presse, pressemeddelelse ~ medie, avis, kommunikation, pressehåndtering
pressemøde, interview, pressestrategi, pressepolitik = pressestrategi, pressehåndtering ~ presse
ringe, opringning, telefontid, omstilling, telefonkø, telefoncenter, hovednummer, callcenter = telefontid, telefoni ~ kontaktcenter, omstilling, telefon
selvbetjening, selvbetjeningsløsning = selvbetjening, selvbetjeningsløsning ~ digital
serverrum, datacenter, it-drift = server, serverrum, it-drift ~ hosting
sikkerhedshændelse, beredskabsøvelse = sikkerhedshændelse ~ beredskabsplan
skyen, cloud = cloud ~ drift
slette, sletning, slettefrist = sletning, slettefrist ~ databeskyttelse
software, applikation, app, system, it-system, platform ~ it-system, system, software, applikation, app, løsning, licens, registrering
sprog, sprogpolitik, forståeligt, skriftligt, kancellisprog = sprogpolitik, klart sprog ~ skriftlig kommunikation
spørgeskema, rundspørge, survey, brugerundersøgelse, borgerundersøgelse, tilfredshedsmåling = spørgeskema, brugerundersøgelse ~ borgertilfredshedsundersøgelse, måling, undersøgelse, spørgeramme
storskærm, infoskærm, infotavle = skærm, infoskærm, infostander
systemnedbrud = nedbrud, driftsforstyrrelse ~ it-drift
systemskifte, systemudskiftning, itprojekt = udskiftning, implementering ~ it-system
telefoni ~ telefon
tidsbestilling, tidsbestillingssystem = tidsbestilling ~ borgerservice
tidsregistrering, stempelur, tidregistrering = tidsregistrering ~ arbejdstid
tip, praj, tipfunktion, borgertip = borgertip, henvendelse
udfase, udfasning, skrotte, udskifte = udfasning, udskiftning ~ udfase, afvikling, implementering
ventemusik = ventetid, telefon ~ omstilling
videomøde, virtuelt, skype, onlinemøde, fjernmøde, zoom = videomøde, virtuelt møde ~ online, digital
webtilgængelighed, tilgængelighedserklæring = webtilgængelighed ~ hjemmeside
`
