/** Trade, licences, authorities. For the notation see ../everyday-danish.ts. */
export const BUSINESS_AND_PERMITS = `
arbejdsplads ~ beskæftigelse
arrangementstilladelse, festtilladelse, udendørsarrangement, lejlighedssalg = tilladelse, arrangement ~ lejlighedstilladelse
banko, bankospil, bingo, lotteri, tombola, kasino, poker = lotteri, bankospil
bestyrergodkendelse = bestyrer
bevillingsnævn ~ alkoholbevilling
bryggeri, mejeri, slagteri, savværk, betonfabrik = virksomhed ~ miljøgodkendelse, erhvervsområde
butikslukning, butikstomgang = detailhandel ~ handelsliv, tomgang
dagligvareforretning, dagligvarer, lavprisbutik, discountbutik, discount = dagligvarebutik, detailhandel ~ butik
dørmand, dørmænd = dørmand, dørvogter
erhverv, erhvervsliv = erhverv, erhvervsliv, virksomhed ~ erhvervspolitik, erhvervsudvikling
erhvervsdrivende, erhvervsfolk, forretningsdrivende, næringsdrivende = erhvervsdrivende, virksomhed ~ erhvervsliv
erhvervsklima, erhvervsvenlig = erhvervsklima, erhvervsvenlighed ~ erhvervspolitik
erhvervsråd, erhvervsforening, erhvervschef, erhvervskontor, erhvervsfremme, erhvervscenter = erhvervsråd, erhvervsforening ~ erhvervsfremme, erhvervsservice, erhvervsudvikling
erhvervsstrategi, vækststrategi, erhvervspolitik, vækstplan = erhvervspolitik, vækststrategi ~ erhvervsudvikling
eu-tilskud, eustøtte, euprojekt, interreg = eu ~ fondsmidler
eu, europa, europæisk, bruxelles = eu ~ europæisk
forskerpark, iværksætterpark = erhvervspark, erhvervsområde
fødevarekontrol, smileyordning, smiley = fødevarekontrol ~ tilsyn
grænseland, grænsehandel, tysk, tyskland, sverige, norge = grænseoverskridende ~ internationalt samarbejde
handelsby, butiksliv = handelsliv, detailhandel ~ bymidte
handelsstand, handelsforening, handelsstandsforening = handelsstandsforening, handelsforening ~ detailhandel, handelsliv
havnekiosk, strandkiosk, issalg = kiosk, stadeplads ~ forpagtning
hjemmel, lovhjemmel, kommunalfuldmagt = hjemmel, lovgrundlag, kommunalfuldmagt
iværksætter, startup, nystartet, nystartede, selvstændig = iværksætter, iværksætteri ~ nystartede virksomheder, erhvervsservice, selvstændig
kl, kommuneforening = kl, kommunernes landsforening
konkurs, fallit, krak, betalingsstandsning, konkursramt, lukningstruet = konkurs ~ betalingsstandsning, rekonstruktion
kontorfællesskab, kontorhotel, væksthus, inkubator = iværksætterhus, kontorfællesskab ~ væksthus
lejlighedstilladelse, lejlighedsbevilling = lejlighedstilladelse ~ alkoholbevilling
lov, tilladelse = tilladelse, godkendelse ~ bevilling, dispensation
lovgivning, paragraf, lovregler = lovgivning, lovgrundlag ~ lovbestemmelse
lukkelov, søndagsåbent, søndagsåbning, søndagslukning = lukkelov, åbningstid ~ detailhandel
madbod = stadeplads, madvogn ~ bod
marskandiser ~ genbrug
nabokommune, tværkommunal = nabokommuner, tværkommunal ~ kommunesamarbejde
natbevilling, nattelukning, lukketid = natbevilling, lukketid, udvidet åbningstid ~ bevilling, åbningstid
natteliv, byliv = natteliv, byliv ~ bevilling, restauration
nattilladelse = nattilladelse ~ bevilling
nærbutik, døgnkiosk, slagter, bageri, bagerbutik = butik, detailhandel
næringsbrev, bevillingshaver, alkoholtilladelse, ølbevilling = alkoholbevilling ~ bevilling
praktikplads = praktik, læreplads
region, regionsråd, amt = region ~ regionsråd, sundhedsaftale
restaurant, spisested, pizzeria, grillbar, grill, pølsevogn, burgerbar, restauratør = restauration, restaurationsvirksomhed ~ restaurant, serveringssted, alkoholbevilling, bevilling
socialøkonomisk, socialøkonomi = socialøkonomisk virksomhed
spilleautomat, spillehal = spilleautomat, spillehal ~ gevinstgivende
stadeplads, bod, torvekræmmer, gadehandel, gadesalg, foodtruck, isbod, iskiosk = stadeplads, gadesalg ~ torveregulativ, torvehandel
staten, regering, minister, ministerium, ministeriet, folketing = ministerium, staten ~ regering, myndighed
taxavogn ~ taxitilladelse, kørsel
taxiholdeplads, taxaholdeplads, taxinævn = taxi ~ holdeplads
taxitilladelse, taxabevilling = taxitilladelse, taxibevilling, hyrevognsbevilling ~ taxi
ulandshjælp, nødhjælp, humanitær, ulandsbistand = nødhjælp, humanitær
virksomhedsbesøg, erhvervsbesøg = virksomhedsbesøg ~ erhvervsliv
vækst, vækstpolitik = vækst ~ vækstpolitik, erhvervspolitik
værtshus, bar, bodega, pub, diskotek, natklub, beværtning, værtshusholder = restauration, alkoholbevilling ~ restaurationsvirksomhed, værtshus, bevilling, natbevilling
øl, vin, sprut, alkohol, spiritus, drinks, skænke, servere, servering, udskænkning, udskænke, alkoholbevilling, spiritusbevilling = alkoholbevilling, alkohol ~ udskænkning, spiritusbevilling, bevilling, restauration, spiritus
`
