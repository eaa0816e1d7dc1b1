package org.linewright.operations;

import org.linewright.core.Trouble;

/**
 * Something that a check of a configuration found.
 *
 * @param file the file it is about, such as {@code locations/berlin.yaml}; {@code linewright.yaml} for all together
 * @param trouble what is wrong and what to do; severe when something does not work
 */
public record Finding(String file, Trouble trouble) {
}
