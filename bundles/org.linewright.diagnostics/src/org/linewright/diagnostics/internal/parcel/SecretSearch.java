package org.linewright.diagnostics.internal.parcel;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linewright.diagnostics.parcel.KnownSecret;
import org.linewright.diagnostics.parcel.KnownSecrets;

/** Looks for known secrets, also behind the usual ways to write special letters. */
final class SecretSearch {

    private static final Pattern PERCENT = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final Pattern BACKSLASH = Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([^ux]))");
    private static final Pattern ENTITY = Pattern
            .compile("&(?:(amp|lt|gt|quot|apos)|#(\\d{1,6})|#x([0-9A-Fa-f]{1,5}));");
    private static final Pattern DOUBLED = Pattern.compile("(['\"])\\1");

    private final Needles needles;

    SecretSearch(KnownSecrets known, Set<String> realms) {
        SecretForms forms = new SecretForms();
        for (KnownSecret one : known.all()) {
            forms.add(one, realms);
        }
        this.needles = new Needles(forms.needles());
    }

    boolean in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a form of a secret stands there. Letters are bytes here, so that nothing is lost in a file of another kind. */
    boolean in(byte[] content) {
        String plain = new String(content, StandardCharsets.ISO_8859_1);
        return needles.in(content) || Stream.<UnaryOperator<String>>of(
                text -> text.indexOf('%') < 0 ? text : PERCENT.matcher(text).replaceAll(SecretSearch::byHex),
                text -> text.indexOf('\\') < 0 ? text : BACKSLASH.matcher(text).replaceAll(SecretSearch::escaped),
                text -> text.indexOf('&') < 0 ? text : ENTITY.matcher(text).replaceAll(SecretSearch::entity),
                text -> DOUBLED.matcher(text).replaceAll("$1"))
                .map(view -> view.apply(plain))
                .anyMatch(view -> !view.equals(plain) && needles.in(view.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static String byHex(MatchResult found) {
        return letter(Integer.parseInt(found.group(1), 16), false);
    }

    private static String escaped(MatchResult found) {
        return found.group(3) != null // framework-driven null
                ? letter(found.group(3).charAt(0), false)
                : letter(Integer.parseInt(found.group(1) == null ? found.group(2) : found.group(1), 16), // framework-driven null
                        true);
    }

    private static String entity(MatchResult found) {
        if (found.group(1) != null) { // framework-driven null
            return letter(switch (found.group(1)) {
                case "amp" -> '&';
                case "lt" -> '<';
                case "gt" -> '>';
                case "quot" -> '"';
                default -> '\'';
            }, false);
        }
        return letter(found.group(2) != null // framework-driven null
                ? Integer.parseInt(found.group(2))
                : Integer.parseInt(found.group(3), 16), true);
    }

    /** A letter for a replacement; one beyond ASCII as the bytes of UTF-8, when it is a letter and no byte. */
    private static String letter(int code, boolean isLetter) {
        String plain = isLetter && code > 127 && Character.isValidCodePoint(code)
                ? new String(Character.toString(code).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
                : Character.toString(code & 0xff);
        return Matcher.quoteReplacement(plain);
    }
}
