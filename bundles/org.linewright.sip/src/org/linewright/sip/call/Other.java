package org.linewright.sip.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.linewright.sip.Claims;
import org.linewright.sip.Claims.Claim;
import org.linewright.sip.message.Headers;

/**
 * What is known of the other side.
 *
 * @param said what each source said last
 * @param withheld whether he does not want to be shown
 * @param allows the methods it takes, in lower case; empty when it did not say
 */
record Other(List<Claim> said, boolean withheld, Set<String> allows) {

    Other {
        said = List.copyOf(said);
    }

    static Other of(Headers headers) {
        return new Other(Words.asserted(headers), Words.withheld(headers), headers.words("Allow"));
    }

    boolean takes(String method) {
        return allows.contains(method.toLowerCase(Locale.ROOT));
    }

    /** Who it is; empty when the PBX did not say. */
    Optional<Claims> claims() {
        return said.isEmpty() ? Optional.empty() : Optional.of(new Claims(said, withheld));
    }

    /**
     * What a message adds.
     *
     * @param claims what it says about who is there
     */
    Other hearing(Headers headers, Claims claims) {
        List<Claim> now = new ArrayList<>(claims.all());
        said.stream().filter(before -> claims.of(before.source()).isEmpty()).forEach(now::add);
        Set<String> allowed = headers.words("Allow");
        return new Other(now, claims.all().isEmpty() ? withheld : claims.withheld(),
                allowed.isEmpty() ? allows : allowed);
    }

    Other without(String method) {
        return new Other(said, withheld,
                Set.copyOf(allows.stream().filter(one -> !one.equalsIgnoreCase(method)).toList()));
    }

    /** All that a message says, when any of it is said for the first time: a source that only repeats itself is old. */
    Optional<Claims> news(Claims claims) {
        boolean other = claims.withheld() != withheld && !claims.all().isEmpty();
        return other || claims.all().stream().anyMatch(claim -> !said.contains(claim))
                ? Optional.of(claims)
                : Optional.empty();
    }
}
