package org.linewright.pbx.generic.note;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** One line of a copied text, without what editors, browsers and PDF readers leave in it. */
final class CleanLine {

    private static final Pattern SOFT_END = Pattern.compile("\u00AD\\s*$");
    private static final Pattern VALUE = Pattern
            .compile("<input\\b[^<>]{0,200}?\\bvalue=\"([^\"<>]{0,200})\"[^<>]{0,99}>");
    private static final Pattern CELL = Pattern
            .compile("(?i)</?(?:br|div|h[1-6]|li|p|td|th|tr)(?:\\s[^<>]{0,300})?/?>");
    private static final Pattern TAG = Pattern.compile("(?i)</?(?:a|b|code|em|font|hr|i|img|input|ol|pre|span"
            + "|strong|sub|sup|table|tbody|thead|tt|u|ul)(?:\\s[^<>]{0,300})?/?>");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([*_#<>\\[\\]$\\\\`|~-])");
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\x0B]");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212]");
    private static final Pattern DOUBLE = Pattern.compile("[\u201C-\u201F\u00AB\u00BB\u2033]");
    private static final Pattern SINGLE = Pattern.compile("[\u2018-\u201B\u2039\u203A\u2032\u00B4`]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\t]]");
    private static final Map<String, String> ENTITIES = Map.ofEntries(Map.entry("&nbsp;", " "), Map.entry("&lt;", "<"),
            Map.entry("&gt;", ">"), Map.entry("&quot;", "\""), Map.entry("&auml;", "ä"), Map.entry("&ouml;", "ö"),
            Map.entry("&uuml;", "ü"), Map.entry("&Auml;", "Ä"), Map.entry("&Ouml;", "Ö"), Map.entry("&Uuml;", "Ü"),
            Map.entry("&szlig;", "ß"), Map.entry("&shy;", ""), Map.entry("&micro;", "µ"), Map.entry("&ast;", "*"));

    private CleanLine() {
    }

    static String of(String raw) {
        String line = SOFT_END.matcher(raw).replaceFirst("-");
        line = CELL.matcher(VALUE.matcher(line).replaceAll("$1")).replaceAll("\t");
        line = TAG.matcher(line).replaceAll("");
        line = ESCAPED.matcher(entities(line)).replaceAll("$1");
        line = DASHES.matcher(SPACES.matcher(composed(line)).replaceAll(" ")).replaceAll("-");
        line = SINGLE.matcher(DOUBLE.matcher(line).replaceAll("\"")).replaceAll("'");
        return UNSEEN.matcher(line).replaceAll("").strip();
    }

    private static String entities(String line) {
        String plain = line;
        if (line.indexOf('&') >= 0) {
            for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
                plain = plain.replace(entity.getKey(), entity.getValue());
            }
            plain = plain.replace("&amp;", "&");
        }
        return plain;
    }

    /** Ligatures and wide letters as plain ones; not where a few characters would become very many. */
    private static String composed(String line) {
        String plain = Normalizer.normalize(line, Normalizer.Form.NFKC);
        return plain.length() > 2 * line.length() + 8 ? line : plain;
    }
}
