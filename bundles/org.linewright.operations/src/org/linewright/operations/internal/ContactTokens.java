package org.linewright.operations.internal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.linewright.core.Secret;
import org.linewright.core.line.SecretReference;
import org.linewright.lines.LinesOptions;
import org.linewright.operations.Current;
import org.linewright.operations.OpenConfiguration;
import org.linewright.store.Change;
import org.linewright.store.ConfigurationStore;

/** The key of the Contact tokens, kept with the secrets, so that a line knows its own Contacts after a restart. */
record ContactTokens(ConfigurationStore store) {

    private static final SecretReference KEY = OpenConfiguration.OWN_KEY;

    LinesOptions in(LinesOptions options, Current current) {
        if (options.tokenKey().isPresent()) {
            return options;
        }
        Optional<Secret> kept = store.secret(KEY).result();
        Secret key = kept.orElseGet(ContactTokens::fresh);
        if (kept.isEmpty()) {
            store.commit(Change.NONE.putSecret(KEY.name(), key), current.version());
        }
        return options.withTokenKey(key.reveal().getBytes(StandardCharsets.UTF_8));
    }

    private static Secret fresh() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new Secret(HexFormat.of().formatHex(bytes));
    }
}
