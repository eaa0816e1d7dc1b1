package org.linewright.sip.call;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linewright.sip.Forwarder;
import org.linewright.sip.Peer;
import org.linewright.sip.message.NameAddress;

/** Reads who forwarded a call. */
public final class Forwarders {

    private static final Map<String, String> CAUSES = Map.of("302", "unconditional", "404", "unknown", "408",
            "no-answer", "480", "deflection", "486", "user-busy", "487", "deflection", "503", "unavailable"); // RFC 4458
    private static final Peer NOBODY = new Peer("", "");

    private Forwarders() {
    }

    /**
     * The last who forwarded it.
     *
     * @param headers values of Diversion (RFC 5806) and History-Info (RFC 7044), which alone have an index
     */
    public static Optional<Forwarder> of(List<String> headers) {
        List<NameAddress> all = headers.stream().map(NameAddress::of).toList();
        return all.stream()
                .filter(one -> one.parameter("index").isEmpty())
                .findFirst() // RFC 5806 §4.1: the last diversion stands first
                .map(Forwarders::diversion)
                .or(() -> history(all.stream().filter(one -> one.parameter("index").isPresent()).toList()));
    }

    private static Forwarder diversion(NameAddress one) {
        boolean hidden = one.parameter("privacy").filter(privacy -> !privacy.equalsIgnoreCase("off")).isPresent();
        return new Forwarder(hidden ? NOBODY : peer(one),
                Words.printable(one.parameter("reason").orElse("").toLowerCase(Locale.ROOT)));
    }

    /** RFC 7044 §5: the newest entry that another user was made of names whose place it took. */
    private static Optional<Forwarder> history(List<NameAddress> entries) {
        for (int i = entries.size() - 1; i > 0; i--) {
            NameAddress target = entries.get(i);
            String cause = parameter(target.uri(), "cause");
            Optional<String> mapped = target.parameter("mp");
            if (mapped.isPresent() || !cause.isEmpty()) {
                NameAddress before = mapped.flatMap(index -> indexed(entries, index)).orElse(entries.get(i - 1));
                return Optional.of(forwarder(before, CAUSES.getOrDefault(cause, "")));
            }
        }
        return Optional.empty();
    }

    private static Forwarder forwarder(NameAddress before, String reason) {
        boolean hidden = before.uri().toLowerCase(Locale.ROOT).matches(".*[?&]privacy=.*"); // RFC 7044 §10.1
        return new Forwarder(hidden ? NOBODY : peer(before), reason);
    }

    private static Optional<NameAddress> indexed(List<NameAddress> entries, String index) {
        return entries.stream().filter(one -> one.parameter("index").filter(index::equals).isPresent()).findFirst();
    }

    private static Peer peer(NameAddress one) {
        return Words.peer(new NameAddress(one.name(), one.uri().replaceFirst("\\?.*", ""), Map.of()));
    }

    private static String parameter(String uri, String name) {
        for (String part : uri.replaceFirst("\\?.*", "").split(";")) {
            if (part.toLowerCase(Locale.ROOT).startsWith(name + "=")) {
                return part.substring(name.length() + 1);
            }
        }
        return "";
    }
}
