package org.linewright.lines;

import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.line.SecretReference;

/** Where the passwords of the lines come from. Asked on a stack thread at each digest: quick, never blocking for long. */
@FunctionalInterface
public interface Secrets {

    Outcome<Secret> secret(SecretReference reference);
}
