package org.linewright.diagnostics.internal.check;

import org.linewright.core.Text;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;

/** What was not seen, so that a check cannot judge, and how to see it. */
enum Unseen {
    LINES("Keine Leitung ist angemeldet.", "No line is registered.", //
            "Starten Sie die Leitungen, und prüfen Sie noch einmal.", "Start the lines, and check again."),
    GROUPS("Es gibt keine Leitungsgruppe.", "There is no line group.", //
            "Legen Sie eine Leitungsgruppe an.", "Set up a line group."),
    REGISTRATIONS("Es wurde keine beantwortete Anmeldung aufgezeichnet.", "No answered registration was recorded.", //
            "Zeichnen Sie auf, während sich die Leitungen anmelden.", "Record while the lines register."),
    TWO_REGISTRATIONS("Es wurde von keinem Port mehr als eine Anmeldung aufgezeichnet.",
            "Not more than one registration was recorded from any port.", //
            "Zeichnen Sie länger auf als bis zur nächsten Erneuerung.", "Record for longer than to the next refresh."),
    MESSAGES("Es wurde nichts aufgezeichnet.", "Nothing was recorded.", //
            "Zeichnen Sie auf, während die Leitungen laufen.", "Record while the lines run."),
    CALLS("Es wurde kein Anruf aufgezeichnet, der das zeigt.", "No call was recorded that shows it.", //
            "Zeichnen Sie auf, während telefoniert wird.", "Record while somebody telephones."),
    INCOMING_CALLS("Es wurde kein Anruf aufgezeichnet, der ankam.", "No call was recorded that came in.", //
            "Zeichnen Sie auf, und rufen Sie eine Leitung an.", "Record, and call a line."),
    INTERNAL_CALLS("Es wurde kein Anruf von einer unserer Leitungen zu einer anderen aufgezeichnet.",
            "No call from one of our lines to another was recorded.", //
            "Zeichnen Sie auf, und rufen Sie eine Leitung von einer anderen an.",
            "Record, and call one line from another."),
    FORWARDED_CALLS("Es wurde kein Anruf aufgezeichnet, den die Telefonanlage weitergeleitet hat.",
            "No call was recorded that the PBX forwarded.", //
            "Zeichnen Sie auf, während ein Anruf weitergeleitet wird.", "Record while a call is forwarded."),
    TALKS("Es besteht gerade kein Gespräch, das lange genug dauert.", "There is no call up for long enough just now.", //
            "Prüfen Sie während eines Gesprächs noch einmal.", "Check again during a call."),
    DATES("Der Registrar nennt in seinen Antworten keine Uhrzeit (Date).",
            "The registrar names no time (Date) in its answers.", //
            "Zu tun ist nichts; vergleichen Sie die Uhren von Hand, wenn Zeiten nicht passen.",
            "There is nothing to do; compare the clocks by hand when times do not match."),
    LOOKUPS("Der Registrar wurde nicht im DNS nachgeschlagen.", "The registrar was not looked up in DNS.", //
            "Prüfen Sie mit laufenden Leitungen noch einmal.", "Check again with the lines running.");

    private final Text why;
    private final Text remedy;

    Unseen(String german, String english, String remedyGerman, String remedyEnglish) {
        this.why = new Text(german, english);
        this.remedy = new Text(remedyGerman, remedyEnglish);
    }

    Finding unknown(Check check) {
        return Finding.unknown(check, Subject.ALL, why, remedy);
    }
}
