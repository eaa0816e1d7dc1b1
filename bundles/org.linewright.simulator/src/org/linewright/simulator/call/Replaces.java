package org.linewright.simulator.call;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.linewright.simulator.message.NameAddress;

/**
 * The dialog that is to be replaced (RFC 3891 §6.1).
 *
 * @param early whether only one that nobody has answered yet
 */
record Replaces(String callId, String toTag, String fromTag, boolean early) {

    static Optional<Replaces> of(String value) {
        List<String> parts = Arrays.stream(value.split(";")).map(String::strip).toList();
        return parameter(parts, "to-tag=").flatMap(to -> parameter(parts, "from-tag=")
                .map(from -> new Replaces(parts.getFirst(), to, from, parts.contains("early-only"))));
    }

    /** Whether it is this dialog, told by the end of it that the PBX is, or by the other one. */
    boolean means(Leg leg) {
        String theirs = NameAddress.of(leg.remote()).tag().orElse("");
        return callId.equals(leg.callId())
                && (toTag.equals(leg.tag()) && known(theirs, fromTag)
                        || known(theirs, toTag) && fromTag.equals(leg.tag()));
    }

    /** Who has not answered yet may have any tag. */
    private static boolean known(String theirs, String tag) {
        return theirs.isEmpty() || theirs.equals(tag);
    }

    private static Optional<String> parameter(List<String> parts, String name) {
        return parts.stream().filter(part -> part.startsWith(name)).map(part -> part.substring(name.length()))
                .findFirst();
    }
}
