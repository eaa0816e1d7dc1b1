package org.linewright.drivers;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** The catalogue of {@code drivers}: 1xx the seal of a jar, 2xx what is on disk, 3xx switching, 4xx wishes and
 * repositories. */
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
    DISK_FULL(202, Severity.ERROR, //
            "Auf dem Datenträger ist kein Platz für {0}; die Treiber sind, wie sie waren.",
            "The disk has no room for {0}; the drivers are as they were.", //
            "Schaffen Sie Platz und versuchen Sie es noch einmal.", "Make room and try again."),
    DENIED(203, Severity.ERROR, //
            "Für {0} fehlt die Berechtigung; die Treiber sind, wie sie waren.",
            "Access to {0} is denied; the drivers are as they were.", //
            "Prüfen Sie Besitzer und Rechte der Datei und ihres Ordners.",
            "Check owner and permissions of the file and its folder."),
    DISK(204, Severity.ERROR, //
            "{0} ließ sich nicht lesen oder schreiben; die Treiber sind, wie sie waren.",
            "{0} could not be read or written; the drivers are as they were.", //
            "Prüfen Sie den Datenträger; die Einzelheiten helfen dem Support.",
            "Check the disk; the details help support."),
    NOT_DURABLE(205, Severity.WARNING, //
            "Die Änderung gilt, aber ob {0} auch einen Stromausfall übersteht, ist nicht sicher.",
            "The change holds, but whether {0} would survive a power cut is not certain.", //
            "Prüfen Sie den Datenträger; die Einzelheiten helfen dem Support.",
            "Check the disk; the details help support."),
    LINK(206, Severity.ERROR, //
            "{0} ist ein Verweis an eine andere Stelle und wird nicht benutzt.",
            "{0} is a link to another place and is not used.", //
            "Ersetzen Sie den Verweis durch die Datei oder den Ordner selbst.",
            "Replace the link by the file or folder itself."),
    HUGE(207, Severity.ERROR, //
            "{0} ist größer als {1} KiB und wird nicht gelesen.", "{0} is larger than {1} KiB and is not read.", //
            "Prüfen Sie, ob es die richtige Datei ist.", "Check that it is the right file."),
    ENCODING(208, Severity.ERROR, //
            "{0} ist nicht in UTF-8 geschrieben.", "{0} is not written in UTF-8.", //
            "Speichern Sie die Datei als UTF-8, oder spielen Sie eine Sicherung ein.",
            "Save the file as UTF-8, or restore a backup."),
    FUTURE_SCHEMA(209, Severity.ERROR, //
            "{0}: Die Datei hat das Schema {1}, dieses Programm kennt nur {2}.",
            "{0}: The file has schema {1}, this program knows only {2}.", //
            "Benutzen Sie das neuere Programm, das sie geschrieben hat.", "Use the newer program that wrote it."),
    NO_NAME(210, Severity.ERROR, //
            "{0}: «{1}» ist nicht der Name eines Bundles.", "{0}: “{1}” is not the name of a bundle.", //
            "Erlaubt sind Buchstaben a–z, Ziffern, _ und -, mit Punkten dazwischen.",
            "Letters a–z, digits, _ and - are allowed, with dots between."),
    NO_HASH(211, Severity.ERROR, //
            "{0}: «{1}» ist kein SHA-256.", "{0}: “{1}” is no SHA-256.", //
            "Löschen Sie die Zeile.", "Delete the line."),
    UNWRITABLE(212, Severity.ERROR, //
            "{0} lässt sich so nicht schreiben: Es käme anders zurück.",
            "{0} cannot be written this way: it would come back different.", //
            "Prüfen Sie Version und Herkunft des Treibers auf seltsame Zeichen.",
            "Check version and origin of the driver for strange characters."),
    LIST_GONE(213, Severity.WARNING, //
            "Es liegen Treiber da, aber {0} fehlt; keiner von ihnen wird benutzt.",
            "Drivers lie there, but {0} is missing; none of them is used.", //
            "Nehmen Sie die Treiber noch einmal auf, oder spielen Sie eine Sicherung der Datei ein.",
            "Bring the drivers in once more, or restore a backup of the file."),
    JAR_GONE(214, Severity.ERROR, //
            "Die Treiberdatei {0} fehlt.", "The driver file {0} is missing.", //
            "Nehmen Sie den Treiber noch einmal auf.", "Bring the driver in once more."),
    JAR_CHANGED(215, Severity.ERROR, //
            "Die Treiberdatei {0} ist nicht mehr, was aufgenommen wurde, und wird nicht benutzt.",
            "The driver file {0} is not what was brought in any more and is not used.", //
            "Nehmen Sie den Treiber noch einmal auf, und prüfen Sie, wer in den Ordner schreiben darf.",
            "Bring the driver in once more, and check who may write to the folder."),
    JAR_LARGE(216, Severity.ERROR, //
            "Die Treiberdatei ist größer als {0} und wurde nicht aufgenommen.",
            "The driver file is larger than {0} and was not brought in.", //
            "Prüfen Sie, ob es die richtige Datei ist.", "Check that it is the right file."),
    SOURCE(217, Severity.ERROR, //
            "Die Treiberdatei war nicht bis zum Ende zu lesen und wurde nicht aufgenommen.",
            "The driver file could not be read to its end and was not brought in.", //
            "Versuchen Sie es noch einmal; prüfen Sie die Datei oder die Verbindung, über die sie kommt.",
            "Try again; check the file, or the connection that it comes by."),
    HELD(218, Severity.ERROR, //
            "{0} auf {1} ändert gerade die Treiber, seit {2} (Prozess {3}, {4}).",
            "{0} on {1} is changing the drivers, since {2} (process {3}, {4}).", //
            "Warten Sie, bis das fertig ist, oder beenden Sie dort das Programm.",
            "Wait until that is done, or quit the program there."),
    HELD_BY_SOMEBODY(219, Severity.ERROR, //
            "Ein anderer Prozess ändert gerade die Treiber in {0}.",
            "Another process is changing the drivers in {0}.", //
            "Warten Sie, bis er fertig ist, oder beenden Sie das andere Programm.",
            "Wait until it is done, or quit the other program."),
    LET_GO(220, Severity.ERROR, //
            "Die Treiber in {0} sind hier nicht mehr zum Ändern geöffnet; nichts wurde geändert.",
            "The drivers in {0} are not open for changes here any more; nothing was changed.", //
            "Versuchen Sie es noch einmal.", "Try again."),
    TRIAL_RUNS(221, Severity.ERROR, //
            "Der Treiber {0} wird gerade gewechselt.", "The driver {0} is being switched.", //
            "Warten Sie, bis der Wechsel vorbei ist.", "Wait until that is over."),
    TRIAL_DIED(222, Severity.WARNING, //
            "Während der Treiber {0} gewechselt wurde, ist das Programm abgestürzt. "
                    + "Es bleibt bei Version {1}; die neue gilt als fehlerhaft.",
            "The program died while the driver {0} was being switched. "
                    + "Version {1} stays; the new one counts as faulty.", //
            "Fragen Sie den Hersteller des Treibers. War es ein Stromausfall, versuchen Sie es noch einmal.",
            "Ask the maker of the driver. If it was a power cut, try again."),
    FIRST_TRIAL_DIED(223, Severity.WARNING, //
            "Während der neue Treiber {0} gestartet wurde, ist das Programm abgestürzt. "
                    + "Er wurde nicht aufgenommen und gilt als fehlerhaft.",
            "The program died while the new driver {0} was being started. "
                    + "It was not brought in and counts as faulty.", //
            "Fragen Sie den Hersteller des Treibers. War es ein Stromausfall, versuchen Sie es noch einmal.",
            "Ask the maker of the driver. If it was a power cut, try again."),
    THERE_ALREADY(224, Severity.ERROR, //
            "Den Treiber {0} gibt es schon.", "The driver {0} is there already.", //
            "Nehmen Sie die Datei als neue Version auf, oder entfernen Sie ihn zuerst.",
            "Bring the file in as a new version, or remove it first."),
    NOT_THERE(225, Severity.ERROR, //
            "Einen Treiber {0} gibt es nicht.", "There is no driver {0}.", //
            "Sehen Sie in der Liste der Treiber nach, wie er heißt.", "Look up its name in the list of drivers."),
    ACTIVE_ALREADY(226, Severity.ERROR, //
            "Der Treiber {0} arbeitet schon mit genau dieser Datei (Version {1}).",
            "The driver {0} works with this very file already (version {1}).", //
            "Es ist nichts zu tun.", "There is nothing to do."),
    NOTHING_KEPT(227, Severity.ERROR, //
            "Vom Treiber {0} ist keine frühere Version da.", "No earlier version of the driver {0} is kept.", //
            "Nehmen Sie die Datei der früheren Version auf.", "Bring in the file of the earlier version."),
    KNOWN_BAD(228, Severity.ERROR, //
            "Diese Datei des Treibers {0} (Version {1}) wurde schon versucht und ist fehlerhaft.",
            "This file of the driver {0} (version {1}) was tried before and is faulty.", //
            "Fragen Sie den Hersteller nach einer neuen Version, oder lassen Sie sie ausdrücklich noch einmal zu.",
            "Ask its maker for a new version, or explicitly allow it once more."),
    SWEPT_LATER(229, Severity.NOTE, //
            "{0} wird nicht mehr gebraucht, ließ sich aber noch nicht löschen.",
            "{0} is not needed any more but could not be deleted yet.", //
            "Der nächste Start versucht es wieder.", "The next start tries again."),

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
            "Starten Sie Linewright bei Gelegenheit neu, und melden Sie es dem Hersteller.",
            "Restart Linewright when convenient, and tell its maker."),
    GIVEN_UP(308, Severity.ERROR, //
            "Die Prüfung von {0} wurde abgebrochen; nichts wurde geändert.",
            "The trial of {0} was given up; nothing was changed.", //
            "Versuchen Sie es noch einmal, wenn Sie wollen.", "Try again if you want to."),
    CHANGED_SINCE(402, Severity.ERROR, //
            "Die Treiber wurden geändert, seit das geplant wurde; nichts ist geschehen.",
            "The drivers were changed since this was planned; nothing has happened.", //
            "Planen Sie es noch einmal.", "Plan it once more."),
    UNLABELLED(403, Severity.ERROR, //
            "{0} sagt nicht, welches Bundle und welche Version es ist.",
            "{0} does not say which bundle and which version it is.", //
            "Fragen Sie den Hersteller nach der Datei für Linewright.", "Ask its maker for the file for Linewright."),
    NO_FILE(404, Severity.ERROR, //
            "{0} ist keine Datei, die zu lesen ist.", "{0} is no file that can be read.", //
            "Prüfen Sie den Namen und die Rechte der Datei.", "Check the name and the permissions of the file."),
    OLDER(405, Severity.WARNING, //
            "{0} ist älter als die Version, die arbeitet ({1}).", "{0} is older than the version that works ({1}).", //
            "Nehmen Sie sie nur, wenn Sie zurück wollen.", "Take it only if you want to go back."),
    SHADOWED(406, Severity.WARNING, //
            "{0} käme nicht zum Zug: {1} bietet den Treiber {2} schon in Version {3} an.",
            "{0} would not be used: {1} offers the driver {2} in version {3} already.", //
            "Nehmen Sie eine höhere Version.", "Take a higher version."),
    FELL_BACK(407, Severity.WARNING, //
            "{0} arbeitet hier nicht; an seiner Stelle arbeitet die frühere Version {1}.",
            "{0} does not work here; the earlier version {1} works in its place.", //
            "Gehen Sie auf die frühere Version zurück, bis es eine neue gibt.",
            "Go back to the earlier version until there is a new one."),
    POLICY_WRONG(408, Severity.WARNING, //
            "Was mit unsignierten und fremden Treibern geschehen soll, ist in {0} nicht zu lesen; beide sind verboten.",
            "What is to be done with unsigned drivers and those of strangers cannot be read in {0}; both are forbidden.", //
            "Schreiben Sie hinter unsigned und strangers je ask oder refuse.",
            "Write ask or refuse behind each of unsigned and strangers."),
    NOT_NAMED(409, Severity.ERROR, //
            "{0} ist kein Name eines Treibers.", "{0} is not the name of a driver.", //
            "Sehen Sie in der Liste der Treiber nach, wie er heißt.", "Look up its name in the list of drivers."),
    OFF_ALREADY(410, Severity.ERROR, //
            "Der Treiber {0} ist schon ausgeschaltet.", "The driver {0} is switched off already.", //
            "Es ist nichts zu tun.", "There is nothing to do."),
    ON_ALREADY(411, Severity.ERROR, //
            "Der Treiber {0} ist schon eingeschaltet.", "The driver {0} is switched on already.", //
            "Es ist nichts zu tun.", "There is nothing to do."),
    NOBODY_SIGNED(412, Severity.ERROR, //
            "Niemand hat das signiert, also ist da niemand, dem zu trauen wäre.",
            "Nobody signed this, so there is nobody to be trusted.", //
            "Bitten Sie den Hersteller um eine signierte Datei.", "Ask its maker for a signed file."),
    UNWATCHED(413, Severity.WARNING, //
            "Änderungen an {0} werden nicht bemerkt.", "Changes of {0} are not noticed.", //
            "Prüfen Sie die Rechte des Ordners, und starten Sie Linewright neu.",
            "Check the permissions of the folder, and restart Linewright."),
    LEFT_IN_FOLDER(414, Severity.WARNING, //
            "{0} ist erledigt, ließ sich im Eingangsordner aber nicht löschen.",
            "{0} is dealt with but could not be deleted in the drop-in folder.", //
            "Löschen Sie die Datei von Hand.", "Delete the file by hand."),
    NO_ADDRESS(415, Severity.ERROR, //
            "{0} ist keine Adresse eines Repositorys.", "{0} is no address of a repository.", //
            "Eine Adresse beginnt mit https:// oder file:///; ein Ordner kann auch als Pfad angegeben werden.",
            "An address begins with https:// or file:///; a folder may be given as a path too."),
    PLAIN_HTTP(416, Severity.ERROR, //
            "{0} ist unverschlüsselt: Unterwegs könnte jemand verschweigen, dass es eine neue Version gibt.",
            "{0} is not encrypted: on the way somebody could hide that there is a new version.", //
            "Benutzen Sie die Adresse mit https; http geht nur auf diesem Rechner selbst.",
            "Use the address with https; http works on this computer itself only."),
    SECRET_IN_ADDRESS(417, Severity.ERROR, //
            "In der Adresse steht ein Benutzername oder Kennwort; sie wird offen gespeichert und deshalb nicht genommen.",
            "There is a user name or password in the address; it is kept in the open, so it is not taken.", //
            "Lassen Sie weg, was vor dem @ steht. Ein Repository muss ohne Anmeldung lesbar sein.",
            "Leave out what stands before the @. A repository has to be readable without logging in."),
    REPOSITORY_NAME(418, Severity.ERROR, //
            "«{0}» taugt nicht als Name eines Repositorys.", "“{0}” is not fit as the name of a repository.", //
            "Erlaubt sind bis zu 40 Buchstaben, Ziffern, Leerzeichen, Punkt, _ und -; das erste ist ein Buchstabe "
                    + "oder eine Ziffer.",
            "Up to 40 letters, digits, blanks, dots, _ and - are allowed; the first is a letter or a digit."),
    REPOSITORY_THERE(419, Severity.ERROR, //
            "Ein Repository {0} ist schon notiert: {1}", "A repository {0} is noted down already: {1}", //
            "Nehmen Sie einen anderen Namen, oder entfernen Sie das vorhandene zuerst.",
            "Take another name, or remove the one that is there first."),
    REPOSITORY_UNKNOWN(420, Severity.ERROR, //
            "Ein Repository {0} ist nicht notiert.", "No repository {0} is noted down.", //
            "Sehen Sie in der Liste der Repositorys nach, wie es heißt.",
            "Look up its name in the list of repositories."),
    REPOSITORY_IGNORED(421, Severity.WARNING, //
            "Das Repository {0} wird nicht benutzt: {1}", "The repository {0} is not used: {1}", //
            "Entfernen Sie es, und notieren Sie es mit der richtigen Adresse noch einmal.",
            "Remove it, and note it down once more with the right address."),
    REPOSITORIES_UNREADABLE(422, Severity.ERROR, //
            "Die notierten Repositorys sind in {0} nicht zu lesen.",
            "The repositories that were noted down cannot be read in {0}.", //
            "Verbessern Sie die genannte Stelle der Datei, oder löschen Sie die Datei und notieren Sie sie neu.",
            "Mend the place of the file that is named, or delete the file and note them down anew."),
    UNREACHABLE(423, Severity.ERROR, //
            "{0} ist nicht zu erreichen.", "{0} cannot be reached.", //
            "Prüfen Sie die Adresse und die Verbindung; vielleicht ist ein Proxy einzustellen.",
            "Check the address and the connection; a proxy may have to be set."),
    NOTHING_THERE(424, Severity.ERROR, //
            "Unter {0} ist nichts.", "There is nothing at {0}.", //
            "Prüfen Sie die Adresse; im Ordner des Repositorys muss index.xml oder index.xml.gz liegen.",
            "Check the address; index.xml or index.xml.gz has to lie in the folder of the repository."),
    ANSWERED(425, Severity.ERROR, //
            "{0} antwortet mit dem HTTP-Status {1}.", "{0} answers with the HTTP status {1}.", //
            "Fragen Sie den Betreiber; ein Repository muss ohne Anmeldung lesbar sein.",
            "Ask who runs it; a repository has to be readable without logging in."),
    TOO_MUCH(426, Severity.ERROR, //
            "{0} liefert mehr als {1} KiB und wurde nicht weiter gelesen.",
            "{0} sends more than {1} KiB and was not read any further.", //
            "Prüfen Sie die Adresse, oder fragen Sie den Betreiber.", "Check the address, or ask who runs it."),
    TOO_SLOW(427, Severity.ERROR, //
            "{0} war nach {1} Sekunden nicht fertig.", "{0} was not done after {1} seconds.", //
            "Versuchen Sie es später noch einmal, oder holen Sie die Datei auf einem anderen Weg.",
            "Try again later, or get the file in another way."),
    LEADS_AWAY(428, Severity.ERROR, //
            "{0} verweist auf {1}; dorthin wird nicht gegangen.", "{0} leads to {1}; nobody goes there.", //
            "Erlaubt ist https, und aus einem Ordner oder von diesem Rechner aus, was dort liegt. Fragen Sie den "
                    + "Betreiber.",
            "Allowed are https and, from a folder or from this computer, what lies there. Ask who runs it."),
    NO_INDEX(429, Severity.ERROR, //
            "{0} ist kein lesbares Verzeichnis eines OSGi-Repositorys.",
            "{0} is no readable index of an OSGi repository.", //
            "Prüfen Sie die Adresse. Stimmt sie, muss der Betreiber das Verzeichnis neu erzeugen.",
            "Check the address. When it is right, who runs it has to make the index anew."),
    LEFT_OUT(430, Severity.WARNING, //
            "Aus dem Repository {0} wird {1} nicht angeboten: {2}", "{1} of the repository {0} is not offered: {2}", //
            "Fragen Sie den Betreiber des Repositorys.", "Ask who runs the repository."),
    OTHER_CONTENT(431, Severity.ERROR, //
            "{0} ist nicht die Datei, die das Repository {1} ankündigt: Ihr SHA-256 ist ein anderer.",
            "{0} is not the file that the repository {1} announces: its SHA-256 is another one.", //
            "Sehen Sie noch einmal nach. Bleibt es so, fragen Sie den Betreiber: Vielleicht wird gerade "
                    + "veröffentlicht, vielleicht hat jemand die Datei ausgetauscht.",
            "Look again. If it stays so, ask who runs it: perhaps it is being published right now, perhaps somebody "
                    + "swapped the file."),
    NOT_OFFERED(432, Severity.ERROR, //
            "{0} ist keine Datei, und kein notiertes Repository bietet es an.",
            "{0} is no file, and no repository that is noted down offers it.", //
            "Was es gibt, zeigt: linewright drivers search", "To see what there is: linewright drivers search"),
    NONE_NOTED(433, Severity.NOTE, //
            "Es ist kein Repository notiert.", "No repository is noted down.", //
            "Notieren Sie eins: linewright drivers repository add <Name> <Adresse>",
            "Note one down: linewright drivers repository add <name> <address>"),
    TOO_NEW(434, Severity.NOTE, //
            "Von {0} gibt es schon {1}; das passt aber nicht zu diesem Linewright.",
            "There is {1} of {0} already, but it does not fit this Linewright.", //
            "Aktualisieren Sie Linewright, wenn Sie es brauchen.", "Update Linewright if you need it."),
    LOOK_GIVEN_UP(435, Severity.ERROR, //
            "Das Nachsehen in {0} wurde abgebrochen; nichts wurde geändert.",
            "Looking into {0} was given up; nothing was changed.", //
            "Versuchen Sie es noch einmal, wenn Sie wollen.", "Try again if you want to."),
    LEAKS(440, Severity.WARNING, //
            "{0} ist beendet, läuft aber in Threads weiter: {1}.", "{0} has ended, but goes on in threads: {1}.", //
            "Starten Sie Linewright bei Gelegenheit neu, und melden Sie es dem Hersteller.",
            "Restart Linewright when convenient, and tell its maker.");

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
