package org.linewright.headless.verbs;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.line.UserNames;
import org.linewright.headless.Exit;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.simulator.Account;
import org.linewright.simulator.EmbeddedPbx;
import org.linewright.simulator.Event;
import org.linewright.simulator.PbxSettings;
import org.linewright.simulator.Surroundings;
import org.linewright.simulator.feature.Switched;
import org.linewright.simulator.setup.AccountDraft;
import org.linewright.simulator.setup.Setup;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code linewright simulate}: a Crown Centrex in a box. */
@Command
@Component
@VerbInfo(name = "simulate", german = "Startet die eingebaute Telefonanlage, bis Strg-C.", english = "Starts the embedded PBX, until Ctrl-C.")
public final class SimulateVerb implements Verb {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss")
            .withZone(ZoneId.systemDefault());

    @Option(names = "--domain", defaultValue = "demo.hfo-cloud.de", paramLabel = "<Domäne>|<domain>", description = {
            "Domäne der Accounts (sonst demo.hfo-cloud.de).", "Domain of the accounts (else demo.hfo-cloud.de)." })
    private String domain;

    @Option(names = "--accounts", defaultValue = "150;177;200-220", paramLabel = "<Namen>|<names>", description = {
            "Benutzernamen und Bereiche (sonst 150;177;200-220).", "User names and ranges (else 150;177;200-220)." })
    private String accounts;

    @Option(names = "--address", defaultValue = "127.0.0.1", paramLabel = "<IP>", description = {
            "Adresse (sonst 127.0.0.1).", "Address (else 127.0.0.1)." })
    private InetAddress address;

    @Option(names = "--port", defaultValue = "5060", paramLabel = "<Port>|<port>", description = {
            "UDP-Port (sonst 5060; 0: ein freier).", "UDP port (else 5060; 0: a free one)." })
    private int port;

    @Option(names = "--passwords", paramLabel = "<Datei>|<file>", description = {
            "Schreibt Benutzernamen und erzeugte Passwörter in diese neue CSV-Datei; «import» liest sie.",
            "Writes user names and generated passwords to this new CSV file; “import” reads it." })
    private Optional<Path> passwords = Optional.empty();

    @Option(names = "--setup", paramLabel = "<Datei>|<file>", description = {
            "Accounts, Rufnummern und Schalter aus dieser Datei, die das Fenster gesichert hat; statt --domain und "
                    + "--accounts.",
            "Accounts, numbers and switches of this file, which the window has saved; instead of --domain and "
                    + "--accounts." })
    private Optional<Path> setup = Optional.empty();

    private final CountDownLatch asked = new CountDownLatch(1);

    @Deactivate
    void end() {
        asked.countDown();
    }

    @Override
    public Exit run(Terminal terminal) {
        Outcome<Setup> wanted = setup.map(file -> new InputFile(file).text().then(Setup::read))
                .orElseGet(this::typed);
        Outcome<EmbeddedPbx> started = wanted.then(
                ok -> EmbeddedPbx.start(new InetSocketAddress(address, port), ok.settings(), Surroundings.real()));
        if (started.result().isEmpty()) {
            return terminal.tell(started);
        }
        try (EmbeddedPbx pbx = started.result().get()) {
            Outcome<List<Account>> made = wanted.then(ok -> ok.furnish(pbx)).then(this::kept);
            if (made.result().isEmpty()) {
                return terminal.tell(made);
            }
            terminal.say(Text.of("Telefonanlage an {0}, Domäne {1}, {2} Accounts. Ende mit Strg-C.",
                    "PBX at {0}, domain {1}, {2} accounts. Ctrl-C ends it.",
                    "UDP " + pbx.address().getAddress().getHostAddress() + ":" + pbx.address().getPort(),
                    String.join(", ", pbx.accounts().domains()), made.result().get().size()));
            Runnable silent = pbx.log().listen(event -> tell(terminal, event));
            asked.await();
            silent.run();
            return Exit.DONE;
        } catch (InterruptedException ending) {
            return Exit.DONE;
        }
    }

    /** What the options say, on a Crown. */
    private Outcome<Setup> typed() {
        return UserNames.parse(accounts)
                .map(names -> new Setup(Set.of(domain),
                        names.names().stream().map(name -> AccountDraft.of(Account.draft(domain, name, name))).toList(),
                        PbxSettings.CROWN, Switched.NOTHING));
    }

    private Outcome<List<Account>> kept(List<Account> all) {
        if (passwords.isEmpty()) {
            return Outcome.done(all);
        }
        StringBuilder csv = new StringBuilder("user;password\r\n");
        all.forEach(account -> csv.append(account.id().name()).append(';').append(account.password().reveal())
                .append("\r\n"));
        try {
            Files.createFile(passwords.get(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(passwords.get(), csv, StandardOpenOption.WRITE);
            return Outcome.done(all);
        } catch (IOException failed) {
            return Outcome.refused(HeadlessTrouble.FILE_UNWRITABLE.about(passwords.get()).because(failed.toString()));
        }
    }

    private static void tell(Terminal terminal, Event event) {
        String account = event.account().map(id -> id.name() + ": ").orElse("");
        terminal.say(Text.same("{0} {1}{2}").with(CLOCK.format(event.at()), account, event.text()));
    }
}
