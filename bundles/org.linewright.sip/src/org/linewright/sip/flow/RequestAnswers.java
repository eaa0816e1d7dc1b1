package org.linewright.sip.flow;

import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Set;
import javax.sip.message.Request;
import org.linewright.sip.register.Chance;
import org.linewright.sip.register.Transport;

/** Answers what a known server asks while no call takes it: honestly, without state. */
public final class RequestAnswers {

    private static final String ALLOW = "OPTIONS, INVITE, ACK, CANCEL, BYE";
    private static final Set<String> KNOWN = Set.of(Request.UPDATE, Request.PRACK, Request.REFER, Request.NOTIFY,
            Request.SUBSCRIBE, Request.MESSAGE, Request.INFO, Request.PUBLISH, Request.REGISTER);

    private final Transport transport;
    private final Chance chance;

    public RequestAnswers(Transport transport, Chance chance) {
        this.transport = transport;
        this.chance = chance;
    }

    /** Answers on the reading thread. */
    public void take(SIPRequest request) {
        int status = status(request);
        if (status == 0) {
            return;
        }
        try {
            SIPResponse response = request.createResponse(status);
            if (response.getTo().getTag() == null) { // framework-driven null
                response.getTo().setTag(chance.word(10)); // RFC 3261 §8.2.6.2
            }
            transport.send(withAllow(response), source(request));
        } catch (IOException | ParseException unsent) {
            // the server will ask again
        }
    }

    private static int status(SIPRequest request) {
        boolean inDialog = request.getTo().getTag() != null; // framework-driven null
        return switch (request.getMethod()) {
            case Request.ACK -> 0;
            case Request.OPTIONS -> 200;
            case Request.CANCEL, Request.BYE -> 481;
            case Request.INVITE -> inDialog ? 481 : 480; // no phone is attached to the line yet
            default -> KNOWN.contains(request.getMethod()) ? 405 : 501; // RFC 3261 §8.2.1
        };
    }

    private static byte[] withAllow(SIPResponse response) {
        String text = response.encode();
        int end = text.indexOf("\r\n") + 2;
        return (text.substring(0, end) + "Allow: " + ALLOW + "\r\n" + text.substring(end))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static InetSocketAddress source(SIPRequest request) {
        return new InetSocketAddress(request.getPeerPacketSourceAddress(), request.getPeerPacketSourcePort());
    }
}
