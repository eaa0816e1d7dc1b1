package org.linewright.headless.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linewright.core.Outcome;
import org.linewright.headless.HeadlessTrouble;

/**
 * What was typed, without the choice of the language, which may stand anywhere.
 *
 * @param locale the language of the answer
 * @param words the verb, once there is one, and what follows it
 */
record Call(Locale locale, List<String> words) {

    private static final String LANGUAGE = "--lang";

    Call {
        words = List.copyOf(words);
    }

    static Outcome<Call> of(List<String> arguments, Locale usual) {
        List<String> words = new ArrayList<>(arguments);
        int end = words.contains("--") ? words.indexOf("--") : words.size();
        int at = words.subList(0, end).indexOf(LANGUAGE);
        if (at >= 0) {
            words.remove(at);
            return chosen(at < end - 1 ? words.remove(at) : "", words);
        }
        for (int i = 0; i < end; i++) {
            if (words.get(i).startsWith(LANGUAGE + "=")) {
                return chosen(words.remove(i).substring(LANGUAGE.length() + 1), words);
            }
        }
        return Outcome.done(new Call(usual, words));
    }

    /** The language of a locale's name: German for {@code de_AT.UTF-8}, English for everything else. */
    static Locale usual(String name) {
        return name.startsWith("de") ? Locale.GERMAN : Locale.ENGLISH;
    }

    private static Outcome<Call> chosen(String language, List<String> words) {
        return switch (language) {
            case "de" -> Outcome.done(new Call(Locale.GERMAN, words));
            case "en" -> Outcome.done(new Call(Locale.ENGLISH, words));
            default -> Outcome.refused(HeadlessTrouble.LANGUAGE_UNKNOWN.about(language));
        };
    }
}
