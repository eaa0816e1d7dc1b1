package org.linewright.sip.message;

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
import org.linewright.sip.Description;
import org.linewright.sip.message.Headers.Field;

/** Takes the stack's messages over as plain values. The only class of calls that knows the stack's types. */
public final class Reading {

    private Reading() {
    }

    public static Request of(SIPRequest request) {
        return new Request(request.getMethod(), request.getRequestURI().toString(), headers(request), body(request));
    }

    public static Response of(SIPResponse response) {
        String phrase = Optional.ofNullable(response.getReasonPhrase()).orElse(""); // framework-driven null
        return new Response(response.getStatusCode(), phrase, headers(response), body(response));
    }

    /** Where a message came from. */
    public static InetSocketAddress source(SIPMessage message) {
        return new InetSocketAddress(message.getPeerPacketSourceAddress(), message.getPeerPacketSourcePort());
    }

    private static Headers headers(SIPMessage message) {
        List<Field> fields = new ArrayList<>();
        for (Iterator<SIPHeader> every = message.getHeaders(); every.hasNext();) {
            SIPHeader header = every.next();
            if (header instanceof SIPHeaderList<?> list) {
                list.forEach(one -> fields.add(field(one)));
            } else {
                fields.add(field(header));
            }
        }
        return new Headers(fields);
    }

    private static Field field(SIPHeader header) {
        String line = header.encode();
        int colon = line.indexOf(':');
        return new Field(line.substring(0, Math.max(colon, 0)).strip(), line.substring(colon + 1));
    }

    private static Optional<Description> body(SIPMessage message) {
        byte[] bytes = message.getRawContent();
        if (bytes == null || bytes.length == 0) { // framework-driven null
            return Optional.empty();
        }
        String type = Optional.ofNullable(message.getContentTypeHeader()) // framework-driven null
                .map(header -> header.getContentType() + "/" + header.getContentSubType())
                .orElse("");
        return Optional.of(new Description(type, new String(bytes, StandardCharsets.UTF_8)));
    }
}
