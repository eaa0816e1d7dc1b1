package org.linewright.headless.verbs;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.linewright.core.Outcome;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.core.line.UserNames;
import org.linewright.operations.Roster;
import org.linewright.operations.Wish;
import org.linewright.simulator.Account;
import org.linewright.simulator.EmbeddedPbx;

/** The line group of the demo: the names of the seed's example, at an embedded PBX that knows them. */
record DemoGroup(InetSocketAddress pbx, List<Account> accounts) {

    static final String DOMAIN = "demo.hfo-cloud.de";

    private static final String DRIVER = "hfo.crown";
    private static final String NAMES = "150;177;200-220";

    /** Makes the accounts at this PBX. */
    static DemoGroup at(EmbeddedPbx pbx) {
        pbx.accounts().open(DOMAIN);
        List<Account> accounts = UserNames.parse(NAMES)
                .result()
                .orElseThrow()
                .names()
                .stream()
                .map(name -> pbx.accounts().add(Account.draft(DOMAIN, name, "Demo")).result().orElseThrow())
                .toList();
        return new DemoGroup(pbx.address(), accounts);
    }

    /** The wish to have it, with its passwords; the driver says how. */
    Outcome<Wish> wish(Roster roster) {
        List<Line> lines = accounts.stream()
                .map(account -> new Line(account.id().name(), SecretReference.secret("demo/<USER>")))
                .toList();
        return roster.ask(DRIVER, driver -> driver.profile().draft(new GroupId("demo"), "HFO-" + DOMAIN, DOMAIN, lines))
                .map(draft -> keeping(Wish.put(draft.withRegistrar(embedded(draft)))));
    }

    private Wish keeping(Wish wish) {
        Wish all = wish;
        for (Account account : accounts) {
            all = all.keeping("demo/" + account.id().name(), account.password());
        }
        return all;
    }

    /** The preset registrar, reached at the embedded PBX. */
    private Registrar embedded(LineGroup draft) {
        return draft.registrar().withHost(pbx.getAddress().getHostAddress()).withPort(OptionalInt.of(pbx.getPort()))
                .withDomain(Optional.of(DOMAIN));
    }
}
