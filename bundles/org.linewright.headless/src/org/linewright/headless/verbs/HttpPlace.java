package org.linewright.headless.verbs;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;

/** {@code [ADDRESS:]PORT}; without an address this machine only. An IPv6 address stands in brackets. */
public final class HttpPlace implements ITypeConverter<InetSocketAddress> {

    private static final Pattern FORM = Pattern.compile("(?:\\[([0-9a-fA-F:.%]+)\\]:|([0-9.]+):)?(\\d{1,5})");

    @Override
    public InetSocketAddress convert(String value) throws UnknownHostException {
        Matcher parts = FORM.matcher(value);
        if (!parts.matches()) {
            throw new IllegalArgumentException(value);
        }
        int port = Integer.parseInt(parts.group(3));
        boolean named = parts.end(3) > parts.group(3).length();
        String host = named ? value.substring(0, parts.start(3) - 1) : "";
        return new InetSocketAddress(named ? InetAddress.getByName(host) : InetAddress.getLoopbackAddress(), port);
    }
}
