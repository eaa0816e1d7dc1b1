package org.linewright.pbx.generic.note;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.linewright.core.Text;
import org.linewright.pbx.Keys;
import org.linewright.pbx.generic.note.NoteText.Sentence;

/** Where lines register, and over what. */
final class RegistrarClues {

    private static final Pattern HOST = Pattern.compile("(?iu)(?<!\\p{L})(?:" + Labels.HOST + ")(?!\\p{L})"
            + "(?:(?![.!?]\\s)[^;@]){0,60}?(?<![\\w.@/-])((?:[a-z0-9](?:[a-z0-9-]{0,60}[a-z0-9])?\\.){1,5}[a-z]{2,20})"
            + "(?::(\\d{2,5}))?(?![\\w@])");
    private static final Pattern PORT = Pattern.compile("(?iu)(?<!\\p{L})(?:sip-|udp-)?port(?!\\p{L})"
            + "(?:\\s?[:=]|\\s+(?:ist|is|lautet|nummer|number))?\\s{0,4}(\\d{2,5})(?!\\d|\\s?-)");
    private static final Pattern PER_CUSTOMER = Pattern.compile("(?iu)(?:kundenspezifisch|kundenindividuell|individuell"
            + "|customer[- ]specific|per[- ]customer|own|eigene)\\w*\\s+(?:\\w+\\s+)?(?:registrar|dom(?:äne|ain))"
            + "|(?:registrar|dom(?:äne|ain))\\w*\\s+(?:\\p{L}+\\s+){0,3}(?:kundenspezifisch|customer[- ]specific)");
    private static final Pattern UDP_ONLY = Pattern.compile("(?iu)(?:(?:nur|ausschließlich|lediglich|only|exclusively)"
            + "\\s+(?:\\p{L}+\\s+){0,3}udp|udp\\P{L}{1,3}(?:\\p{L}+\\s+){0,4}(?:only|ausschließlich))");
    private static final Pattern TRANSPORT = Pattern.compile(
            "(?iu)(?<!\\p{L})transport(?:protokoll| protocol|-protokoll)?(?!\\p{L})[\\s:=]{1,6}(udp|tcp|tls)(?!\\p{L})");

    private RegistrarClues() {
    }

    static void into(Notebook book, NoteText note) {
        Optional<Sentence> perCustomer = note.sentence(PER_CUSTOMER);
        note.first(HOST).ifPresent(match -> host(book, note, match, perCustomer));
        if (perCustomer.isPresent()) {
            book.remark(note.at(perCustomer.get().start()), new Text(
                    "Registrar oder Domäne ist bei jedem Kunden anders; im Profil bleibt das Feld offen.",
                    "The registrar or domain differs for every customer; the profile leaves the field open."));
        }
        note.found(PORT).forEach(match -> port(book, note, match, 1));
        transport(book, note);
    }

    private static void host(Notebook book, NoteText note, MatchResult match, Optional<Sentence> perCustomer) {
        String host = match.group(1).toLowerCase(Locale.ROOT);
        if (perCustomer.isPresent()) {
            book.remark(note.at(match.start(1)), Text.of("Ein Beispiel: {0}; die Form ist wohl <Kunde>.{1}.",
                    "An example: {0}; the form is probably <customer>.{1}.", host,
                    host.substring(host.indexOf('.') + 1)));
            return;
        }
        book.stated(Keys.HOST, host, note.at(match.start(1)), "Der Hinweis nennt den Registrar.",
                "The note names the registrar.");
        if (match.start(2) >= 0) {
            port(book, note, match, 2);
        }
    }

    private static void port(Notebook book, NoteText note, MatchResult match, int group) {
        int port = Integer.parseInt(match.group(group));
        if (port >= 1024 && port <= 65_535) {
            book.stated(Keys.PORT, String.valueOf(port), note.at(match.start(group)), "Der Hinweis nennt den Port.",
                    "The note names the port.");
        }
    }

    private static void transport(Notebook book, NoteText note) {
        note.found(TRANSPORT).forEach(match -> {
            if (match.group(1).equalsIgnoreCase("udp")) {
                book.stated(Keys.TRANSPORT, "udp", note.at(match.start(1)), "Der Hinweis nennt UDP.",
                        "The note names UDP.");
            } else {
                book.strange(note.at(match.start(1)), Text.of("Der Hinweis verlangt {0}; Linewright spricht nur UDP.",
                        "The note asks for {0}; Linewright speaks UDP only.", match.group(1).toUpperCase(Locale.ROOT)));
            }
        });
        note.first(UDP_ONLY).ifPresent(match -> book.stated(Keys.TRANSPORT, "udp", note.at(match.start()),
                "Der Hinweis kennt nur UDP.", "The note knows UDP only."));
    }
}
