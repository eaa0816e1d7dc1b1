package org.linewright.simulator.registrar;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The URI of a Contact.
 *
 * @param text as it was sent
 * @param scheme {@code sip}, {@code sips} or another
 * @param user its user part; empty when there is none
 * @param host its host
 * @param port its port; -1 when none is written
 * @param parameters its URI parameters by name, whatever the case
 */
public record ContactUri(String text, String scheme, String user, String host, int port,
        Map<String, String> parameters) {

    private static final List<String> TELLING = List.of("user", "ttl", "method", "maddr", "transport");

    public ContactUri {
        Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(parameters);
        parameters = byName;
    }

    /** Whether both mean the same place (RFC 3261 §19.1.4). */
    boolean means(ContactUri other) {
        return scheme.equalsIgnoreCase(other.scheme)
                && user.equals(other.user)
                && host.equalsIgnoreCase(other.host)
                && port == other.port
                && TELLING.stream().allMatch(name -> parameters.containsKey(name) == other.parameters.containsKey(name))
                && parameters.entrySet().stream().allMatch(other::agrees);
    }

    private boolean agrees(Map.Entry<String, String> parameter) {
        return parameters.getOrDefault(parameter.getKey(), parameter.getValue()).equalsIgnoreCase(parameter.getValue());
    }
}
