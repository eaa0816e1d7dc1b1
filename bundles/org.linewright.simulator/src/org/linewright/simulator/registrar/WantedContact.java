package org.linewright.simulator.registrar;

import java.util.Map;
import java.util.OptionalLong;

/**
 * One Contact of a REGISTER.
 *
 * @param uri where it points
 * @param parameters its header parameters, without {@code expires}
 * @param expires the seconds of its own {@code expires} parameter
 */
public record WantedContact(ContactUri uri, Map<String, String> parameters, OptionalLong expires) {
}
