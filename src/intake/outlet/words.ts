/** Floor 2, intake. Words of which the names of newspapers, agencies and institutions are made. */

/** Kinds of periodical, agency and station; the words that name one as such. */
const PRESS =
  'times post herald tribune gazette gazeta guardian observer independent telegraph journal chronicle courier courrier mail mirror express star sun globe daily weekly monitor news newswire wire agency press review bulletin digest dispatch despatch standard record register sentinel examiner enquirer inquirer reporter reader ledger echo voice citizen nation insider brief briefing today tv radio broadcasting broadcaster portal network media magazine report reports online zeitung presse presseagentur agência agencia agence agenzia agentur nachrichten rundschau anzeiger tagblatt allgemeine börse journal jornal folha estado correio diario diário noticias notícias periódico prensa corriere gazzetta giornale stampa novosti gazette info markets clarion messenger advocate mercury argosy commentator newsletter newspaper weekender sunday morning evening wochenblatt blatt bladet tidningen avisen dagblad krant nieuws haber ajansı akhbar matin soir quotidien dépêche giorno mattino repubblica mundo país abend morgen observer spectator politics diplomat outlook perspective dainik patrika samachar sangbad khabar barta habari gazeti berita harian suara warta vesti vestnik dnevnik vjesnik noviny novine dziennik hírlap'

const INSTITUTIONS =
  'ministry department office embassy mission commission council secretariat presidency parliament government chancellery kremlin palace house bank organisation organization union agency delegation consulate cabinet service committee authority foundation institute centre center'

/** Endings of the compounds in which Germanic languages name papers: "Kustkrant", "Flusszeitung". */
export const PRESS_ENDING =
  /\p{L}{3}(?:zeitung|blatt|blad|bladet|krant|courant|tidning|tidningen|avis|avisen|posten|presse|nachrichten|rundschau|anzeiger|kurier|bote|gazet)$/iu

export const PRESS_WORDS: ReadonlySet<string> = new Set(PRESS.split(' '))
export const INSTITUTION_WORDS: ReadonlySet<string> = new Set(INSTITUTIONS.split(' '))

/** Sites that carry other people's texts: their address names no outlet. */
export const CARRIERS: ReadonlySet<string> = new Set(
  'google msn yahoo archive facebook twitter x t youtube medium substack wordpress blogspot reddit linkedin flipboard telegram instagram tiktok bit ow tinyurl feedburner github pressreader scribd dropbox wikipedia wikimedia'.split(
    ' ',
  ),
)
