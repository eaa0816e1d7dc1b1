package org.linewright.sip.message;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.linewright.sip.Description;

/** A request. Its Via is added when it is sent. */
public record Request(String method, String uri, Headers headers, Optional<Description> body) {

    private static final Set<String> COPIED = Set.of("via", "from", "call-id", "cseq", "timestamp");

    public boolean is(String other) {
        return method.equals(other);
    }

    public String callId() {
        return headers.first("Call-ID").orElse("");
    }

    public long cseq() {
        return headers.number("CSeq").orElse(0);
    }

    public NameAddress from() {
        return NameAddress.of(headers.first("From").orElse(""));
    }

    public NameAddress to() {
        return NameAddress.of(headers.first("To").orElse(""));
    }

    /** Whether it belongs to a dialog (RFC 3261 §12.2.2). */
    public boolean within() {
        return to().tag().isPresent();
    }

    public Request with(String header, Object value) {
        return new Request(method, uri, headers.with(header, value), body);
    }

    public Request with(Headers more) {
        return new Request(method, uri, headers.with(more), body);
    }

    public Request with(Optional<Description> other) {
        return new Request(method, uri, headers, other);
    }

    /** As it goes over the wire, behind this Via. */
    public byte[] bytes(String via) {
        return Wire.bytes(method + " " + uri + " SIP/2.0", Headers.NONE.with("Via", via).with(headers), body);
    }

    /** The response that this request gets from us: RFC 3261 §8.2.6.2. */
    public Response response(int status, String localTag) {
        String to = headers.first("To").orElse("");
        Headers copied = new Headers(headers.fields()
                .stream()
                .filter(field -> COPIED.contains(field.name().toLowerCase(Locale.ROOT)))
                .toList());
        Headers all = copied.with("To", within() || status == 100 ? to : to + ";tag=" + localTag);
        return new Response(status, Phrases.of(status), all, Optional.empty());
    }
}
