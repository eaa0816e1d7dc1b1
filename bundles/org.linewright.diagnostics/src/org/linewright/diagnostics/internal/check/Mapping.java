package org.linewright.diagnostics.internal.check;

import java.net.InetSocketAddress;
import java.util.stream.Stream;
import org.linewright.diagnostics.check.Examined;

/**
 * Where a registrar saw a REGISTER of ours come from.
 *
 * @param line whose, by its Address of Record
 * @param own where it left, as its Via says
 * @param seen where it came from, as the answer says (RFC 3581)
 * @param registrar who saw it
 */
record Mapping(String line, String own, String seen, InetSocketAddress registrar) {

    static Stream<Mapping> of(Examined examined) {
        return Asked.of(examined, "REGISTER").map(one -> new Mapping(one.line(), one.via().sentBy(),
                one.viaBack().seenAs(), one.request().destination()));
    }

    boolean changed() {
        return !own.equals(seen);
    }
}
