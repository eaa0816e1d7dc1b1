package org.linewright.simulator.wire;

import gov.nist.javax.sip.message.SIPMessage;
import gov.nist.javax.sip.parser.MessageParser;
import gov.nist.javax.sip.parser.MessageParserFactory;
import gov.nist.javax.sip.parser.ParseExceptionListener;
import gov.nist.javax.sip.parser.StringMsgParser;
import gov.nist.javax.sip.stack.SIPTransactionStack;
import java.text.ParseException;

/** JAIN-SIP's parser, whose worst day is a ParseException: nothing else may end the thread that reads. */
final class FencedParsers implements MessageParserFactory {

    private final GuardedSocket socket;
    private final Counters counters;

    FencedParsers(GuardedSocket socket, Counters counters) {
        this.socket = socket;
        this.counters = counters;
    }

    @Override
    public MessageParser createMessageParser(SIPTransactionStack stack) {
        StringMsgParser parser = new StringMsgParser();
        return (bytes, body, strict, listener) -> parsed(parser, bytes, body, strict, listener);
    }

    private SIPMessage parsed(StringMsgParser parser, byte[] bytes, boolean body, boolean strict,
            ParseExceptionListener listener) throws ParseException {
        socket.parsed();
        try {
            return parser.parseSIPMessage(bytes, body, strict, listener);
        } catch (ParseException unreadable) {
            counters.unreadable.increment();
            throw unreadable;
        } catch (RuntimeException | StackOverflowError broken) {
            counters.unreadable.increment();
            throw new ParseException(broken.toString(), 0);
        }
    }
}
