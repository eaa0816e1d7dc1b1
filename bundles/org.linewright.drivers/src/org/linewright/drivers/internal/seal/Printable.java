package org.linewright.drivers.internal.seal;

import java.util.stream.Collectors;

/** Words from a jar or a certificate as they may stand before a person: on one line, short, nothing hidden in them. */
public final class Printable {

    private static final int LONGEST = 80;

    private Printable() {
    }

    public static String of(String words) {
        String shown = words.codePoints().limit(LONGEST).mapToObj(Printable::shown).collect(Collectors.joining());
        return words.codePointCount(0, words.length()) > LONGEST ? shown + "…" : shown;
    }

    private static String shown(int point) {
        return switch (Character.getType(point)) {
            // line breaks, what turns the direction of writing, what has no width or no meaning
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
                String.format("\\u{%X}", point);
            default -> Character.toString(point);
        };
    }
}
