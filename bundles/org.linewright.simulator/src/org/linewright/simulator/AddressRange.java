package org.linewright.simulator;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One entry of <em>Erlaubte IP-Adressen</em>: an address, or a network such as {@code 10.1.0.0/16}.
 *
 * @param network the address
 * @param prefix how many of its leading bits count
 */
public record AddressRange(InetAddress network, int prefix) {

    private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";
    private static final Pattern FORM = Pattern.compile(
            "(" + BYTE + "(?:[.]" + BYTE + "){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)(?:/([0-9]{1,3}))?");

    /** Reads {@code 10.1.2.3}, {@code 10.1.0.0/16} or the same of IPv6; empty for anything else, host names too. */
    public static Optional<AddressRange> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            InetAddress address = InetAddress.getByName(form.group(1));
            int bits = address.getAddress().length * 8;
            Optional<String> written = Optional.ofNullable(form.group(2)); // framework-driven null
            int prefix = written.map(Integer::parseInt).orElse(bits);
            return prefix <= bits ? Optional.of(new AddressRange(address, prefix)) : Optional.empty();
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }

    public boolean holds(InetAddress address) {
        byte[] mine = network.getAddress();
        byte[] other = address.getAddress();
        boolean same = mine.length == other.length;
        for (int bit = 0; same && bit < prefix; bit++) {
            same = ((mine[bit / 8] ^ other[bit / 8]) >> 7 - bit % 8 & 1) == 0;
        }
        return same;
    }

    @Override
    public String toString() {
        return network.getHostAddress() + "/" + prefix;
    }
}
