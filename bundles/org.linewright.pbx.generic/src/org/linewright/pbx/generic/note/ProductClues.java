package org.linewright.pbx.generic.note;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.linewright.core.Text;
import org.linewright.pbx.Fact;
import org.linewright.pbx.note.NoteFinding;
import org.linewright.pbx.note.NoteLine;

/** Whose PBX, which one, which version, and when the note was written. */
final class ProductClues {

    static final String ID = "id";
    static final String VENDOR = "vendor";
    static final String LABEL = "label";
    static final String DATE = "source.date";

    private static final Pattern MAKER = label("hersteller|anbieter|vendor|manufacturer|provider");
    private static final Pattern PRODUCT = label(
            "cloud[- ]pbx|telefonanlage|tk-anlage|ip-pbx|pbx|produkt|product|virtuelle telefonanlage|phone system");
    private static final Pattern VERSION = Pattern.compile(
            "(?iu)^(?:.{0,60}?(?<!\\p{L})(?:version|release|firmware|v)[:.\\s]{0,3})?.{0,60}?(?<![\\d.])\\d{1,4}(?:\\.\\d{1,6}){1,4}.{0,40}$");
    private static final List<String> MONTHS = List.of("jan", "feb", "mär|mae|mar", "apr", "mai|may", "jun", "jul",
            "aug",
            "sep", "o[kc]t", "nov", "de[zc]");
    private static final String MONTH = "(?<name>(?:" + String.join("|", MONTHS)
            + ")\\p{L}{0,6})\\.?\\s(?<year>20\\d\\d)";
    private static final String DAY = "(?:\\d{1,2}\\.\\s?(?<m>\\d{1,2})\\.\\s?(?<y>20\\d\\d)|(?<iy>20\\d\\d)-(?<im>[01]\\d)(?:-\\d\\d)?"
            + "|(?<my>[01]?\\d)/(?<yy>20\\d\\d)|(?:\\d{1,2}\\.?\\s)?" + MONTH + ")";
    private static final Pattern STATED = Pattern.compile("(?iu)(?<!\\p{L})(?:kenntnisstand|stand|datum|date|as of"
            + "|last (?:updated?|changed?)|updated|version vom|getestet (?:im|am)|tested (?:in|on)|status)(?!\\p{L})"
            + "[^\\d.;\\n]{0,12}?(?<![\\d\\p{L}])" + DAY + "(?!\\d)");
    private static final Pattern ANY = Pattern.compile("(?iu)(?<![\\d.])" + DAY + "(?!\\d)");

    /** What a label says, and on which line. */
    private record Said(String value, NoteLine line) {
    }

    private ProductClues() {
    }

    private static Pattern label(String names) {
        return Pattern.compile("(?iu)^(?:" + names + ")\\s?(?::|\\t)\\s*(.{0,80})$");
    }

    static void into(Notebook book, NoteText note) {
        Optional<Said> product = after(note, PRODUCT);
        Optional<Said> maker = after(note, MAKER);
        product.ifPresent(said -> {
            book.stated(LABEL, said.value(), said.line(), "Der Hinweis nennt die Telefonanlage.",
                    "The note names the PBX.");
            version(book, note, said);
        });
        maker.ifPresent(said -> book.stated(VENDOR, said.value(), said.line(), "Der Hinweis nennt den Hersteller.",
                "The note names the vendor."));
        product.filter(said -> maker.isEmpty()).ifPresent(said -> book.inferred(VENDOR,
                said.value().split(" ", 2)[0], said.line(), "Das erste Wort der Bezeichnung.",
                "The first word of the name."));
        product.or(() -> maker).ifPresent(line -> id(book, line));
        date(book, note);
    }

    private static void id(Notebook book, Said said) {
        String vendor = slug(book.finding(VENDOR).map(NoteFinding::value).orElse("").split(" ", 2)[0]);
        String label = slug(said.value().replaceFirst("(?i)[\\s,(]*(?:version|release|v)?\\s*\\d+(?:\\.\\d+)+.*$", ""));
        String rest = label.startsWith(vendor + "-") ? label.substring(vendor.length() + 1) : label;
        String id = vendor.isEmpty() || rest.equals(vendor) ? rest : rest.isEmpty() ? vendor : vendor + "." + rest;
        if (!id.isEmpty()) {
            book.inferred(ID, id, said.line(), "Aus Hersteller und Bezeichnung gebildet.",
                    "Made from vendor and name.");
        }
    }

    static String slug(String words) {
        String plain = Normalizer.normalize(words.replace("ß", "ss"), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() > 40 ? slug.substring(0, 40).replaceAll("-$", "") : slug;
    }

    /** What follows the label on its line, or the next line with anything. */
    private static Optional<Said> after(NoteText note, Pattern label) {
        for (int index = 0; index < note.lines().size(); index++) {
            Optional<MatchResult> match = label.matcher(note.lines().get(index)).results().findFirst();
            if (match.isPresent()) {
                String rest = match.get().group(1).strip();
                Optional<Said> said = rest.isEmpty()
                        ? next(note, index)
                        : Optional.of(new Said(NoteText.quote(rest), note.line(index)));
                if (said.filter(found -> found.value().length() <= 80).isPresent()) {
                    return said;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Said> next(NoteText note, int index) {
        for (int next = index + 1; next < Math.min(note.lines().size(), index + 4); next++) {
            if (!note.lines().get(next).isBlank()) {
                return Optional.of(new Said(note.line(next).text(), note.line(next)));
            }
        }
        return Optional.empty();
    }

    private static void version(Notebook book, NoteText note, Said product) {
        int most = Math.min(note.lines().size(), product.line().number() + 3);
        for (int index = product.line().number() - 1; index < most; index++) {
            String line = note.lines().get(index);
            if (line.length() <= 120 && VERSION.matcher(line).find()) {
                String words = index == product.line().number() - 1 ? product.value() : product.value() + ", " + line;
                book.fact(new NoteFact(Fact.Topic.TESTED_WITH,
                        Text.of("Erprobt laut Hinweis mit {0}.", "Tried with {0}, as the note says.",
                                NoteText.quote(words)),
                        new Text("Andere Stände können sich anders verhalten.",
                                "Other releases may behave differently."),
                        note.line(index)));
                return;
            }
        }
    }

    private static void date(Notebook book, NoteText note) {
        for (MatchResult match : note.found(STATED).toList()) {
            Optional<YearMonth> month = month(match);
            if (month.isPresent()) {
                book.stated(DATE, month.get().toString(), note.at(match.start()), "Der Hinweis nennt seinen Stand.",
                        "The note names its date.");
                return;
            }
        }
        note.found(ANY).filter(match -> month(match).isPresent())
                .max((one, other) -> month(one).orElseThrow().compareTo(month(other).orElseThrow()))
                .ifPresent(match -> book.inferred(DATE, month(match).orElseThrow().toString(), note.at(match.start()),
                        "Das jüngste Datum im Hinweis.", "The newest date in the note."));
    }

    private static Optional<YearMonth> month(MatchResult match) {
        for (Map.Entry<String, String> pair : Map.of("y", "m", "iy", "im", "yy", "my").entrySet()) {
            if (match.start(pair.getKey()) >= 0) {
                int month = Integer.parseInt(match.group(pair.getValue()));
                return Optional.of(month).filter(number -> number >= 1 && number <= 12)
                        .map(number -> YearMonth.of(Integer.parseInt(match.group(pair.getKey())), number));
            }
        }
        String name = match.group("name").toLowerCase(Locale.ROOT);
        for (int month = 1; month <= 12; month++) {
            if (Pattern.compile("^(?:" + MONTHS.get(month - 1) + ")").matcher(name).find()) {
                return Optional.of(YearMonth.of(Integer.parseInt(match.group("year")), month));
            }
        }
        return Optional.empty();
    }
}
