package org.linewright.core.location;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms in which locations and lists of rules go to other programs and come from them. */
public enum ExchangeForm {
    XML("xml"),
    /** For spreadsheets; also with commas or tabs when it is read. */
    CSV("csv", "tsv"),
    /** Just as location files are. */
    YAML("yaml", "yml");

    private static final Pattern COMMENTS = Pattern.compile("\\A\\uFEFF?(?:\\s*+(?:#[^\\n]*+)?)*+");
    private static final Pattern KEY = Pattern.compile("(?:---|[A-Za-z]\\w*:(?:\\s|\\z)|\\{).*", Pattern.DOTALL);
    private static final Pattern COLUMNS = Pattern.compile("[^\\n]*[;,\\t].*", Pattern.DOTALL);

    private final List<String> endings;

    ExchangeForm(String... endings) {
        this.endings = List.of(endings);
    }

    /** What it is called everywhere. */
    public String label() {
        return name();
    }

    /** Its usual ending, without the dot; also what is typed to choose it. */
    public String ending() {
        return endings.getFirst();
    }

    /** The form of this {@link #ending} or of a file of this name; empty when its ending says nothing. */
    public static Optional<ExchangeForm> named(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(form -> form.endings.contains(ending)).findFirst();
    }

    /** The form of a text, by how it begins; empty when it begins like none of them. */
    public static Optional<ExchangeForm> begun(String text) {
        String start = COMMENTS.matcher(text.substring(0, Math.min(text.length(), 1 << 16))).replaceFirst("");
        if (start.startsWith("<")) {
            return Optional.of(XML);
        }
        if (KEY.matcher(start).matches()) {
            return Optional.of(YAML);
        }
        return COLUMNS.matcher(start).matches() ? Optional.of(CSV) : Optional.empty();
    }
}
