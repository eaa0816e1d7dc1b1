package org.linewright.yaml;

import java.util.regex.Pattern;

/** Knows which texts may stand without quotes, and puts the others in double quotes. */
final class Quotes {

    /** Texts that YAML 1.1 or 1.2 readers take for something else; and the merge key. */
    private static final Pattern WORD = Pattern.compile("(?i)~|null|true|false|yes|no|on|off|y|n|=|<<"
            + "|[-+]?(?:[.]inf|[.]nan|0b[01_]+|0x[0-9a-f_]+|0o[0-7_]+)"
            + "|[-+]?(?:[0-9][0-9_]*(?:[.][0-9_]*)?|[.][0-9_]+)(?:e[-+]?[0-9]+)?"
            + "|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:[.][0-9_]*)?" //
            + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*");
    private static final Pattern START = Pattern.compile("(?s)[\\s\\p{Z}?:,\\[\\]{}#&*!|>'\"%@`-].*|[.]{3}.*");
    private static final Pattern INSIDE = Pattern.compile("(?s).*(?::\\s|\\s#).*|.*[\\s\\p{Z}:]");
    private static final Pattern BRACKETS = Pattern.compile("(?s).*[,\\[\\]{}:].*");

    private Quotes() {
    }

    /** The text as it is written: plain where that says the same, otherwise in double quotes. */
    static String around(String text, boolean bare, boolean flow) {
        boolean plain = !text.isEmpty()
                && text.codePoints().allMatch(Quotes::printable)
                && !START.matcher(text).matches()
                && !INSIDE.matcher(text).matches()
                && !(flow && BRACKETS.matcher(text).matches())
                && (bare || !WORD.matcher(text).matches());
        return plain || bareNumber(text, bare) ? text : quoted(text);
    }

    private static boolean bareNumber(String text, boolean bare) {
        return bare && text.startsWith("-") && WORD.matcher(text).matches();
    }

    private static boolean printable(int point) {
        return point >= 0x20 && point < 0x7F || point >= 0xA0 && !Character.isISOControl(point) && !special(point);
    }

    private static boolean special(int point) {
        return point == 0x2028 || point == 0x2029 || point >= 0xD800 && point <= 0xDFFF || point == 0xFEFF
                || point == 0xFFFE || point == 0xFFFF;
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8).append('"');
        text.codePoints().forEach(point -> escape(point, out));
        return out.append('"').toString();
    }

    private static void escape(int point, StringBuilder out) {
        switch (point) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (printable(point)) {
                    out.appendCodePoint(point);
                } else {
                    out.append(String.format(point < 0x100 ? "\\x%02x" : "\\u%04x", point));
                }
            }
        }
    }
}
