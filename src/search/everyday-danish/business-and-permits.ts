/** Trade, licences, authorities. For the notation see ../everyday-danish.ts. */
export const BUSINESS_AND_PERMITS = `
arbejdsplads ~ beskæftigelse
bestyrergodkendelse = bestyrer
bevillingsnævn ~ alkoholbevilling
dørmand, dørmænd = dørmand, dørvogter
erhverv, erhvervsliv = erhverv, erhvervsliv, virksomhed ~ erhvervspolitik, erhvervsudvikling
erhvervsråd, erhvervsforening, erhvervschef, erhvervskontor, erhvervsfremme, erhvervscenter = erhvervsråd, erhvervsforening ~ erhvervsfremme, erhvervsservice, erhvervsudvikling
eu, europa, europæisk, bruxelles = eu ~ europæisk
handelsstand, handelsforening, handelsstandsforening = handelsstandsforening, handelsforening ~ detailhandel, handelsliv
iværksætter, startup, nystartet, nystartede, selvstændig = iværksætter, iværksætteri ~ nystartede virksomheder, erhvervsservice, selvstændig
kl, kommuneforening = kl, kommunernes landsforening
kontorfællesskab, kontorhotel, væksthus, inkubator = iværksætterhus, kontorfællesskab ~ væksthus
lejlighedstilladelse, lejlighedsbevilling = lejlighedstilladelse ~ alkoholbevilling
lov, tilladelse = tilladelse, godkendelse ~ bevilling, dispensation
lovgivning, paragraf, lovregler = lovgivning, lovgrundlag ~ lovbestemmelse
marskandiser ~ genbrug
nabokommune, tværkommunal, tværkommunalt = nabokommuner, tværkommunal ~ kommunesamarbejde
natbevilling, nattelukning, lukketid = natbevilling, lukketid, udvidet åbningstid ~ bevilling, åbningstid
natteliv, byliv = natteliv, byliv ~ bevilling, restauration
region, regionsråd, amt = region ~ regionsråd, sundhedsaftale
restaurant, spisested, pizzeria, grillbar, grill, pølsevogn, burgerbar, restauratør = restauration, restaurationsvirksomhed ~ restaurant, serveringssted, alkoholbevilling, bevilling
socialøkonomisk, socialøkonomi = socialøkonomisk virksomhed
spilleautomat, spillehal = spilleautomat, spillehal ~ gevinstgivende
stadeplads, bod, torvekræmmer, gadehandel, gadesalg, foodtruck, isbod, iskiosk = stadeplads, gadesalg ~ torveregulativ, torvehandel
staten, regering, minister, ministerium, ministeriet, folketing = ministerium, staten ~ regering, myndighed
taxitilladelse, taxabevilling = taxitilladelse, taxibevilling, hyrevognsbevilling ~ taxi
vækst, vækstpolitik = vækst ~ vækstpolitik, erhvervspolitik
værtshus, bar, bodega, pub, diskotek, natklub, beværtning, værtshusholder = restauration, alkoholbevilling ~ restaurationsvirksomhed, værtshus, bevilling, natbevilling
øl, vin, sprut, alkohol, spiritus, drinks, skænke, servere, servering, udskænkning, udskænke, alkoholbevilling, spiritusbevilling = alkoholbevilling, alkohol ~ udskænkning, spiritusbevilling, bevilling, restauration, spiritus
`
