package org.linewright.simulator.wire;

import gov.nist.javax.sip.header.HeaderFactoryImpl;
import gov.nist.javax.sip.message.MessageFactoryImpl;
import gov.nist.javax.sip.message.SIPRequest;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Optional;
import java.util.UUID;
import javax.sip.header.HeaderFactory;
import javax.sip.header.ToHeader;
import javax.sip.message.MessageFactory;
import javax.sip.message.Response;
import org.linewright.simulator.registrar.Answer;

/** Puts an answer into a response of JAIN-SIP. */
final class Replies {

    private final MessageFactory responses = new MessageFactoryImpl();
    private final HeaderFactory headers = new HeaderFactoryImpl();
    private final String salt = UUID.randomUUID().toString();

    Response reply(SIPRequest request, Answer answer) throws ParseException {
        Response response = responses.createResponse(answer.status(), request);
        ToHeader to = (ToHeader) response.getHeader(ToHeader.NAME);
        if (Optional.ofNullable(to.getTag()).isEmpty()) { // framework-driven null
            to.setTag(tag(request));
        }
        for (Answer.Header header : answer.headers()) {
            response.addHeader(headers.createHeader(header.name(), header.value()));
        }
        return response;
    }

    /** The same request gets the same tag again (RFC 3261 §8.2.7). */
    private String tag(SIPRequest request) {
        String basis = salt + request.getTransactionId() + request.getCallId().getCallId();
        return UUID.nameUUIDFromBytes(basis.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 13);
    }
}
