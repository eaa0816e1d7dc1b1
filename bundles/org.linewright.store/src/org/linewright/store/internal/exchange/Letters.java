package org.linewright.store.internal.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linewright.core.Outcome;
import org.linewright.core.location.ExchangeForm;
import org.linewright.store.ExchangeTrouble;
import org.linewright.yaml.Place;

/**
 * The text that bytes stand for: UTF-8 or what a byte order mark says; also Windows-1252 where an XML text says so, and
 * in tables, as older spreadsheets write them.
 */
public final class Letters {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern
            .compile("\\A<\\?xml[^>]{0,80}encoding\\s*=\\s*[\"'](?:windows-1252|iso-8859-1)[\"']",
                    Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 160;

    private Letters() {
    }

    /** The text without a byte order mark; refused, with line and column, when it is no text. */
    public static Outcome<String> of(byte[] bytes, String name) {
        Charset charset = charset(bytes);
        Outcome<String> text = decoded(bytes, charset, name);
        boolean sheet = ExchangeForm.named(name).equals(Optional.of(ExchangeForm.CSV));
        return (text.isDone() || !sheet || charset != StandardCharsets.UTF_8 ? text : decoded(bytes, WINDOWS, name))
                .map(found -> found.startsWith("\uFEFF") ? found.substring(1) : found)
                .then(found -> printable(found, name));
    }

    private static Charset charset(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return switch (mark) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> declared.find() ? WINDOWS : StandardCharsets.UTF_8;
        };
    }

    private static Outcome<String> decoded(byte[] bytes, Charset charset, String name) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        return result.isError()
                ? Outcome.refused(ExchangeTrouble.ENCODING.about(end(text).in(name), charset.name()))
                : Outcome.done(text);
    }

    private static Outcome<String> printable(String text, String name) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean blank = letter == '\t' || letter == '\n' || letter == '\r';
            if (letter < ' ' && !blank || letter == '\uFFFE' || letter == '\uFFFF') {
                return Outcome.refused(ExchangeTrouble.CHARACTER.about(end(text.substring(0, i)).in(name),
                        String.format("U+%04X", (int) letter)));
            }
        }
        return Outcome.done(text);
    }

    /** The place behind this beginning of a text. */
    private static Place end(String text) {
        int lines = (int) text.chars().filter(letter -> letter == '\n').count();
        return new Place(lines + 1, text.length() - text.lastIndexOf('\n'));
    }
}
