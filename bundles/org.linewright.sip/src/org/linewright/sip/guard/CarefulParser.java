package org.linewright.sip.guard;

import gov.nist.javax.sip.message.SIPMessage;
import gov.nist.javax.sip.parser.MessageParser;
import gov.nist.javax.sip.parser.ParseExceptionListener;
import gov.nist.javax.sip.parser.StringMsgParser;
import java.text.ParseException;

/** JAIN-SIP's parser, whose every way to fall ends in a {@link ParseException} instead of a dead reader thread. */
public final class CarefulParser implements MessageParser {

    private final StringMsgParser parser = new StringMsgParser();
    private final Runnable parsed;

    /** A parser that runs {@code parsed} after each datagram, whatever came of it. */
    public CarefulParser(Runnable parsed) {
        this.parsed = parsed;
    }

    @Override
    public SIPMessage parseSIPMessage(byte[] bytes, boolean readBody, boolean strict, ParseExceptionListener listener)
            throws ParseException {
        try {
            return parser.parseSIPMessage(bytes, readBody, strict, listener);
        } catch (RuntimeException | StackOverflowError fallen) {
            throw new ParseException(fallen.getClass().getSimpleName(), 0);
        } finally {
            parsed.run();
        }
    }
}
