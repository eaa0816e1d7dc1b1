package org.linewright.simulator.message;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A SIP message. The body has one char of each byte, so that whatever it is goes through unchanged. */
public sealed interface SipMessage permits SipRequest, SipResponse {

    /** The first line. */
    String start();

    SipHeaders headers();

    String body();

    default String callId() {
        return headers().first("Call-ID").orElse("");
    }

    default NameAddress from() {
        return NameAddress.of(headers().first("From").orElse(""));
    }

    default NameAddress to() {
        return NameAddress.of(headers().first("To").orElse(""));
    }

    /** The number of the CSeq. */
    default long cseq() {
        String number = headers().first("CSeq").orElse("").split(" ", 2)[0];
        return number.matches("[0-9]{1,10}") ? Long.parseLong(number) : 0;
    }

    /** The method of the CSeq. */
    default String about() {
        String cseq = headers().first("CSeq").orElse("");
        return cseq.substring(cseq.lastIndexOf(' ') + 1);
    }

    /** The branch of the topmost Via. */
    default String branch() {
        String via = headers().first("Via").orElse("");
        String[] parts = via.split(";\\s*branch\\s*=\\s*", 2);
        return parts.length == 1 ? "" : parts[1].split("[;,\\s]", 2)[0];
    }

    /** How it goes onto the wire; Content-Length is counted here. */
    default byte[] bytes() {
        StringBuilder head = new StringBuilder(start()).append("\r\n");
        headers().without("Content-Length").fields().forEach(field -> head.append(field.name())
                .append(": ")
                .append(field.value())
                .append("\r\n"));
        head.append("Content-Length: ").append(body().length()).append("\r\n\r\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(body().getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }
}
