package org.linewright.sip.call;

import org.linewright.sip.message.Headers;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;
import org.linewright.sip.transaction.Times;

/**
 * What never changes of a call.
 *
 * @param tag our tag
 * @param contact our Contact URI
 * @param realm the realm that proved to be the registrar's; empty when none did yet
 */
public record Facts(String callId, String tag, String contact, String product, String realm, Times times) {

    Facts at(String own) {
        return new Facts(callId, tag, own, product, realm, times);
    }

    /** The headers of whatever makes or keeps a dialog (RFC 3261 §12.1.1, §13.2.1). */
    public Headers introduction() {
        return Headers.NONE.with("Contact", "<" + contact + ">")
                .with(Abilities.allow())
                .with("User-Agent", product);
    }

    /** An answer to a request of this call. */
    public Response response(Request asked, int status) {
        return asked.response(status, tag);
    }

    /** One that makes or keeps the dialog (RFC 3261 §12.1.1). */
    Response binding(Request asked, int status) {
        return response(asked, status)
                .with(Headers.NONE.with("Record-Route", asked.headers().all("Record-Route")))
                .with(introduction());
    }
}
