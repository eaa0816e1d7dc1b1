package org.linewright.simulator;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.linewright.core.Secret;

/** A PBX on virtual time with one domain, its accounts and the devices on them. */
final class Office implements AutoCloseable {

    static final String DOMAIN = "estos.hfo-cloud.de";
    static final String PASSWORD = "correct horse";

    final VirtualTime time = new VirtualTime();
    final EmbeddedPbx pbx = EmbeddedPbx.start(new InetSocketAddress("127.0.0.1", 0), PbxSettings.CROWN,
            time.surroundings()).result().orElseThrow();
    private final List<Phone> phones = new ArrayList<>();

    Office(String... accounts) {
        pbx.accounts().open(DOMAIN);
        for (String account : accounts) {
            add(Account.draft(DOMAIN, account, "Person " + account).withPassword(new Secret(PASSWORD)));
        }
    }

    void add(Account account) {
        pbx.accounts().add(account).result().orElseThrow();
    }

    Phone phone(String user) {
        return phone(user, PASSWORD);
    }

    Phone phone(String user, String password) {
        Phone phone = new Phone(pbx, DOMAIN, user, password);
        phones.add(phone);
        return phone;
    }

    List<EventKind> kinds(String account) {
        return pbx.log().of(new AccountId(DOMAIN, account)).stream().map(Event::kind).toList();
    }

    @Override
    public void close() {
        phones.forEach(Phone::close);
        pbx.close();
    }
}
