package org.linewright.workbench.line.draft;

import java.util.Optional;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;

/**
 * One row of a pasted table of passwords.
 *
 * @param number its place, counted from one
 * @param user whose password it is
 * @param password empty when there is none
 * @param trouble why it cannot be taken
 */
public record PasswordRow(int number, String user, Secret password, Optional<Trouble> trouble) {
}
