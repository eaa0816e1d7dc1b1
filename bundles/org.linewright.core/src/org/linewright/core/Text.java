package org.linewright.core;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A sentence for a person, in both languages of the product. A value: it can be stored, compared and sent.
 *
 * @param german the German sentence, never blank
 * @param english the English sentence, never blank
 */
public record Text(String german, String english) {

    /** What stands where there is no value. */
    public static final Text EMPTY = new Text("leer", "empty");

    private static final Text YES = new Text("ja", "yes");
    private static final Text NO = new Text("nein", "no");

    public Text {
        if (german.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("A text needs both languages: «" + german + "» / «" + english + "»");
        }
    }

    /** A text with its {@code {0}}, {@code {1}} … filled; an argument that is itself a text speaks the same language. */
    public static Text of(String german, String english, Object... arguments) {
        return new Text(german, english).with(arguments);
    }

    /** The same words in every language: names, numbers, protocol terms. */
    public static Text same(String word) {
        return new Text(word, word);
    }

    /** A value as it is, or a word for none. */
    public static Text orEmpty(String value) {
        return value.isBlank() ? EMPTY : same(value);
    }

    public static Text yesOrNo(boolean answer) {
        return answer ? YES : NO;
    }

    /** One after the other with commas between, or a word for none. */
    public static Text list(List<Text> words) {
        return words.isEmpty()
                ? EMPTY
                : new Text(words.stream().map(Text::german).collect(Collectors.joining(", ")),
                        words.stream().map(Text::english).collect(Collectors.joining(", ")));
    }

    /** This text with {@code {0}}, {@code {1}} … replaced; unknown places stay as they are. */
    public Text with(Object... arguments) {
        return arguments.length == 0
                ? this
                : new Text(filled(german, Locale.GERMAN, arguments), filled(english, Locale.ENGLISH, arguments));
    }

    /** The words for a reader of this locale: German for German readers, English for everybody else. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? german : english;
    }

    private static String filled(String template, Locale locale, Object[] arguments) {
        StringBuilder out = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            int place = close == open + 2 ? template.charAt(open + 1) - '0' : -1;
            boolean known = place >= 0 && place < arguments.length;
            out.append(template, from, open).append(known ? word(arguments[place], locale) : "{");
            from = known ? close + 1 : open + 1;
        }
        return out.append(template, from, template.length()).toString();
    }

    private static String word(Object argument, Locale locale) {
        return argument instanceof Text text ? text.in(locale) : String.valueOf(argument);
    }
}
