package org.linewright.pbx.generic.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linewright.core.line.CodeTemplate;

/**
 * A feature code where it stands.
 *
 * @param raw as the note writes it
 * @param template as Linewright writes it; empty when one of its places is not understood
 * @param guessed whether a place is understood by its position only
 * @param line the index of its line
 * @param start where on the line it begins
 * @param end where it ends
 */
record DialCode(String raw, Optional<CodeTemplate> template, boolean guessed, int line, int start, int end) {

    private static final String BARE = "(?:ruf-?nummer|ziel-?nummer|zielrufnummer|nummer|nebenstelle|durchwahl|nst|extension"
            + "|ext|number|num|nr|target|destination|zeit|sekunden|seconds|sek|secs?|timeout|time|n{2,6}|x{2,6}|y{2,6}|s{2,3}"
            + "|t{2,3}|z{2,3})(?!\\p{L})";
    private static final String PLACE = "(?:\\s?<[^<>]{1,30}>|\\s?\\[[^\\[\\]]{1,30}\\]|\\s?\\{[^{}]{1,30}\\}|" + BARE
            + ")";
    private static final Pattern CODE = Pattern.compile("(?iu)(?<![\\w*#<\\[&/.-])[*#]{1,2}(?:\\d|(?=" + PLACE + "))"
            + "(?:[\\d*#]|\\s?[*#](?=" + PLACE + ")|" + PLACE + "){0,30}");
    private static final Pattern PART = Pattern
            .compile("(?iu)([\\d*#]+)|\\s?(?:<([^<>]+)>|\\[([^\\[\\]]+)\\]|\\{([^{}]+)\\}|("
                    + BARE + "))|\\s+");
    private static final Pattern MINUTES = Pattern.compile(".*(?:minut|(?<!\\p{L})min(?!\\p{L})).*");
    private static final Pattern TIME = Pattern
            .compile(
                    ".*(?:zeit|sekund|second|timeout|time|dauer|delay|(?<!\\p{L})se[ck]s?(?!\\p{L})).*|s{1,3}|t{1,3}|z{2,3}");
    private static final Pattern NUMBER = Pattern
            .compile(".*(?:nummer|num|(?<!\\p{L})n[ro](?!\\p{L})|ziel|dest|nebenst|nst|ext"
                    + "|durchwahl|target|phone|tel|teilnehmer|subscriber|user|member).*|n{1,6}");
    private static final Pattern ANY = Pattern.compile("x{1,6}|y{1,6}|\\.{2,3}");

    /** Every code of a line. */
    static List<DialCode> of(String text, int line) {
        List<DialCode> codes = new ArrayList<>();
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            if (code.group().chars().filter(Character::isDigit).count() > 0 && code.group().length() > 2) {
                codes.add(read(code.group(), line, code.start(), code.end()));
            }
        }
        return codes;
    }

    private static DialCode read(String raw, int line, int start, int end) {
        StringBuilder template = new StringBuilder();
        boolean guessed = false;
        boolean strange = false;
        Matcher part = PART.matcher(raw);
        while (part.find()) {
            if (part.start(1) >= 0) {
                template.append(part.group(1));
            } else if (!part.group().isBlank()) {
                String word = part.group().strip().replaceAll("^[<\\[{]|[>\\]}]$", "").strip().toLowerCase(Locale.ROOT);
                boolean second = template.indexOf("<NUMBER>") >= 0;
                template.append(place(word, second));
                guessed |= ANY.matcher(word).matches();
                strange |= place(word, second).isEmpty();
            }
        }
        return new DialCode(raw, strange ? Optional.empty() : CodeTemplate.parse(template.toString()).result(), guessed,
                line, start, end);
    }

    private static String place(String word, boolean second) {
        if (MINUTES.matcher(word).matches()) {
            return "";
        }
        if (TIME.matcher(word).matches() || second && ANY.matcher(word).matches()) {
            return "<SECONDS>";
        }
        return NUMBER.matcher(word).matches() || ANY.matcher(word).matches() ? "<NUMBER>" : "";
    }
}
