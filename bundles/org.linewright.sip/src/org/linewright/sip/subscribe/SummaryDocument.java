package org.linewright.sip.subscribe;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linewright.sip.News.Counts;
import org.linewright.sip.News.Messages;
import org.linewright.sip.call.Words;

/** A simple-message-summary document (RFC 3842 §5.2). */
final class SummaryDocument {

    private static final int LONGEST = 16_384;
    private static final Pattern WAITING = Pattern.compile("(?im)^Messages-Waiting[ \\t]*:[ \\t]*(yes|no)[ \\t]*\\r?$");
    private static final Pattern ACCOUNT = Pattern.compile("(?im)^Message-Account[ \\t]*:[ \\t]*(\\S{1,256})");
    private static final Pattern VOICE = Pattern.compile(
            "(?im)^Voice-Message[ \\t]*:[ \\t]*(\\d{1,9})[ \\t]*/[ \\t]*(\\d{1,9})"
                    + "(?:[ \\t]*\\([ \\t]*(\\d{1,9})[ \\t]*/[ \\t]*(\\d{1,9})[ \\t]*\\))?");

    private SummaryDocument() {
    }

    /** Empty when it does not say whether messages wait. */
    static Optional<Messages> of(String text) {
        Matcher waiting = WAITING.matcher(text);
        if (text.length() > LONGEST || !waiting.find()) {
            return Optional.empty();
        }
        Matcher account = ACCOUNT.matcher(text);
        Matcher voice = VOICE.matcher(text);
        return Optional.of(new Messages(waiting.group(1).equalsIgnoreCase("yes"),
                account.find() ? Words.printable(account.group(1)) : "",
                voice.find()
                        ? Optional
                                .of(new Counts(number(voice, 1), number(voice, 2), number(voice, 3), number(voice, 4)))
                        : Optional.empty()));
    }

    private static int number(Matcher counts, int group) {
        String number = counts.group(group);
        return number == null ? 0 : Integer.parseInt(number); // framework-driven null
    }
}
