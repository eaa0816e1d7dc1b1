package org.linewright.core;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The form of ids that are names of files too: lower-case letters, digits, {@code .}, {@code _} and {@code -}. */
public final class FileId {

    private static final int LONGEST = 80;
    private static final int STEM = 70;
    private static final Pattern FORM = Pattern.compile("[a-z0-9_][a-z0-9._-]{0,79}");

    private FileId() {
    }

    public static boolean fits(String value) {
        return FORM.matcher(value).matches();
    }

    /** This id, or with a number behind it where it is taken: {@code berlin-2}. */
    public static String free(String wanted, Predicate<String> taken) {
        String id = wanted;
        for (int number = 2; taken.test(id); number++) {
            id = wanted.substring(0, Math.min(STEM, wanted.length())) + "-" + number;
        }
        return id;
    }

    /**
     * The id that a thing of this name gets: {@code HFO München} becomes {@code hfo-muenchen}.
     *
     * @param otherwise what a name without any letter or digit gets
     */
    public static String from(String name, String otherwise) {
        String german = name.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String plain = Normalizer.normalize(german, Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9._]+", "-")
                .replaceAll("^[-.]+|-+$", "");
        return plain.isEmpty() ? otherwise : plain.substring(0, Math.min(LONGEST, plain.length()));
    }
}
