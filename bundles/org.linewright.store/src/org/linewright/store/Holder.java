package org.linewright.store;

import java.time.Instant;

/**
 * Who may change a directory at the moment.
 *
 * @param user the user of the operating system
 * @param host the computer
 * @param pid the process on it
 * @param since when it began
 * @param purpose what for, such as {@code workbench}, {@code serve} or {@code drivers install}
 */
public record Holder(String user, String host, long pid, Instant since, String purpose) {
}
