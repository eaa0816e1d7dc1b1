package org.linewright.ui.wizard;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.linewright.core.Secret;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.UserNames;
import org.linewright.simulator.Account;
import org.linewright.simulator.EmbeddedPbx;

/** An embedded PBX with accounts that share a password. */
public record Crown(EmbeddedPbx pbx) implements AutoCloseable {

    public static final String DOMAIN = "wizard.example";
    public static final String USERS = "150;177;200-220";
    public static final Secret PASSWORD = new Secret("Kirschbaum-7-Leiter");

    public static Crown started() {
        EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow();
        pbx.accounts().open(DOMAIN);
        UserNames.parse(USERS)
                .result()
                .orElseThrow()
                .names()
                .forEach(user -> pbx.accounts().add(Account.draft(DOMAIN, user, "Ada").withPassword(PASSWORD)));
        return new Crown(pbx);
    }

    public String host() {
        return pbx.address().getAddress().getHostAddress();
    }

    public String port() {
        return String.valueOf(pbx.address().getPort());
    }

    /** The same group, whose lines are accounts here. */
    LineGroup group(LineGroup group) {
        Registrar usual = group.registrar();
        return group
                .withRegistrar(new Registrar(host(), OptionalInt.of(pbx.address().getPort()), Optional.of(DOMAIN),
                        usual.reregister(), Duration.ofMillis(20), usual.keepAlive()))
                .withLines(group.lines().stream().map(line -> line.withEnabled(true)).toList());
    }

    public int bound() {
        return pbx.bindings().size();
    }

    @Override
    public void close() {
        pbx.close();
    }
}
