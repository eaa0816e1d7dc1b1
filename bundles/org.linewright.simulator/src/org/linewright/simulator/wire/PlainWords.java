package org.linewright.simulator.wire;

import gov.nist.javax.sip.header.SIPHeader;
import gov.nist.javax.sip.header.SIPHeaderList;
import gov.nist.javax.sip.message.SIPMessage;
import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sip.header.ViaHeader;
import org.linewright.simulator.call.Incoming;
import org.linewright.simulator.message.SipHeaders;
import org.linewright.simulator.message.SipHeaders.Field;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.message.SipResponse;

/** Messages of JAIN-SIP in plain words. */
final class PlainWords {

    private static final int SIP_PORT = 5060;

    private PlainWords() {
    }

    static Incoming incoming(SIPRequest request) {
        SipRequest plain = new SipRequest(request.getMethod(), request.getRequestURI().toString(), headers(request),
                body(request));
        return new Incoming(plain, Wording.proxyCredentials(request), source(request), back(request));
    }

    static SipResponse response(SIPResponse response) {
        String reason = Optional.ofNullable(response.getReasonPhrase()).orElse(""); // framework-driven null
        return new SipResponse(response.getStatusCode(), reason, headers(response), body(response));
    }

    static InetSocketAddress source(SIPMessage message) {
        return new InetSocketAddress(message.getPeerPacketSourceAddress(), message.getPeerPacketSourcePort());
    }

    /** RFC 3581 §4: to where it came from when the client wants that, otherwise to the port it names. */
    private static InetSocketAddress back(SIPRequest request) {
        ViaHeader via = request.getTopmostViaHeader();
        int named = via.getPort() > 0 ? via.getPort() : SIP_PORT;
        return via.getRPort() > 0
                ? source(request)
                : new InetSocketAddress(request.getPeerPacketSourceAddress(), named);
    }

    private static SipHeaders headers(SIPMessage message) {
        List<Field> fields = new ArrayList<>();
        Iterator<?> every = message.getHeaders();
        while (every.hasNext()) {
            each(every.next()).map(header -> new Field(header.getHeaderName(), header.getHeaderValue().strip()))
                    .forEach(fields::add);
        }
        return new SipHeaders(fields);
    }

    private static Stream<SIPHeader> each(Object header) {
        return header instanceof SIPHeaderList<?> list
                ? list.stream().map(SIPHeader.class::cast)
                : Stream.of((SIPHeader) header);
    }

    private static String body(SIPMessage message) {
        return Optional.ofNullable(message.getRawContent()) // framework-driven null
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .orElse("");
    }
}
