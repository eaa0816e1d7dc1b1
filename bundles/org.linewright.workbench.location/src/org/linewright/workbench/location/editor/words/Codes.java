package org.linewright.workbench.location.editor.words;

import java.util.Arrays;
import java.util.List;

/** Codes and lists of them as people type them. */
public final class Codes {

    private Codes() {
    }

    /** What can be dialled of this. */
    public static String code(String typed) {
        return typed.replaceAll("[^0-9*#]", "");
    }

    public static String digits(String typed) {
        return typed.replaceAll("[^0-9]", "");
    }

    /** The parts between commas, semicolons and line ends. */
    public static List<String> list(String typed) {
        return Arrays.stream(typed.split("[;,\n]")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /** The codes in a list. */
    public static List<String> codes(String typed) {
        return list(typed).stream().map(Codes::code).filter(part -> !part.isEmpty()).toList();
    }

    /** A list as it is typed. */
    public static String words(List<String> list) {
        return String.join("; ", list);
    }
}
