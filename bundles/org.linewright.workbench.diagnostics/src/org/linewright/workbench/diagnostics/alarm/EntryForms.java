package org.linewright.workbench.diagnostics.alarm;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Words;

/** Which fields there are, by kind. */
final class EntryForms {

    private static final Text PLACE = new Text("Geheimnis liegt in", "Secret is kept in");
    private static final Text HOST = new Text("Server", "Server");
    private static final Text ID = new Text("Kurzname", "Short name");

    private EntryForms() {
    }

    /** Draws the fields of this kind. */
    static EntryFields drawn(Entry.Kind kind, EntryFields form) {
        return switch (kind) {
            case USUAL -> usual(form);
            case WEBHOOK -> webhook(form.text("id", ID));
            case MAIL -> mail(form.text("id", ID));
            case SYSLOG -> syslog(form.text("id", ID));
            case DESKTOP -> form.text("id", ID).hint(new Text(
                    "Wer an diesem Fenster sitzt, bekommt einen Hinweis in der Ecke des Bildschirms.",
                    "Whoever sits at this window gets a note in the corner of the screen."));
            case RULE -> rule(form);
        };
    }

    private static EntryFields usual(EntryFields form) {
        return form.choice("language", new Text("Sprache der Meldungen", "Language of messages"), List.of("de", "en"),
                List.of(Text.same("Deutsch"), Text.same("English")))
                .text("gather", new Text("Sammeln für", "Gather for"), new Text("30 s", "30 s"))
                .hint(new Text("Was in dieser Zeit kommt, wird eine Meldung.",
                        "What comes within this time is one message."))
                .number("perHour", new Text("Höchstens je Stunde", "At most an hour"), 1000)
                .hint(new Text("Was mehr ist, wartet und wird zusammen gemeldet.",
                        "What is more waits and is told together."));
    }

    private static EntryFields webhook(EntryFields form) {
        return form.secret("url", new Text("Adresse", "Address"), new Text("Geheime Adresse", "Secret address"))
                .hint(new Text("Slack, Mattermost und Teams geben geheime Adressen aus.",
                        "Slack, Mattermost and Teams hand out secret addresses."))
                .choice("body", new Text("Form", "Form"), List.of("TEXT", "FIELDS"),
                        List.of(new Text("Ein Text: Slack, Mattermost, Teams", "One text: Slack, Mattermost, Teams"),
                                new Text("Alle Felder einzeln (JSON)", "Every field (JSON)")))
                .secret("token", PLACE, new Text("Geheimnis (Token)", "Secret (token)"))
                .text("header", new Text("Header dafür", "Header for it"),
                        new Text("leer: Authorization", "empty: Authorization"));
    }

    private static EntryFields mail(EntryFields form) {
        return form.text("host", HOST)
                .number("port", new Text("Port", "Port"), 65_535)
                .choice("protection", new Text("Verschlüsselung", "Encryption"), List.of("STARTTLS", "TLS", "NONE"),
                        List.of(Text.same("STARTTLS (587)"), Text.same("TLS (465)"), new Text("keine", "none")))
                .text("user", new Text("Benutzer", "User"))
                .secret("password", PLACE, new Text("Passwort", "Password"))
                .text("from", new Text("Absender", "From"))
                .text("to", new Text("Empfänger, mit Komma", "Recipients, with commas"));
    }

    private static EntryFields syslog(EntryFields form) {
        return form.text("host", HOST)
                .number("port", new Text("Port", "Port"), 65_535)
                .choice("wire", new Text("Transport", "Transport"), List.of("UDP", "TCP", "TLS"),
                        List.of(Text.same("UDP"), Text.same("TCP"), Text.same("TLS")));
    }

    private static EntryFields rule(EntryFields form) {
        return form.text("name", new Text("Name", "Name"))
                .choice("least", new Text("Gemeldet werden", "Tells"), List.of("ERROR", "WARNING", "NOTE"),
                        List.of(new Text("Fehler", "Errors"), new Text("Fehler und Warnungen", "Errors and warnings"),
                                new Text("Alle Befunde", "All findings")))
                .several("groups", new Text("Nur Gruppen (keine: alle)", "Only groups (none: all)"))
                .text("checks", new Text("Nur Prüfungen", "Only checks"),
                        new Text("leer: alle", "empty: all"))
                .text("after", new Text("Melden nach", "Tell after"), new Text("2 min", "2 min"))
                .several("tell", new Text("An", "To"))
                .text("remind", new Text("Erinnern alle", "Remind every"), new Text("leer: nie", "empty: never"))
                .check("wellAgain", new Text("Auch das Ende melden", "Tell the end of it too"));
    }

    /** The fields of a quiet time. */
    static EntryFields quiet(EntryFields form) {
        EntryFields quiet = form.several("days", new Text("Beginnt am", "Begins on"))
                .text("from", new Text("Von", "From"), new Text("22:00", "22:00"))
                .text("to", new Text("Bis", "Until"), new Text("06:00", "06:00"))
                .text("zone", new Text("Zeitzone", "Time zone"), new Text("Europe/Berlin", "Europe/Berlin"))
                .check("errorsPass", new Text("Fehler auch dann melden", "Tell errors even then"));
        quiet.offer("days", days());
        return quiet;
    }

    private static Map<String, String> days() {
        Map<String, String> days = new LinkedHashMap<>();
        Stream.of(DayOfWeek.values())
                .forEach(day -> days.put(day.name(), day.getDisplayName(TextStyle.FULL, Words.locale())));
        return days;
    }
}
