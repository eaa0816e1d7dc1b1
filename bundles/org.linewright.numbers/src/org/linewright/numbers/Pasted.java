package org.linewright.numbers;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number in what somebody pasted: a link of a page, a mail or another telephone, or the number itself. */
public final class Pasted {

    private static final Pattern LINK = Pattern.compile("(?is).*?\\b(?:tel|callto|sips?):(?://)?([^?>\"]*).*");
    private static final Pattern CONTEXT = Pattern.compile("(?is);phone-context=(\\+[-.()0-9]+)");
    private static final Pattern EXTENSION = Pattern.compile("(?is);ext=([-.()0-9]+)");

    private static final String MARK = "\uFEFF";

    private Pasted() {
    }

    /**
     * As somebody would type it. Of a link (RFC 3966, RFC 3261 §19.1.6) its parameters go, but a local number gets its
     * context in front and an extension behind; what is no link stays as it is. Never fails.
     */
    public static String number(String pasted) {
        Matcher link = LINK.matcher(pasted);
        return link.matches() ? linked(decoded(link.group(1))) : pasted.strip();
    }

    /**
     * The numbers in a text, one on each line; of a row that comes from a spreadsheet its first cell. Blank lines do not
     * count.
     */
    public static List<String> lines(String text) {
        return (text.startsWith(MARK) ? text.substring(MARK.length()) : text).lines()
                .map(line -> line.split("\t", 2)[0].strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String linked(String address) {
        String user = address.contains("@") ? address.substring(0, address.indexOf('@')) : address;
        String number = user.split(";", 2)[0].strip();
        return (number.startsWith("+") ? "" : found(CONTEXT, user)) + number + found(EXTENSION, user);
    }

    private static String found(Pattern pattern, String address) {
        Matcher matcher = pattern.matcher(address);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** A plus of a link is a plus, not a space as in a form. */
    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noCode) {
            return address;
        }
    }
}
