package org.linewright.lines;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** The catalogue of {@code lines}: 1xx trials, 2xx looking up registrars, 3xx calls, 4xx their sound, 5xx NAT. */
public enum LinesTrouble implements TroubleKind {
    INCOMPLETE(101, Severity.ERROR, //
            "Für einen Test fehlen Registrar oder Benutzername, oder sie sind ungültig.",
            "For a test the registrar or the user name is missing or not valid.", //
            "Füllen Sie beide Felder aus.", "Fill in both fields."),
    CREDENTIALS(102, Severity.ERROR, //
            "Der Registrar weist Benutzername oder Passwort von {0} zurück ({1}).",
            "The registrar refuses the user name or password of {0} ({1}).", //
            "Vergleichen Sie beides mit dem Account in der Telefonanlage; auch Groß- und Kleinschreibung zählt.",
            "Compare both with the account on the PBX; upper and lower case count too."),
    FORBIDDEN(103, Severity.ERROR, //
            "Der Registrar lehnt den Account {0} ab ({1}).", "The registrar refuses the account {0} ({1}).", //
            "Vergleichen Sie das Passwort: manche Telefonanlage sagt auch so, dass es falsch ist. Prüfen Sie dort dann, "
                    + "ob es den Account gibt, ob er gesperrt ist und ob er sich von dieser Adresse anmelden darf.",
            "Compare the password: some PBXs say it this way too when it is wrong. Then check there that the account "
                    + "exists, is not blocked and may register from this address."),
    BUSY(104, Severity.ERROR, //
            "Der Registrar ist überlastet oder gestört ({0}).", "The registrar is overloaded or has a fault ({0}).", //
            "Versuchen Sie es in einigen Minuten noch einmal; bleibt es dabei, fragen Sie den Anbieter.",
            "Try again in a few minutes; if it stays like that, ask the provider."),
    REDIRECTED(105, Severity.ERROR, //
            "Der Registrar schickt uns woanders hin ({0}).", "The registrar sends us elsewhere ({0}).", //
            "Fragen Sie den Anbieter nach der richtigen Adresse und tragen Sie sie als Registrar ein.",
            "Ask the provider for the right address and enter it as the registrar."),
    CHALLENGE(106, Severity.ERROR, //
            "Der Registrar verlangt ein Anmeldeverfahren, das wir nicht beherrschen ({0}).",
            "The registrar asks for a kind of authentication that we do not speak ({0}).", //
            "Erlauben Sie in der Telefonanlage Digest mit SHA-256 oder MD5.",
            "Allow digest with SHA-256 or MD5 on the PBX."),
    INTERVAL(107, Severity.ERROR, //
            "Der Registrar nimmt kein Intervall an, das wir ihm anbieten ({0}).",
            "The registrar takes no interval that we offer ({0}).", //
            "Ändern Sie «Reregister nach»; der Anbieter nennt das kürzeste erlaubte Intervall.",
            "Change the re-register interval; the provider knows the shortest one allowed."),
    NO_ADDRESS(108, Severity.ERROR, //
            "Der Name {0} führt zu keiner Adresse.", "The name {0} leads to no address.", //
            "Prüfen Sie die Schreibweise, das Netz und den DNS-Server.",
            "Check the spelling, the network and the DNS server."),
    UNSENT(109, Severity.ERROR, //
            "An den Registrar {0} kann nichts gesendet werden.", "Nothing can be sent to the registrar {0}.", //
            "Prüfen Sie Netzwerkkabel, WLAN und Routen dieses Rechners.",
            "Check the network cable, the wireless network and the routes of this machine."),
    SILENT(110, Severity.ERROR, //
            "Der Registrar {0} hat {1} lang nicht geantwortet.", "The registrar {0} did not answer for {1}.", //
            "Prüfen Sie Adresse und Port, und ob eine Firewall UDP dorthin zulässt.",
            "Check address and port, and whether a firewall lets UDP through."),
    CANCELLED(111, Severity.NOTE, //
            "Der Test wurde abgebrochen.", "The test was cancelled.", //
            "Starten Sie ihn noch einmal, wenn Sie das Ergebnis brauchen.", "Start it again if you need the result."),
    SHARED(112, Severity.WARNING, //
            "Der Account {0} ist auch anderswo angemeldet: {1}.", "The account {0} is registered elsewhere too: {1}.", //
            "Ein Account muss dieser Anwendung allein gehören, sonst gibt es Signalisierungsfehler: Nehmen Sie ihn aus "
                    + "dem anderen Gerät heraus.",
            "An account has to belong to this application alone, or signalling fails: take it out of the other device."),
    RUNS_HERE(113, Severity.NOTE, //
            "Mit dem Account {0} ist hier schon die Leitung {1} angemeldet; der Test hat sie nicht berührt.",
            "The line {1} is registered here with the account {0} already; the test did not touch it.", //
            "Ist es dieselbe Leitung, ist nichts zu tun.", "If it is the same line, there is nothing to do."),
    NOT_LISTED(114, Severity.WARNING, //
            "Der Registrar hat zugestimmt, führt unseren Contact aber nicht auf.",
            "The registrar agreed, but does not list our Contact.", //
            "Anrufe könnten nicht ankommen. Prüfen Sie, ob ein Router SIP umschreibt (SIP-ALG).",
            "Calls may not arrive. Check whether a router rewrites SIP (SIP ALG)."),
    SHORTER(115, Severity.NOTE, //
            "Der Registrar gewährt {0} statt {1}.", "The registrar grants {0} instead of {1}.", //
            "Es wird entsprechend früher erneuert; zu tun ist nichts.",
            "Refreshes come earlier accordingly; there is nothing to do."),
    LONGER(116, Severity.WARNING, //
            "Der Registrar verlangt mindestens {0} (423), gewünscht waren {1}.",
            "The registrar demands at least {0} (423), wanted were {1}.", //
            "Tragen Sie bei «Reregister nach» {0} ein; das spart jeder Leitung eine Absage.",
            "Enter {0} as the re-register interval; it saves each line a refusal."),
    LEFT_UNKNOWN(117, Severity.WARNING, //
            "Der Registrar hat die Abmeldung des Tests nicht bestätigt. Was er vielleicht noch führt, verfällt nach "
                    + "höchstens {0}.",
            "The registrar did not confirm the test's un-registration. What it may still hold runs out after {0} at "
                    + "most.", //
            "Warten Sie so lange, bevor Sie die Exklusivität des Accounts prüfen.",
            "Wait that long before you check that the account is exclusive."),
    NO_HOST(201, Severity.ERROR, //
            "«{0}» ist weder ein Name noch eine Adresse.", "“{0}” is neither a name nor an address.", //
            "Geben Sie den Registrar ohne «sip:» und ohne Leerzeichen ein, zum Beispiel estos.hfo-cloud.de.",
            "Enter the registrar without “sip:” and without blanks, for example estos.hfo-cloud.de."),
    DNS_SILENT(202, Severity.ERROR, //
            "Der DNS-Server hat die Frage nach {0} nicht beantwortet.",
            "The DNS server did not answer the question for {0}.", //
            "Prüfen Sie das Netz und die DNS-Einstellungen dieses Rechners; der Name selbst kann richtig sein.",
            "Check the network and the DNS settings of this machine; the name itself may be right."),
    NOT_RUNNING(301, Severity.ERROR, //
            "Die Leitung {0} läuft nicht.", "The line {0} does not run.", //
            "Schalten Sie die Leitung ein.", "Switch the line on."),
    NOT_REGISTERED(302, Severity.ERROR, //
            "Die Leitung {0} ist nicht angemeldet: {1}.", "The line {0} is not registered: {1}.", //
            "Warten Sie, bis sie angemeldet ist, oder beheben Sie, was sie daran hindert.",
            "Wait until it is registered, or remove what keeps it from that."),
    TOO_MANY_CALLS(303, Severity.ERROR, //
            "Die Leitung {0} hat schon {1} Gespräche.", "The line {0} has {1} calls already.", //
            "Beenden Sie eines, oder erlauben Sie in der Gruppe mehr Gespräche je Leitung.",
            "End one of them, or allow more calls per line in the group."),
    NO_SOUND(304, Severity.ERROR, //
            "Für das Gespräch gibt es hier keinen Ton.", "There is no sound for the call here.", //
            "Starten Sie neu; hilft das nicht, geben Sie das Detail an den Support.",
            "Start again; if that does not help, hand the detail to support."),
    NOTHING_DIALLED(305, Severity.ERROR, //
            "Es ist keine Rufnummer angegeben.", "No number is given.", //
            "Geben Sie die Rufnummer oder den Code ein.", "Enter the number or the code."),
    NOT_JOINED(306, Severity.ERROR, //
            "Eine Konferenz braucht zwei Gespräche, die angenommen sind.",
            "A conference takes two calls that have been answered.", //
            "Warten Sie, bis auch die zweite Gegenseite abgehoben hat.",
            "Wait until the second other side has picked up too."),
    KEYS_BY_INFO(307, Severity.NOTE, //
            "Die Gegenseite nimmt keine Tasten im Sprachstrom (RFC 4733); {0} werden als SIP INFO gesendet.",
            "The other side takes no keys in the voice stream (RFC 4733); {0} are sent as SIP INFO.", //
            "Zu tun ist nichts, solange die Telefonanlage die Tasten versteht; sonst schalten Sie dort RFC 4733 ein.",
            "There is nothing to do while the PBX understands the keys; else switch RFC 4733 on there."),
    NOT_PLAYED(401, Severity.ERROR, //
            "Die Datei {0} lässt sich nicht abspielen.", "The file {0} cannot be played.", //
            "Nehmen Sie eine WAV-Datei mit linearem PCM oder G.711, die Sie lesen dürfen.",
            "Take a WAV file with linear PCM or G.711 that you may read."),
    TOO_LONG(402, Severity.ERROR, //
            "Die Datei {0} ist zu groß zum Abspielen: höchstens {1} MB.",
            "The file {0} is too large to be played: at most {1} MB.", //
            "Kürzen Sie sie, oder speichern Sie sie mit 16 kHz und einem Kanal.",
            "Shorten it, or save it with 16 kHz and one channel."),
    TONE_FORM(403, Severity.ERROR, //
            "Ein Ton von {0} Hz geht nicht durch ein Telefon.", "A tone of {0} Hz does not go through a telephone.", //
            "Wählen Sie 20 bis 3400 Hz.", "Choose 20 to 3400 Hz."),
    FILE_EXISTS(404, Severity.ERROR, //
            "Die Datei {0} gibt es schon.", "The file {0} exists already.", //
            "Wählen Sie einen anderen Namen, oder löschen Sie sie.", "Choose another name, or delete it."),
    NOT_WRITTEN(405, Severity.ERROR, //
            "Die Aufnahme {0} lässt sich nicht schreiben.", "The recording {0} cannot be written.", //
            "Prüfen Sie, ob es den Ordner gibt, ob Sie darin schreiben dürfen und ob dort Platz ist.",
            "Check that the folder exists, that you may write there and that there is room."),
    RECORDING(406, Severity.ERROR, //
            "Das Gespräch wird schon aufgenommen: {0}.", "The call is being recorded already: {0}.", //
            "Beenden Sie diese Aufnahme zuerst.", "End that recording first."),
    NO_CALL(407, Severity.ERROR, //
            "Das Gespräch ist schon zu Ende.", "The call is over already.", //
            "Zu tun ist nichts.", "There is nothing to do."),
    NO_MICROPHONE(408, Severity.WARNING, //
            "Dieser Rechner hat kein Mikrofon; die Gegenseite hört uns nicht.",
            "This machine has no microphone; the other side does not hear us.", //
            "Schließen Sie ein Headset an, und wählen Sie es aus.", "Plug a headset in, and choose it."),
    NO_SPEAKER(409, Severity.WARNING, //
            "Dieser Rechner hat keinen Lautsprecher; die Gegenseite ist nicht zu hören.",
            "This machine has no speaker; the other side cannot be heard.", //
            "Schließen Sie ein Headset an, und wählen Sie es aus.", "Plug a headset in, and choose it."),
    NAT_UNSEEN(501, Severity.ERROR, //
            "{0} sagt nicht, unter welcher Adresse wir zu sehen sind (RFC 3581).",
            "{0} does not say under which address it sees us (RFC 3581).", //
            "Messen lässt sich so nichts. Sehen Sie am Router nach, wie lange er eine UDP-Verbindung behält.",
            "Nothing can be measured like this. Look at the router for how long it keeps a UDP connection."),
    NAT_BLIND(502, Severity.WARNING, //
            "Bis {0} Stille war kein Wechsel des öffentlichen Ports zu sehen. Das heißt nicht, dass wir erreichbar "
                    + "blieben: viele Router geben denselben Port wieder her.",
            "Up to {0} of silence no change of the public port was seen. That does not mean that we stayed reachable: "
                    + "many routers give the same port again.", //
            "Messen Sie mit dem Account einer Leitung, die niemand braucht, oder lassen Sie NAT Refresh bei 30 s.",
            "Measure with the account of a line that nobody needs, or leave the NAT refresh at 30 s."),
    NAT_LOST(503, Severity.ERROR, //
            "{0} hat während der Messung aufgehört zu antworten.", "{0} stopped answering during the measurement.", //
            "Messen Sie noch einmal, wenn der Registrar wieder antwortet.",
            "Measure again when the registrar answers again."),
    NAT_CANCELLED(504, Severity.NOTE, //
            "Die Messung wurde abgebrochen.", "The measurement was cancelled.", //
            "Starten Sie sie noch einmal, wenn Sie das Ergebnis brauchen.", "Start it again if you need the result."),
    NAT_LINE_RUNS(505, Severity.NOTE, //
            "Die Leitung {0} ist in Betrieb; mit ihrem Account wird nicht gemessen.",
            "The line {0} is in use; nothing is measured with its account.", //
            "Wenn nichts anderes messen kann: Schalten Sie eine Leitung, die niemand braucht, aus, und messen Sie mit ihr.",
            "If nothing else can measure: switch a line off that nobody needs, and measure with it.");

    private final Words words;

    LinesTrouble(int number, Severity severity, String german, String english, String remedyGerman,
            String remedyEnglish) {
        this.words = new Words("LW-RUN-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
