package org.linewright.pbx.laws;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/**
 * The laws in words: what each asks for, where the contract says so, and what is said of a driver that breaks it. 1xx
 * fields and words, 2xx codes, advice and abilities, 3xx drafts and reviews, 4xx bundles, 9xx a driver that fails.
 */
public enum LawTrouble implements TroubleKind {
    SAME_PROFILE(101, "PbxDriver.profile", //
            "Das Profil ist jedes Mal dasselbe.", "The profile is the same each time.", //
            "Zwei Fragen nach dem Profil ergaben Verschiedenes: {0}.", "Asked twice, the profile differs: {0}.", //
            "Bauen Sie das Profil aus Konstanten: keine Zähler, keine Uhrzeit, keine ungeordneten Mengen.",
            "Make the profile of constants: no counters, no time of day, no unordered sets."),
    ID(102, "PbxDriverInfo.id", //
            "Die Kennung passt in eine Datei.", "The id fits into a file.", //
            "Die Kennung «{0}» passt nicht in eine Datei.", "The id “{0}” does not fit into a file.", //
            "Schreiben Sie Kleinbuchstaben und Ziffern, getrennt durch Punkt oder Strich, höchstens 60 Zeichen: "
                    + "firma.anlage",
            "Write lower-case letters and digits, separated by a dot or a dash, 60 characters at most: company.pbx"),
    FIELD_TWICE(103, "PbxProfile.fields", //
            "Jedes Feld steht einmal da.", "Every field is there once.", //
            "Das Feld «{0}» steht zweimal im Profil.", "The field “{0}” stands twice in the profile.", //
            "Streichen Sie eines der beiden; für einen Kurzwahlcode genügt der Eintrag unter codes.",
            "Remove one of the two; for a feature code the entry among the codes is enough."),
    NO_PLACE(104, "Keys", //
            "Jedes Feld hat einen Platz in der Leitungsgruppe.", "Every field has a place in a line group.", //
            "Für das Feld «{0}» gibt es in einer Leitungsgruppe keinen Platz.",
            "A line group has no place for the field “{0}”.", //
            "Nehmen Sie einen Schlüssel aus Keys; was nur Ihre Anlage kennt, heißt «{1}».",
            "Take a key from Keys; what only your PBX knows is called “{1}”."),
    TYPE(105, "SettingType", //
            "Jedes Feld hat den Typ seines Platzes.", "Every field has the type of its place.", //
            "Das Feld «{0}» ist vom Typ {1}, an seinem Platz steht aber {2}.",
            "The field “{0}” is of type {1}, but its place holds {2}.", //
            "Schreiben Sie SettingType.{2}.", "Write SettingType.{2}."),
    SECRET(106, "SettingType.SECRET", //
            "Was geheim ist, ist als geheim gekennzeichnet, und nichts Geheimes steht im Profil.",
            "What is secret is marked as secret, and no secret stands in the profile.", //
            "Das Feld «{0}» heißt wie ein Geheimnis, ist aber keines, oder es bringt selbst eines mit.",
            "The field “{0}” is named like a secret but is none, or it brings one along.", //
            "Geben Sie «{0}» den Typ SettingType.SECRET und keinen Wert vor.",
            "Give “{0}” the type SettingType.SECRET and no preset."),
    CHOICES(107, "Setting.choices", //
            "Wer wählen lässt, nennt die Werte, jeden einmal.", "Who offers a choice names the values, each once.", //
            "Die Auswahl des Feldes «{0}» stimmt nicht: {1}.", "The choices of the field “{0}” are wrong: {1}.", //
            "Ein Feld vom Typ CHOICE oder CODECS braucht choosing(…) mit verschiedenen Wörtern, jedes andere keines.",
            "A field of type CHOICE or CODECS needs choosing(…) with different words, any other none."),
    NEEDED(108, "Keys", //
            "Was jede Leitung braucht, ist ein Feld.", "What every line needs is a field.", //
            "Das Feld «{0}» fehlt; ohne es lässt sich keine Leitung einrichten.",
            "The field “{0}” is missing; no line can be set up without it.", //
            "Ergänzen Sie ein Setting mit dem Schlüssel «{0}».", "Add a setting with the key “{0}”."),
    FORCED(109, "Setting.forcedTo", //
            "Was erzwungen ist, hat einen Wert.", "What is forced has a value.", //
            "Das Feld «{0}» ist erzwungen, hat aber keinen Wert.", "The field “{0}” is forced but has no value.", //
            "Schreiben Sie forcedTo(WERT, GRUND) mit dem Wert, der gelten muss.",
            "Write forcedTo(VALUE, REASON) with the value that has to hold."),
    PRESET(110, "Setting.preset", //
            "Jeder vorgegebene Wert passt zu seinem Feld.", "Every preset fits its field.", //
            "Der vorgegebene Wert «{1}» passt nicht zum Feld «{0}»: {2}",
            "The preset “{1}” does not fit the field “{0}”: {2}", //
            "{3}", "{3}"),
    PRESET_FORM(111, "PbxProfile.draft", //
            "Jeder vorgegebene Wert kommt so wieder heraus, wie er hineinging.",
            "Every preset comes back as it went in.", //
            "Das Feld «{0}» ist mit «{1}» vorgegeben, in der Gruppe steht dann aber «{2}».",
            "The field “{0}” is preset to “{1}”, but the group then says “{2}”.", //
            "Schreiben Sie «{2}»: Zeiten als Sekunden (600 s) oder Millisekunden (300 ms), Listen mit Komma und "
                    + "Leerzeichen.",
            "Write “{2}”: times as seconds (600 s) or milliseconds (300 ms), lists with comma and blank."),
    LIMITS(112, "PbxProfile", //
            "Vorgegebene Zeiten und Zahlen sind vernünftig.", "Preset times and numbers are sane.", //
            "«{0}» ist mit {1} vorgegeben; vernünftig sind {2} bis {3}.",
            "“{0}” is preset to {1}; sane are {2} to {3}.", //
            "Wählen Sie für «{0}» einen Wert zwischen {2} und {3}.", "Choose a value between {2} and {3} for “{0}”."),
    NAME_LAW(113, "NameLaw.form", //
            "Ob ein Benutzername möglich ist, ist sofort entschieden.",
            "Whether a user name is possible is decided at once.", //
            "Der reguläre Ausdruck «{0}» für Benutzernamen läuft bei «{1}» davon.",
            "The regular expression “{0}” for user names runs away with “{1}”.", //
            "Wiederholen Sie nichts, was sich schon wiederholt: [0-9]+ statt [0-9]*[0-9]*.",
            "Do not repeat what repeats already: [0-9]+ instead of [0-9]*[0-9]*."),
    LOCATION(114, "PbxProfile.location", //
            "Vorschläge für den Standort kommen dort an.", "Proposals for the location arrive there.", //
            "Der Vorschlag «{0}» = «{1}» kommt im Standort nicht an.",
            "The proposal “{0}” = “{1}” does not arrive in the location.", //
            "Möglich sind Keys.DIAL_FORMAT mit rules oder e164 und Keys.ALWAYS_AREA_CODE mit true oder false.",
            "Possible are Keys.DIAL_FORMAT with rules or e164 and Keys.ALWAYS_AREA_CODE with true or false."),
    VERSION_GAP(115, "PbxProfile.settingsVersion", //
            "Von jeder Version der Einstellungen führt genau ein Weg zur nächsten.",
            "From every version of the settings exactly one way leads to the next.", //
            "Die Einstellungen sind von Version {0}, aber von Version {1} führen {2} Wege weiter.",
            "The settings are of version {0}, but {2} ways lead on from version {1}.", //
            "Geben Sie inVersion({0}, …) für jede Version von 1 bis vor {0} genau eine Migration mit, und keine andere.",
            "Give inVersion({0}, …) exactly one migration for each version from 1 to before {0}, and no other."),
    MIGRATED_KEYS(116, "Migration.steps", //
            "Migrationen führen von Feldern, die es nicht mehr gibt, zu Feldern, die es gibt.",
            "Migrations lead from fields that are no longer there to fields that are.", //
            "Die Migration von Version {0} nennt «{1}»: {2}.", "The migration from version {0} names “{1}”: {2}.", //
            "Nennen Sie den Schlüssel eines Feldes Ihres Profils unter registrar., media., codes. oder extras., oder "
                    + "nehmen Sie den Schritt heraus.",
            "Name the key of a field of your profile below registrar., media., codes. or extras., or take the step "
                    + "out."),
    MIGRATED_REVIEW(117, "Migration", //
            "Was eine Migration hinterlässt, besteht die Prüfung.", "What a migration leaves passes the review.", //
            "Nach den Migrationen hat eine Gruppe einen Fehler bei «{0}»: {1}",
            "After the migrations a group has an error at “{0}”: {1}", //
            "{2}", "{2}"),
    WAY_BACK(118, "MigrationStep.inverse", //
            "Von jeder Migration führt der Weg zurück.", "From every migration there is a way back.", //
            "Eine Gruppe der Version {0} kommt nicht zurück, wie sie war: {1}.",
            "A group of version {0} does not come back as it was: {1}.", //
            "Lassen Sie nie zwei frühere Felder oder Werte zu einem werden, ohne das mit Removed zu sagen.",
            "Never let two former fields or values become one without saying so by Removed."),
    HELP(121, "Setting.help", //
            "Jedes Feld ist in beiden Sprachen erklärt.", "Every field is explained in both languages.", //
            "Die Erklärung des Feldes «{0}» ist zu kurz oder nur in einer Sprache geschrieben: «{1}»",
            "The help of the field “{0}” is too short or written in one language only: “{1}”", //
            "Schreiben Sie deutsch und englisch, was der Wert auf der Leitung bewirkt und wo man ihn findet.",
            "Write in German and English what the value does on the wire and where a person finds it."),
    SOURCE(122, "Source", //
            "Alles hat eine Quelle.", "Everything has a source.", //
            "«{0}» hat keine brauchbare Quelle: «{1}», «{2}», {3}.", "“{0}” has no usable source: “{1}”, “{2}”, {3}.", //
            "Nennen Sie Dokument, Stelle und Stand; eine eigene Wahl schreibt Source.ourChoice(GRUND, MONAT).",
            "Name document, place and date; a choice of your own writes Source.ourChoice(REASON, MONTH)."),
    LANGUAGES(123, "org.linewright.pbx, 6", //
            "Jeder Satz ist deutsch und englisch da.", "Every sentence is there in German and in English.", //
            "Bei «{0}» lautet der Satz in beiden Sprachen gleich: «{1}»",
            "At “{0}” the sentence reads the same in both languages: “{1}”", //
            "Übersetzen Sie ihn: new Text(\"deutsch\", \"englisch\").",
            "Translate it: new Text(\"German\", \"English\")."),
    BLANKS(124, "Advice.kind", //
            "Die Lücken eines Rates werden alle gefüllt.", "Every gap in an advice is filled.", //
            "Der Rat {0} hat Lücken, die niemand füllt oder die nur in einer Sprache stehen: «{1}»",
            "The advice {0} has gaps that nobody fills or that stand in one language only: “{1}”", //
            "Gefüllt werden die Lücken 0 (der Wert) und 1 (die Zahl der Leitungen); verwenden Sie in beiden Sprachen "
                    + "dieselben.",
            "Filled are the gaps 0 (the value) and 1 (the number of lines); use the same in both languages."),
    LABEL(125, "Setting.label", //
            "Beschriftungen passen in eine Zeile.", "Labels fit into one line.", //
            "Die Beschriftung von «{0}» passt nicht in eine Zeile: «{1}»",
            "The label of “{0}” does not fit into one line: “{1}”", //
            "Kürzen Sie sie auf höchstens 80 Zeichen ohne Zeilenwechsel; alles Weitere gehört in die Erklärung.",
            "Shorten it to 80 characters without a line break; anything more belongs into the help."),
    CODE_TWICE(201, "PbxProfile.codes", //
            "Jede Funktion hat einen Kurzwahlcode.", "Every function has one feature code.", //
            "Für «{0}» stehen zwei Kurzwahlcodes im Profil.", "The profile has two feature codes for “{0}”.", //
            "Streichen Sie einen der beiden.", "Remove one of the two."),
    CODE_DIALLED(202, "FeatureCode.template", //
            "Kein Kurzwahlcode verdeckt einen anderen, und keinem fehlt ein Platz.",
            "No feature code hides another, and none lacks a place.", //
            "Der Kurzwahlcode «{0}» stimmt so nicht: {1}", "The feature code “{0}” is not right like this: {1}", //
            "{2}", "{2}"),
    ABILITY_TWICE(203, "PbxProfile.abilities", //
            "Jede Fähigkeit ist einmal genannt.", "Every ability is mentioned once.", //
            "Die Fähigkeit «{0}» steht zweimal im Profil.", "The ability “{0}” stands twice in the profile.", //
            "Streichen Sie eine der beiden.", "Remove one of the two."),
    ABILITY_CODES(204, "Capability.codes", //
            "Was per Kurzwahlcode geht, hat den Kurzwahlcode.", "What works by code has the code.", //
            "«{0}» soll gehen, aber der Kurzwahlcode dafür fehlt: {1}.",
            "“{0}” is said to work, but its feature code is missing: {1}.", //
            "Ergänzen Sie den Kurzwahlcode, oder schreiben Sie Support.UNTESTED.",
            "Add the feature code, or write Support.UNTESTED."),
    ADVICE(205, "Advice", //
            "Jeder Rat gilt einem eigenen Feld und nennt, wann er gilt.",
            "Every advice is about a field of its own profile and says when it is due.", //
            "Der Rat zu «{0}» ({1}) gilt keinem Feld des Profils oder nennt keine Bedingung.",
            "The advice on “{0}” ({1}) is about no field of the profile or has no condition.", //
            "Nennen Sie den Schlüssel eines Feldes und mindestens eine Condition.",
            "Name the key of a field and at least one Condition."),
    ADVICE_CODE(206, "TroubleKind.Words.code", //
            "Jeder Rat hat eine eigene, bleibende Nummer.", "Every advice has a lasting code of its own.", //
            "Der Rat zu «{0}» trägt die Nummer «{1}», die nicht taugt oder schon etwas anderes heißt.",
            "The advice on “{0}” has the code “{1}”, which is unfit or means something else already.", //
            "Nummern sehen aus wie ACME-101, jede für genau einen Satz; LW-PBX gehört Linewright.",
            "Codes look like ACME-101, each for exactly one sentence; LW-PBX belongs to Linewright."),
    DRAFT_REVIEW(301, "PbxProfile.draft", //
            "Der Entwurf des Treibers besteht seine eigene Prüfung.",
            "The driver's draft passes its own review.", //
            "Eine frische Gruppe mit allen vorgegebenen Werten hat einen Fehler bei «{0}»: {1}",
            "A fresh group with all presets has an error at “{0}”: {1}", //
            "{2}", "{2}"),
    REGISTRAR(302, "PbxDriver.review", //
            "Fehlt der Registrar, fragt die Prüfung danach.", "A missing registrar is asked for.", //
            "Fehlt «{0}», sagt die Prüfung nichts.", "When “{0}” is missing, the review says nothing.", //
            "Machen Sie «{0}» mit needed() zum Pflichtfeld, oder geben Sie einen Registrar vor.",
            "Make “{0}” a required field with needed(), or preset a registrar."),
    MEMORY(303, "org.linewright.pbx, 3", //
            "Die Prüfung hat kein Gedächtnis.", "The review has no memory.", //
            "Dieselbe Gruppe, zweimal geprüft, ergab Verschiedenes: {0}.",
            "The same group, reviewed twice, gave different answers: {0}.", //
            "Nehmen Sie alle Felder aus der Klasse, die sich ändern; die Antwort hängt nur von der Gruppe ab.",
            "Remove every field of the class that changes; the answer depends on the group alone."),
    FIELD_NAMED(304, "PbxDriver.review", //
            "Jeder Befund steht bei einem Feld.", "Every finding stands at a field.", //
            "Der Befund {0} steht bei keinem Feld: «{1}»", "The finding {0} stands at no field: “{1}”", //
            "Hängen Sie den Schlüssel an: KIND.about(…).at(Keys.HOST).",
            "Add the key: KIND.about(…).at(Keys.HOST)."),
    DATA_TOO(305, "PbxDriver.review", //
            "Eine eigene Prüfung sagt auch, was das Profil sagt.",
            "A review of one's own also says what the profile says.", //
            "Die Prüfung verschweigt {0} bei «{1}»: «{2}»", "The review conceals {0} at “{1}”: “{2}”", //
            "Beginnen Sie mit PbxDriver.super.review(wished), und fügen Sie Ihre Befunde hinzu.",
            "Begin with PbxDriver.super.review(wished) and add your findings."),
    ANSWER(306, "Trouble", //
            "Jeder Befund sagt in beiden Sprachen, was ist und was zu tun ist.",
            "Every finding says in both languages what is wrong and what to do.", //
            "Der Befund {0} bei «{1}» taugt nicht: «{2}»", "The finding {0} at “{1}” is not usable: “{2}”", //
            "Geben Sie ihm eine Nummer wie ACME-101, einen Satz und eine andere Abhilfe, beides deutsch und englisch.",
            "Give it a code like ACME-101, a sentence and a remedy that differs from it, both in German and English."),
    HOSTILE(307, "PbxDriver.review", //
            "Die Prüfung hält jede Gruppe aus.", "The review bears any group.", //
            "Bei einer ungewöhnlichen Gruppe wirft die Prüfung {0}.", "With an unusual group the review throws {0}.", //
            "Prüfen Sie, bevor Sie zugreifen: Werte können leer, sehr lang oder unsinnig sein, Zeiten null oder "
                    + "negativ. Die Gruppe: {1}",
            "Look before you reach: values may be empty, very long or nonsense, times zero or negative. The group: {1}"),
    THREADS(311, "PbxDriver", //
            "Viele fragen zugleich und bekommen dieselbe Antwort.", "Many ask at once and get the same answer.", //
            "Von mehreren Threads zugleich gefragt, antwortet der Treiber verschieden: {0}.",
            "Asked by several threads at once, the driver answers differently: {0}.", //
            "Teilen Sie nichts Veränderliches zwischen zwei Fragen; am einfachsten hat die Klasse gar keine Felder.",
            "Share nothing that changes between two questions; the simplest is a class without fields."),
    MANY_LINES(312, "PbxDriver", //
            "Zehntausend Leitungen sind rechtzeitig geprüft.", "Ten thousand lines are reviewed in time.", //
            "Die Prüfung von zehntausend Leitungen war nach {0} noch nicht fertig.",
            "The review of ten thousand lines was not done after {0}.", //
            "Gehen Sie die Leitungen einmal durch; vergleichen Sie nicht jede mit jeder.",
            "Go through the lines once; do not compare each with each."),
    QUICK(313, "PbxDriver.profile", //
            "Profil und Prüfung kosten fast nichts.", "Profile and review cost next to nothing.", //
            "Fünfhundert Fragen nach Profil und Prüfung waren nach {0} noch nicht beantwortet.",
            "Five hundred questions for profile and review were not answered after {0}.", //
            "Halten Sie das Profil in einer Konstanten, und lesen Sie darin weder Dateien noch Netz.",
            "Keep the profile in a constant, and read neither files nor the network in it."),
    NAMES(401, "PbxDriverInfo", //
            "Der Treiber steht unter den Namen seines Profils in der Liste.",
            "The driver is listed under the names of its profile.", //
            "In der Liste steht als {0} «{1}», das Profil sagt «{2}».",
            "The list says “{1}” as {0}, the profile says “{2}”.", //
            "Schreiben Sie in PbxDriverInfo (oder in die Datei unter OSGI-INF) dasselbe wie im Profil; eine Version "
                    + "hat bis zu drei Zahlen.",
            "Write into PbxDriverInfo (or the file below OSGI-INF) the same as in the profile; a version has up to "
                    + "three numbers."),
    COMPONENT(402, "PbxDriverInfo", //
            "Das Bundle bietet den Treiber an.", "The bundle offers the driver.", //
            "Das Bundle {0} bietet {1} nicht als PbxDriver an.", "The bundle {0} does not offer {1} as a PbxDriver.", //
            "Die Klasse braucht @Component und @PbxDriverInfo; oder eine Datei unter OSGI-INF, die der Kopf "
                    + "Service-Component nennt.",
            "The class needs @Component and @PbxDriverInfo; or a file below OSGI-INF that the header "
                    + "Service-Component names."),
    IMPORTS(403, "org.linewright.pbx", //
            "Ein Treiber kennt nur core und pbx.", "A driver knows core and pbx only.", //
            "Das Bundle importiert «{0}».", "The bundle imports “{0}”.", //
            "Nehmen Sie «{0}» aus Import-Package; erlaubt sind org.linewright.core, org.linewright.core.line, "
                    + "org.linewright.core.location und org.linewright.pbx.",
            "Take “{0}” out of Import-Package; allowed are org.linewright.core, org.linewright.core.line, "
                    + "org.linewright.core.location and org.linewright.pbx."),
    RANGES(404, "org.linewright.pbx", //
            "Importe nennen, bis zu welcher Version sie gelten.", "Imports say up to which version they hold.", //
            "Der Import «{0}» nennt keinen Versionsbereich: «{1}».", "The import “{0}” has no version range: “{1}”.", //
            "Schreiben Sie {0};version=\"{2}\".", "Write {0};version=\"{2}\"."),
    STARTED(405, "PbxDriver", //
            "Das Bundle bietet den Treiber an, ohne dass es jemand startet.",
            "The bundle offers the driver without anybody starting it.", //
            "Im Manifest fehlt Bundle-ActivationPolicy: lazy.", "The manifest lacks Bundle-ActivationPolicy: lazy.", //
            "Ergänzen Sie die Zeile Bundle-ActivationPolicy: lazy.", "Add the line Bundle-ActivationPolicy: lazy."),
    PLAIN(406, "org.linewright.pbx, 1", //
            "Das Bundle hängt an nichts anderem.", "The bundle depends on nothing else.", //
            "Im Manifest steht {0}: {1}", "The manifest says {0}: {1}", //
            "Streichen Sie die Zeile {0}; ein Treiber braucht nur Import-Package.",
            "Remove the line {0}; a driver needs Import-Package only."),
    REACH(407, "org.linewright.pbx, 1", //
            "Ein Treiber öffnet weder Dateien noch Sockets und startet nichts.",
            "A driver opens neither files nor sockets and starts nothing.", //
            "Die Klassen des Bundles nennen {0}.", "The classes of the bundle name {0}.", //
            "Streichen Sie, was {0} braucht; was der Treiber weiß, steht als Konstante im Code.",
            "Remove what needs {0}; what the driver knows stands in the code as a constant."),
    EXPORTS(408, "org.linewright.pbx, 1", //
            "Das Bundle gibt keine Pakete heraus.", "The bundle exports no packages.", //
            "Das Bundle exportiert «{0}»; wer es nutzt, hält die alte Version fest.",
            "The bundle exports “{0}”; whoever uses it holds on to the old version.", //
            "Streichen Sie Export-Package; den Treiber findet Linewright als Dienst.",
            "Remove Export-Package; Linewright finds the driver as a service."),
    SINGLETON(409, "org.linewright.pbx, 1", //
            "Zwei Versionen des Bundles können nebeneinander laufen.",
            "Two versions of the bundle can run side by side.", //
            "Das Bundle darf nur einmal da sein: {0}", "The bundle may be there only once: {0}", //
            "Streichen Sie singleton:=true aus Bundle-SymbolicName; die neue Version übernimmt, während die alte noch "
                    + "läuft.",
            "Remove singleton:=true from Bundle-SymbolicName; the new version takes over while the old one still "
                    + "runs."),
    EMBEDDED(410, "org.linewright.pbx, 1", //
            "Das Bundle enthält nur Eigenes.", "The bundle holds nothing but its own.", //
            "Das Bundle bringt «{0}» mit; Linewright hat es selbst und erkennt eine Kopie nicht an.",
            "The bundle brings “{0}”; Linewright has its own and does not recognize a copy.", //
            "Nehmen Sie «{0}» heraus: Im Bau hat alles von Linewright den Scope provided oder test.",
            "Take “{0}” out: in the build everything of Linewright has the scope provided or test."),
    STATE(411, "org.linewright.pbx, 1", //
            "Die Klassen merken sich nichts.", "The classes keep nothing.", //
            "In {0} steht etwas, was sich ändern kann.", "{0} holds something that may change.", //
            "Machen Sie aus {0} eine Konstante (static final, etwa List.of oder Map.of); ein Treiber antwortet aus "
                    + "dem, was man ihm gibt.",
            "Make a constant of {0} (static final, such as List.of or Map.of); a driver answers from what it is "
                    + "given."),
    VERSIONS(412, "PbxDriverInfo.version", //
            "Bundle und Treiber haben dieselbe Version.", "Bundle and driver have the same version.", //
            "Das Bundle hat die Version {0}, der Treiber {1}.", "The bundle has the version {0}, the driver {1}.", //
            "Schreiben Sie in Bundle-Version und in PbxDriverInfo (oder die Datei unter OSGI-INF) dieselben drei "
                    + "Zahlen.",
            "Write the same three numbers into Bundle-Version and into PbxDriverInfo (or the file below OSGI-INF)."),
    BUNDLE(413, "org.linewright.pbx", //
            "Das Bundle hat Namen und Version.", "The bundle has a name and a version.", //
            "Im Manifest fehlt {0}.", "The manifest lacks {0}.", //
            "Ergänzen Sie {0}; Bundle-ManifestVersion ist 2.", "Add {0}; Bundle-ManifestVersion is 2."),
    JAVA(414, "org.linewright.pbx", //
            "Das Bundle läuft mit jedem Java, mit dem Linewright läuft.",
            "The bundle runs on every Java that Linewright runs on.", //
            "{0} braucht Java {1}; Linewright läuft auch mit {2}.", "{0} needs Java {1}; Linewright runs on {2} too.", //
            "Übersetzen Sie für Java {2}: maven.compiler.release oder javac --release {2}.",
            "Compile for Java {2}: maven.compiler.release, or javac --release {2}."),
    THREW(901, "org.linewright.pbx, 4", //
            "Ein Treiber wirft nie.", "A driver never throws.", //
            "Beim Gesetz «{0}» wirft der Treiber {1}.", "At the law “{0}” the driver throws {1}.", //
            "Beheben Sie den Fehler an der Stelle, die dabeisteht; was nicht stimmt, ist ein Befund, keine Ausnahme.",
            "Mend the mistake at the place that is told; what is wrong is a finding, not an exception."),
    SLOW(902, "PbxDriver", //
            "Ein Treiber antwortet sofort.", "A driver answers at once.", //
            "Beim Gesetz «{0}» hat der Treiber nach {1} nicht geantwortet.",
            "At the law “{0}” the driver has not answered after {1}.", //
            "Warten Sie auf nichts: kein Netz, keine Datei, keine Sperre, keine Schleife ohne Ende.",
            "Wait for nothing: no network, no file, no lock, no endless loop.");

    private final Words words;
    private final Text law;
    private final String contract;

    LawTrouble(int number, String contract, String law, String lawEnglish, String german, String english,
            String remedyGerman, String remedyEnglish) {
        this.words = new Words("LW-LAW-" + number, Severity.ERROR, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
        this.law = new Text(law, lawEnglish);
        this.contract = contract;
    }

    @Override
    public Words words() {
        return words;
    }

    /** What it asks for. */
    public Text law() {
        return law;
    }

    /** Where the contract says so: a type or member of {@code org.linewright.pbx}, or a law of its package. */
    public String contract() {
        return contract;
    }
}
