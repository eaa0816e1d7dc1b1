package org.linewright.simulator.call;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linewright.simulator.message.NameAddress;
import org.linewright.simulator.message.SipRequest;

/**
 * Where somebody is referred to (RFC 3515 §2.1).
 *
 * @param uri without what an INVITE there is to carry
 * @param replaces the dialog that it is to replace
 */
record ReferTo(String uri, Optional<Replaces> replaces) {

    /** Empty when there is not just one, or when it is not to be called. */
    static Optional<ReferTo> of(SipRequest refer) {
        List<String> all = refer.headers().all("Refer-To");
        return all.size() == 1 ? read(NameAddress.of(all.getFirst()).uri()) : Optional.empty();
    }

    private static Optional<ReferTo> read(String uri) {
        String[] parts = uri.split("\\?", 2);
        String lower = parts[0].toLowerCase(Locale.ROOT);
        boolean calls = (lower.startsWith("sip:") || lower.startsWith("tel:"))
                && !lower.replace(";method=invite", "").contains(";method=");
        List<String> headers = parts.length == 1 ? List.of() : Arrays.asList(parts[1].split("&"));
        Optional<String> written = headers.stream()
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith("replaces="))
                .map(header -> header.substring("replaces=".length()))
                .findFirst();
        Optional<Replaces> replaces = written.flatMap(ReferTo::plain).flatMap(Replaces::of);
        return calls && written.isPresent() == replaces.isPresent()
                ? Optional.of(new ReferTo(parts[0], replaces))
                : Optional.empty();
    }

    private static Optional<String> plain(String escaped) {
        try {
            return Optional.of(URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
