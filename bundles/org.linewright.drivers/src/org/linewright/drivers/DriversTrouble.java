package org.linewright.drivers;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** The catalogue of {@code drivers}: 1xx the seal of a jar, 2xx what is on disk, 3xx switching. */
public enum DriversTrouble implements TroubleKind {
    CHANGED(101, Severity.ERROR, //
            "{0} wurde verändert, nachdem {1} die Datei signiert hat.", "{0} was changed after {1} had signed it.", //
            "Holen Sie die Datei noch einmal beim Hersteller.", "Get the file from its maker once more."),

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
            "Der nächste Start versucht es wieder.", "The next start tries again.");

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
