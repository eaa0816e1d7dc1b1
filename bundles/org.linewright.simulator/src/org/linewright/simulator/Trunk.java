package org.linewright.simulator;

import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a real outside world is: another PBX, or a provider. Who calls from there under a name of his own calls from
 * outside and needs no password; he reaches the numbers and accounts of the domain, no codes, and nobody outside.
 *
 * @param from its addresses
 * @param domain whom it calls
 * @param towards where the domain calls it, without a password; empty leaves the outside world to the PBX. Emergency
 * numbers are never called there.
 */
public record Trunk(AddressRange from, String domain, Optional<InetSocketAddress> towards) {

    private static final String DOMAIN = "[0-9A-Za-z.-]{1,253}";
    private static final Pattern PLACE = Pattern.compile("\\[?([0-9a-fA-F.:]+?)\\]?:([1-9][0-9]{0,4})");

    public Trunk {
        domain = domain.toLowerCase(Locale.ROOT);
    }

    /** One that calls only. */
    public Trunk(AddressRange from, String domain) {
        this(from, domain, Optional.empty());
    }

    /**
     * Reads {@code 192.0.2.0/24 demo.hfo-cloud.de}, and {@code 192.0.2.7:5060} behind it; empty for anything else, host
     * names too.
     */
    public static Optional<Trunk> parse(String text) {
        String[] words = text.strip().split("\\s+");
        if (words.length < 2 || words.length > 3 || !words[1].matches(DOMAIN)) {
            return Optional.empty();
        }
        Optional<InetSocketAddress> towards = words.length == 3 ? place(words[2]) : Optional.empty();
        return AddressRange.parse(words[0]).filter(from -> words.length == 2 || towards.isPresent())
                .map(from -> new Trunk(from, words[1], towards));
    }

    private static Optional<InetSocketAddress> place(String text) {
        Matcher place = PLACE.matcher(text);
        return place.matches() && Integer.parseInt(place.group(2)) <= 0xFFFF
                ? AddressRange.parse(place.group(1))
                        .map(host -> new InetSocketAddress(host.network(), Integer.parseInt(place.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return from + " " + domain + towards.map(place -> " " + written(place)).orElse("");
    }

    public boolean holds(InetSocketAddress address) {
        return from.holds(address.getAddress());
    }

    /** Host and port as they stand in a URI. */
    public static String written(InetSocketAddress place) {
        String host = place.getAddress().getHostAddress();
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + place.getPort();
    }
}
