package org.linewright.simulator;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.linewright.core.Secret;
import org.linewright.core.Text;
import org.linewright.media.sound.Samples;
import org.linewright.media.sound.Sound;
import org.linewright.simulator.feature.RouteId;

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

    /** A registered device for calls. */
    Handset handset(String user) {
        Handset handset = new Handset(phone(user));
        handset.register();
        return handset;
    }

    /** Dials a star code, and waits until the PBX has hung up. */
    void dial(Handset handset, String code) {
        handset.calls(code);
        handset.acknowledges(handset.expect("200"));
        handset.heardNothing();
        pass(CallRules.USUAL.features().confirmation());
        handset.answers(handset.expect("BYE"), 200, "");
    }

    /** Leaves a message of two seconds in the voice box of an account. */
    void leave(String account) {
        AccountId id = new AccountId(DOMAIN, account);
        pbx.boxes().leave(RouteId.calling(id, pbx.settings().numbering(DOMAIN)), "somebody",
                Samples.of(Sound.silence(Duration.ofSeconds(2)), Duration.ofSeconds(2)));
        pass(Duration.ZERO);
    }

    void apply(FeatureRules rules) {
        pbx.apply(pbx.settings().with(CallRules.USUAL.with(rules)));
    }

    void number(Route... routes) {
        pbx.apply(pbx.settings().with(DOMAIN, Numbering.NONE.withRoutes(routes)));
    }

    /** Everything that the log says about an account, in English. */
    List<String> words(String account) {
        return settled().pbx.log()
                .of(new AccountId(DOMAIN, account))
                .stream()
                .map(event -> event.text().english())
                .toList();
    }

    /** Lets time pass once the PBX has done with what came before. */
    void pass(Duration duration) {
        settled().time.pass(duration);
    }

    /** The last line of the log. */
    Text lastWords() {
        return settled().pbx.log().events().getLast().text();
    }

    /** Waits until the PBX has done with what it is at: it tells the number of its calls between two messages. */
    private Office settled() {
        pbx.calls();
        return this;
    }

    List<EventKind> kinds(String account) {
        return settled().pbx.log().of(new AccountId(DOMAIN, account)).stream().map(Event::kind).toList();
    }

    @Override
    public void close() {
        phones.forEach(Phone::close);
        pbx.close();
    }
}
