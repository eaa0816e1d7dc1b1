package org.linewright.sip.message;

import java.util.Optional;
import org.linewright.sip.Description;

/** A response, of ours or to us; only ours carry the Via they need. */
public record Response(int status, String phrase, Headers headers, Optional<Description> body) {

    public boolean provisional() {
        return status < 200;
    }

    public boolean success() {
        return status >= 200 && status < 300;
    }

    public Optional<String> toTag() {
        return NameAddress.of(headers.first("To").orElse("")).tag();
    }

    public long cseq() {
        return headers.number("CSeq").orElse(0);
    }

    /** Of the request that it answers (RFC 3261 §20.16). */
    public String method() {
        String cseq = headers.first("CSeq").orElse("");
        return cseq.substring(cseq.lastIndexOf(' ') + 1);
    }

    public Response with(String header, Object value) {
        return new Response(status, phrase, headers.with(header, value), body);
    }

    public Response with(Headers more) {
        return new Response(status, phrase, headers.with(more), body);
    }

    public Response with(Optional<Description> other) {
        return new Response(status, phrase, headers, other);
    }

    public byte[] bytes() {
        return Wire.bytes("SIP/2.0 " + status + " " + phrase, headers, body);
    }
}
