package org.linewright.diagnostics.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.linewright.diagnostics.Header;
import org.linewright.diagnostics.SipText;

/** A shown message as bytes again, as long as it says it is. */
public final class Wire {

    private Wire() {
    }

    /** Lines end with CR LF; the Content-Length is that of the body as shown. */
    public static byte[] of(SipText message) {
        int length = message.body().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8).length;
        List<Header> headers = message.headers().stream().map(one -> one.is("Content-Length")
                ? new Header(one.name(), Integer.toString(length)) // RFC 3261 §20.14
                : one).toList();
        return HeaderLines.written(new SipText(message.startLine(), headers, message.body()), "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
