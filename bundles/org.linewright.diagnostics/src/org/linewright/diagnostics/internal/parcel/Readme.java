package org.linewright.diagnostics.internal.parcel;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linewright.core.Text;
import org.linewright.diagnostics.parcel.Omission;
import org.linewright.diagnostics.parcel.ParcelContents;

/**
 * What the file says of itself.
 *
 * @param contents what there was
 * @param open whether numbers and names stand in it
 * @param entries the names of what is in it
 * @param omitted what is not
 * @param secrets how many passwords were looked for
 * @param unread how many could not be
 * @param tooShort how many are too short to be looked for
 */
record Readme(ParcelContents contents, boolean open, List<String> entries, List<Omission> omitted, int secrets,
        int unread, int tooShort) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx");
    private static final Text PLAIN = new Text("was die Oberfläche dazu sagt", "what the program says besides");
    private static final Map<String, Text> KNOWN = Map.ofEntries(
            Map.entry("versions.txt", new Text("Programm, Java, Betriebssystem, Zeitzone, Sprache",
                    "program, Java, operating system, time zone, language")),
            Map.entry("threads.txt", new Text("Threads: nur Namen und Zustände", "threads: names and states only")),
            Map.entry("lines.txt", new Text("Zustand jeder Leitung", "state of each line")),
            Map.entry("bundles.txt", new Text("Bundles mit ihrem Zustand", "bundles with their states")),
            Map.entry("health.txt",
                    new Text("ob alle Teile des Programms laufen", "whether all parts of the program work")),
            Map.entry("findings/findings.txt", new Text("Befunde der Prüfungen", "findings of the checks")),
            Map.entry("findings/findings.json", new Text("dasselbe für Programme", "the same for programs")),
            Map.entry("trace/trace.pcapng", new Text("SIP-Nachrichten für Wireshark", "SIP messages for Wireshark")),
            Map.entry("trace/trace.txt", new Text("SIP-Nachrichten als Text", "SIP messages as text")),
            Map.entry("trace/trace.csv", new Text("SIP-Nachrichten als Tabelle", "SIP messages as a table")));

    String in(Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(Text.of("Support-Paket von {0}", "Support bundle of {0}", contents.product()).in(locale));
        lines.add(TIME.format(contents.at().atZone(zone())) + " (" + zone() + ")");
        lines.add("");
        lines.add(masking().in(locale));
        lines.add(search().in(locale));
        if (unread + tooShort > 0) {
            lines.add(Text.of("ACHTUNG: nach {0} weiteren Passwörtern ließ sich nicht suchen.",
                    "CAUTION: {0} more passwords could not be looked for.", unread + tooShort).in(locale));
        }
        lines.add("");
        lines.add(new Text("Darin:", "In it:").in(locale));
        entries.forEach(name -> lines.add("  " + name + " – " + about(name).in(locale)));
        lines.add("");
        lines.add(new Text("Weggelassen:", "Left out:").in(locale));
        lines.add("  " + new Text("secrets.yaml (wird nie gelesen), audit.log, Entwürfe, Umgebungsvariablen",
                "secrets.yaml (never read), audit.log, drafts, environment variables").in(locale));
        omitted.forEach(one -> lines.add((one.reason() == Omission.Reason.SECRET ? "! " : "  ") + one.name() + " – "
                + one.reason().words().in(locale)));
        return String.join("\n", lines) + "\n";
    }

    private ZoneId zone() {
        return contents.zone();
    }

    private Text masking() {
        return open
                ? new Text(
                        "Rufnummern und Namen stehen darin, wie sie sind. Geben Sie es nur weiter, an wen sie gehen dürfen.",
                        "Numbers and names stand in it as they are. Hand it on only to whom they may go.")
                : new Text(
                        "Für Rufnummern und Namen stehen Ersatzwörter, dieselben im Mitschnitt und in der Konfiguration; "
                                + "Kommentare der Konfiguration fehlen.",
                        "Other words stand for numbers and names, the same in the trace and in the configuration; comments of "
                                + "the configuration are missing.");
    }

    private Text search() {
        return Text.of("In jedem Teil wurde nach {0} Passwörtern dieser Konfiguration gesucht, auch in Base64, "
                + "Hex, Prozent-Schreibweise und als Digest; keines steht darin.",
                "Each part was searched for {0} passwords of this configuration, also written as Base64, hex, percent "
                        + "encoding and digests; none is in it.",
                secrets);
    }

    private static Text about(String name) {
        return name.startsWith("configuration/")
                ? new Text("Konfiguration, ohne Passwörter", "configuration, without passwords")
                : name.startsWith("trace/ladder-")
                        ? new Text("ein Gespräch als Leiter, das neueste zuerst",
                                "a conversation as a ladder, the newest first")
                        : name.startsWith("log/")
                                ? new Text("Ende eines Protokolls", "end of a log")
                                : KNOWN.getOrDefault(name, PLAIN);
    }
}
