package org.linewright.diagnostics.parcel;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** The part of the catalogue of {@code diagnostics} about files for support: 3xx. */
public enum ParcelTrouble implements TroubleKind {
    THERE(301, Severity.ERROR, //
            "Die Datei {0} gibt es schon; sie wurde nicht überschrieben.",
            "The file {0} is there already; it was not overwritten.", //
            "Nennen Sie eine neue Datei oder löschen Sie die alte.", "Name a new file or delete the old one."),
    UNWRITABLE(302, Severity.ERROR, //
            "Das Support-Paket {0} kann nicht geschrieben werden.", "The support bundle {0} cannot be written.", //
            "Prüfen Sie Ordner, Platz und Rechte.", "Check folder, room and permissions."),
    CANCELLED(303, Severity.NOTE, //
            "Das Support-Paket wurde abgebrochen; es gibt keine Datei.",
            "The support bundle was cancelled; there is no file.", //
            "Beginnen Sie neu, wenn Sie es brauchen.", "Begin again when you need it."),
    SECRET_LEFT_OUT(304, Severity.WARNING, //
            "In «{0}» stand ein Passwort dieser Konfiguration. Der Teil fehlt deshalb im Support-Paket.",
            "“{0}” held a password of this configuration. So this part is missing in the support bundle.", //
            "Nehmen Sie das Passwort dort heraus, und ändern Sie es an der Telefonanlage, wenn andere es gelesen haben "
                    + "können.",
            "Take the password out there, and change it on the PBX if others may have read it."),
    UNREAD(305, Severity.WARNING, //
            "{0} Passwörter dieser Konfiguration sind nicht zu lesen; nach ihnen wurde nicht gesucht.",
            "{0} passwords of this configuration cannot be read; nobody looked for them.", //
            "Lesen Sie das Support-Paket durch, bevor Sie es weitergeben.",
            "Read through the support bundle before you hand it on."),
    SHORT(306, Severity.WARNING, //
            "{0} Passwörter haben weniger als vier Zeichen; nach ihnen selbst lässt sich nicht suchen.",
            "{0} passwords have fewer than four characters; they themselves cannot be looked for.", //
            "Vergeben Sie längere Passwörter, und lesen Sie das Support-Paket durch, bevor Sie es weitergeben.",
            "Choose longer passwords, and read through the support bundle before you hand it on."),
    LEFT_OUT(307, Severity.WARNING, //
            "«{0}» fehlt im Support-Paket: {1}.", "“{0}” is missing in the support bundle: it {1}.", //
            "Geben Sie es eigens weiter, wenn es gebraucht wird.", "Hand it on separately if it is needed."),
    LEAKING(308, Severity.ERROR, //
            "Im fertigen Support-Paket fand sich noch ein Passwort ({0}); es wurde gelöscht.",
            "A password was still found in the finished support bundle ({0}); it was deleted.", //
            "Das ist ein Fehler in Linewright; bitte melden Sie ihn.",
            "This is a fault of Linewright; please report it.");

    private final Words words;

    ParcelTrouble(int number, Severity severity, String german, String english, String remedyGerman,
            String remedyEnglish) {
        this.words = new Words("LW-DIAG-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
