package org.linewright.drivers;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** The catalogue of {@code drivers}: 1xx the seal of a jar, 2xx what is on disk, 3xx switching. */
public enum DriversTrouble implements TroubleKind {
    CHANGED(101, Severity.ERROR, //
            "{0} wurde nach dem Signieren verändert: {1} passt nicht mehr zur Signatur.",
            "{0} was changed after it had been signed: {1} no longer fits the signature.", //
            "Holen Sie die Datei noch einmal beim Hersteller.", "Get the file from its maker once more."),
    ADDED(102, Severity.ERROR, //
            "Zu {0} ist etwas hinzugekommen, für das niemand einsteht: {1} ist nicht signiert, anderes schon.",
            "Something was added to {0} for which nobody vouches: {1} is not signed while the rest is.", //
            "Holen Sie die Datei noch einmal beim Hersteller.", "Get the file from its maker once more."),
    REMOVED(103, Severity.ERROR, //
            "Aus {0} wurde nach dem Signieren etwas entfernt: {1} fehlt.",
            "Something was taken out of {0} after it had been signed: {1} is missing.", //
            "Holen Sie die Datei noch einmal beim Hersteller.", "Get the file from its maker once more."),
    TWICE(104, Severity.ERROR, //
            "{0} enthält {1} zweimal; welches davon laufen würde, ist ungewiss.",
            "{0} holds {1} twice; which of them would run is uncertain.", //
            "Holen Sie die Datei noch einmal beim Hersteller.", "Get the file from its maker once more."),
    STRIPPED(105, Severity.ERROR, //
            "Die Signatur von {0} ist unvollständig: {1} fehlt oder hat kein Gegenstück.",
            "The signature of {0} is incomplete: {1} is missing or has no counterpart.", //
            "Holen Sie die Datei noch einmal beim Hersteller.", "Get the file from its maker once more."),
    NO_WORTH(106, Severity.ERROR, //
            "Eine Signatur von {0} zählt nicht: Sie ist beschädigt, lässt etwas aus, oder ihr Verfahren gilt als "
                    + "unsicher.",
            "A signature of {0} does not count: it is damaged, leaves something out, or its algorithm is known to be "
                    + "weak.", //
            "Bitten Sie den Hersteller um eine Datei, die mit einem heutigen Verfahren signiert ist.",
            "Ask its maker for a file that is signed with an algorithm of today."),
    NOBODY_FOR_ALL(107, Severity.ERROR, //
            "Für {0} als Ganzes steht niemand ein: Teile davon sind von Verschiedenen signiert.",
            "Nobody vouches for the whole of {0}: parts of it are signed by different people.", //
            "Bitten Sie den Hersteller um eine Datei, die er ganz signiert hat.",
            "Ask its maker for a file that he signed as a whole."),
    WRONG_LENGTH(108, Severity.ERROR, //
            "In {0} ist {1} anders lang, als das Inhaltsverzeichnis der Datei sagt.",
            "In {0} the length of {1} is not what the table of contents of the file says.", //
            "Holen Sie die Datei noch einmal beim Hersteller.", "Get the file from its maker once more."),
    TOO_LARGE(109, Severity.ERROR, //
            "{0} ist größer, als ein Treiber sein darf: {1}.", "{0} is larger than a driver may be: {1}.", //
            "Prüfen Sie, ob es die richtige Datei ist; fragen Sie sonst den Hersteller nach einer kleineren.",
            "Check that it is the right file; otherwise ask its maker for a smaller one."),
    NO_JAR(110, Severity.ERROR, //
            "{0} ist als Java-Archiv (JAR) nicht zu lesen.", "{0} cannot be read as a Java archive (JAR).", //
            "Prüfen Sie, ob es die richtige Datei ist und ob sie ganz übertragen wurde.",
            "Check that it is the right file and that all of it was transferred."),
    UNSIGNED(111, Severity.WARNING, //
            "{0} ist nicht signiert: Niemand steht dafür ein, und eine Veränderung fiele nicht auf.",
            "{0} is not signed: nobody vouches for it, and a change would not be noticed.", //
            "Nehmen Sie die Datei nur, wenn Sie wissen, woher sie stammt; besser ist eine signierte.",
            "Take the file only if you know where it comes from; a signed one is better."),
    STRANGER(112, Severity.WARNING, //
            "{0} hat jemand signiert, dem hier noch nicht vertraut wird; er nennt sich „{1}“.",
            "{0} was signed by somebody who is not trusted here yet and who calls himself “{1}”.", //
            "Vergleichen Sie den Fingerabdruck mit dem, den der Hersteller Ihnen nennt, bevor Sie ihm vertrauen: {2}",
            "Before you trust him, compare the fingerprint with the one that the maker tells you: {2}"),
    EXPIRED(113, Severity.WARNING, //
            "Ob {0} rechtzeitig signiert wurde, ist ungewiss: Das Zertifikat von „{1}“ ist am {2} abgelaufen.",
            "Whether {0} was signed in time is uncertain: the certificate of “{1}” expired on {2}.", //
            "Prüfen Sie die Uhr dieses Rechners, und fragen Sie den Hersteller nach einer neu signierten Datei.",
            "Check the clock of this computer, and ask the maker for a file that is signed anew."),
    NOT_YET_VALID(114, Severity.WARNING, //
            "{0} ist signiert, aber das Zertifikat von „{1}“ gilt erst ab {2}.",
            "{0} is signed, but the certificate of “{1}” is not valid before {2}.", //
            "Prüfen Sie die Uhr dieses Rechners.", "Check the clock of this computer."),
    NOT_FOR_CODE(115, Severity.WARNING, //
            "{0} ist signiert, aber das Zertifikat von „{1}“ ist nicht dafür ausgestellt, Programme zu signieren.",
            "{0} is signed, but the certificate of “{1}” was not issued for signing programs.", //
            "Bitten Sie den Hersteller um eine Datei, die mit einem Zertifikat für Programme signiert ist.",
            "Ask the maker for a file that is signed with a certificate for programs."),
    BAD_CHAIN(116, Severity.WARNING, //
            "{0} ist signiert, aber die Zertifikate, die für „{1}“ bürgen sollen, gelten nicht.",
            "{0} is signed, but the certificates that should vouch for “{1}” are not valid.", //
            "Fragen Sie den Hersteller, wer sein Zertifikat ausgestellt hat und ob es noch gilt.",
            "Ask the maker who issued his certificate and whether it is still valid."),
    OTHER_PUBLISHER(117, Severity.WARNING, //
            "{0} kommt von jemand anderem als bisher: Installiert ist es von „{1}“ ({2}), das neue ist von „{3}“ ({4}).",
            "{0} comes from somebody else than before: it was installed from “{1}” ({2}), the new one is from “{3}” "
                    + "({4}).", //
            "Fragen Sie den bisherigen Herausgeber, ob das stimmt; auch ein neues Zertifikat sieht so aus.",
            "Ask the former publisher whether that is right; a new certificate looks like this too."),
    SIGNATURE_LOST(118, Severity.WARNING, //
            "{0} war bisher von „{1}“ ({2}) signiert, das neue hat niemand signiert.",
            "{0} has been signed by “{1}” ({2}) so far, nobody signed the new one.", //
            "Fragen Sie den bisherigen Herausgeber nach der signierten Datei.",
            "Ask the former publisher for the signed file."),
    UNSIGNED_FORBIDDEN(119, Severity.ERROR, //
            "Treiber, die niemand signiert hat, sind hier nicht erlaubt.",
            "Drivers that nobody signed are not allowed here.", //
            "Bitten Sie den Hersteller um eine signierte Datei.", "Ask the maker for a signed file."),
    STRANGERS_FORBIDDEN(120, Severity.ERROR, //
            "Treiber von Herausgebern, denen hier nicht vertraut wird, sind nicht erlaubt.",
            "Drivers from publishers who are not trusted here are not allowed.", //
            "Fragen Sie, wer hier die Treiber freigibt, ob diesem Herausgeber zu trauen ist.",
            "Ask whoever approves drivers here whether this publisher is to be trusted."),
    PUBLISHER_DAMAGED(121, Severity.WARNING, //
            "{0} in {1} enthält nicht genau ein lesbares Zertifikat; durch diese Datei wird niemandem vertraut.",
            "{0} in {1} does not hold exactly one readable certificate; nobody is trusted by this file.", //
            "Legen Sie das Zertifikat noch einmal als PEM-Datei hinein, oder löschen Sie die Datei.",
            "Put the certificate there once more as a PEM file, or delete the file."),
    PUBLISHERS_UNREADABLE(122, Severity.ERROR, //
            "Die Herausgeber, denen hier vertraut wird, sind in {0} nicht zu lesen.",
            "The publishers who are trusted here cannot be read in {0}.", //
            "Prüfen Sie die Rechte des Ordners und seiner Dateien.",
            "Check the permissions of the folder and its files."),
    PUBLISHERS_UNCHANGED(123, Severity.ERROR, //
            "Die Herausgeber in {0} lassen sich nicht ändern.", "The publishers in {0} cannot be changed.", //
            "Prüfen Sie die Rechte des Ordners und ob auf dem Datenträger Platz ist.",
            "Check the permissions of the folder and whether the disk has room."),
    UNKNOWN_PUBLISHER(124, Severity.ERROR, //
            "Einem Herausgeber mit dem Fingerabdruck {0} wird hier nicht vertraut.",
            "No publisher with the fingerprint {0} is trusted here.", //
            "Prüfen Sie den Fingerabdruck in der Liste der Herausgeber.",
            "Check the fingerprint in the list of publishers."),
    NO_CERTIFICATE(125, Severity.ERROR, //
            "{0} ist keine Datei mit genau einem lesbaren Zertifikat (PEM).",
            "{0} is not a file with exactly one readable certificate (PEM).", //
            "Bitten Sie den Herausgeber um sein Zertifikat als PEM-Datei.",
            "Ask the publisher for his certificate as a PEM file."),

    UNREADABLE(201, Severity.ERROR, //
            "Das Verzeichnis der Treiber {0} ist nicht zu lesen.", "The list of drivers {0} cannot be read.", //
            "Prüfen Sie die Rechte der Datei, oder spielen Sie eine Sicherung ein.",
            "Check the permissions of the file, or restore a backup."),

    NO_BUNDLE(301, Severity.ERROR, //
            "{0} ist kein Bundle.", "{0} is no bundle.", //
            "Fragen Sie den Hersteller nach der Datei für Linewright.", "Ask its maker for the file for Linewright."),
    HERE_ALREADY(302, Severity.ERROR, //
            "{0} läuft hier schon, in genau dieser Version.", "{0} runs here already, in just this version.", //
            "Zu tun ist nichts. Eine geänderte Fassung braucht eine höhere Versionsnummer.",
            "There is nothing to do. A changed one needs a higher version number."),
    DOES_NOT_FIT(303, Severity.ERROR, //
            "{0} passt nicht zu diesem Linewright.", "{0} does not fit this Linewright.", //
            "Holen Sie beim Hersteller die Fassung für diese Version.", "Get the one for this version from its maker."),
    DOES_NOT_START(304, Severity.ERROR, //
            "{0} startet nicht.", "{0} does not start.", //
            "Melden Sie das Detail dem Hersteller; bis dahin arbeitet weiter, was bisher da war.",
            "Tell its maker the detail; until then what was here goes on working."),
    OFFERS_NOTHING(305, Severity.ERROR, //
            "{0} startet, bietet aber nichts an.", "{0} starts, but offers nothing.", //
            "Fragen Sie den Hersteller, ob noch etwas fehlt.", "Ask its maker whether something else is needed."),
    HANGS(306, Severity.ERROR, //
            "{0} antwortet nicht.", "{0} does not answer.", //
            "Melden Sie es dem Hersteller; bis dahin arbeitet weiter, was bisher da war.",
            "Tell its maker; until then what was here goes on working."),
    HOLDS_ON(307, Severity.WARNING, //
            "{0} lässt sich nicht beenden.", "{0} cannot be ended.", //
            "Die neue Fassung arbeitet schon. Starten Sie Linewright bei Gelegenheit neu, und melden Sie es dem Hersteller.",
            "The new one works already. Restart Linewright when convenient, and tell its maker.");

    private final Words words;

    DriversTrouble(int number, Severity severity, String german, String english, String remedyGerman,
            String remedyEnglish) {
        this.words = new Words("LW-DRIVERS-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
