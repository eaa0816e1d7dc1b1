package org.linewright.workbench.simulator.box;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.line.UserNames;
import org.linewright.simulator.Account;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.EmbeddedPbx;
import org.linewright.workbench.kit.PracticePbx.Offer;

/** What somebody needs who wants to register lines at the embedded PBX. May wait for the disk. */
public record Offering(BoxedPbx box) {

    private static final String DRIVER = "hfo.crown";

    /** The accounts of these names, made where they are missing; starts the PBX unless it runs. */
    public Outcome<Offer> of(String users) {
        return UserNames.parse(users).then(names -> box.start().then(running -> of(names, running)));
    }

    private Outcome<Offer> of(UserNames names, EmbeddedPbx running) {
        List<Account> missing = new ArrayList<>();
        Map<String, Secret> passwords = new LinkedHashMap<>();
        for (String name : names.names()) {
            running.accounts().account(new AccountId(Box.DOMAIN, name)).ifPresentOrElse(
                    account -> passwords.put(name, account.password()), () -> missing.add(practice(name)));
        }
        return box.put(missing).map(added -> {
            added.forEach(account -> passwords.put(account.id().name(), account.password()));
            return new Offer(DRIVER, running.address(), Box.DOMAIN, names.expression(), passwords);
        });
    }

    private static Account practice(String name) {
        return Account.draft(Box.DOMAIN, name, "Demo " + name).withExtras(Map.of("supportsToUriChange", "true"));
    }
}
