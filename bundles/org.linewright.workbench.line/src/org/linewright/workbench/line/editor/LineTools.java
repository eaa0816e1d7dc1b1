package org.linewright.workbench.line.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Secret;
import org.linewright.core.Text;
import org.linewright.core.line.Line;
import org.linewright.core.line.SecretReference;
import org.linewright.core.line.UserNames;
import org.linewright.pbx.Setting;
import org.linewright.workbench.kit.Brief;
import org.linewright.workbench.kit.PaneDialog;
import org.linewright.workbench.kit.Waiting;
import org.linewright.workbench.line.draft.LineBlock;
import org.linewright.workbench.line.nat.NatAsking;
import org.linewright.workbench.line.nat.NatDialog;
import org.linewright.workbench.line.trial.TrialDialog;
import org.linewright.workbench.line.trial.Tried;
import org.linewright.workbench.line.verify.VerifyDialog;

/** Asks for new lines, for passwords and for what lines are; tries one. */
record LineTools(Supplier<Shell> shell, Workplace at, Editing editing, Changes changes) {

    private static final Text APPLY = new Text("Übernehmen", "Apply");
    private static final int CHARACTERS = 70;

    UsualTools usual() {
        return new UsualTools(shell, at, editing, changes);
    }

    TypedPasswords passwords() {
        return editing.passwords();
    }

    /** Adds lines by an expression, with their passwords. */
    void add() {
        NewLines pane = new NewLines(editing.now().users());
        if (agreed("lines.add", new Text("Leitungen hinzufügen", "Add lines"),
                new Text("Ein Name, ein Bereich oder eine Liste: 123 oder 100-199 oder 150;177;200-220.",
                        "A name, a range or a list: 123 or 100-199 or 150;177;200-220."),
                pane, new Text("Hinzufügen", "Add"))) {
            LineBlock block = pane.block();
            Map<String, Secret> typed = block.secrets().result().orElse(Map.of());
            changes.step("lines.add", edit -> edit.adding(block.lines(edit.group().id()))
                    .password(passwords().keep(typed)));
        }
    }

    /** Changes the account of a line. Its password goes along with another user name. */
    void account(Line line) {
        AccountPane pane = new AccountPane(line, editing.now().users());
        if (agreed("lines.account", Text.of("Account der Leitung {0}", "Account of line {0}", line.user()),
                new Text("Wie er in der Telefonanlage steht.", "As it stands in the PBX."), pane, APPLY)) {
            boolean same = pane.user().equals(line.user());
            Optional<Secret> password = pane.password().or(() -> same ? Optional.empty() : kept(line));
            Optional<Secret> client = same ? Optional.empty() : keptClient(line);
            changes.step("lines.account", edit -> edit.account(line.user(), pane.user(), pane.authUser())
                    .password(password.map(one -> passwords().keep(Map.of(pane.user(), one))).orElse(Map.of()))
                    .clientPassword(client.map(one -> passwords().keep(Map.of(pane.user(), one))).orElse(Map.of())));
        }
    }

    /** Sets the passwords of these lines. */
    void passwords(List<String> users) {
        PasswordPane pane = new PasswordPane(users);
        if (agreed("lines.passwords", new Text("Passwörter setzen", "Set passwords"), about(users), pane, APPLY)) {
            pane.passwords().result().ifPresent(typed -> changes.step("lines.passwords",
                    edit -> edit.password(passwords().keep(typed))));
        }
    }

    /** Lets a phone of one's own register with this line, or no more. */
    void phone(Line line) {
        GroupEdit now = editing.now();
        PhonePane pane = new PhonePane(new PhoneSheet(now.group(), line, at.desk().now().phones()), at.desk(),
                new FreshPassword(at.random()),
                line.traits().client().isPresent() && !TypedPasswords.lostClient(now, line.user()));
        if (agreed("lines.phone", Text.of("Eigenes Telefon an der Leitung {0}", "Own phone on line {0}", line.user()),
                new Text("Ein SIP-Telefon oder Softphone meldet sich bei Linewright statt bei der Telefonanlage an und "
                        + "telefoniert über diese Leitung.",
                        "A SIP phone or softphone registers with Linewright instead of the PBX, and calls through "
                                + "this line."),
                pane, APPLY)) {
            changes.step("lines.phone", edit -> edit.client(line.user(), pane.allowed())
                    .clientPassword(pane.password().map(one -> passwords().keep(Map.of(line.user(), one)))
                            .orElse(Map.of())));
        }
    }

    /** Changes what these lines are, beside their accounts. */
    void traits(List<Line> lines) {
        List<String> users = lines.stream().map(Line::user).toList();
        TraitsPane pane = new TraitsPane(lines);
        if (agreed("lines.traits", new Text("Merkmale der Leitungen", "Line traits"), about(users), pane, APPLY)) {
            changes.step("lines.traits", edit -> edit.changing(Set.copyOf(users),
                    line -> line.withTraits(pane.changed(line.traits()))));
        }
    }

    /** Registers one of these lines, or of all, for a look: with what stands in the editor, saved or not. */
    void test(List<Line> lines) {
        GroupEdit now = editing.now();
        Tried tried = new Tried(now.group(), passwords().pendingSecrets(now));
        String first = lines.stream().map(Line::user).findFirst()
                .orElseGet(() -> now.group().lines().stream().map(Line::user).findFirst().orElse(""));
        new TrialDialog(shell.get(), at.desk(), tried, first).open();
    }

    /** Measures how long a NAT router remembers us; the interval that follows is typed when a person takes it over. */
    void measure(Setting interval) {
        GroupEdit now = editing.now();
        Tried tried = new Tried(now.group(), passwords().pendingSecrets(now));
        new NatDialog(shell.get(), new NatAsking(at.desk(), at.onDisplay(), at.nat(), tried)).taken()
                .ifPresent(refresh -> changes.step(interval.key(), edit -> edit.refreshing(interval, refresh)));
    }

    /** Verifies the codes as they stand in the editor, saved or not, from lines that run. */
    void verify() {
        new VerifyDialog(shell.get(), at.desk(), at.onDisplay(), editing.now().group()).open();
    }

    /** The password as saving would find it, when it is kept under the name of the line. */
    private Optional<Secret> kept(Line line) {
        return passwords().pending(editing.now(), line.user()).or(() -> read(line.password().of(line.user())));
    }

    /** The same of the password of its own phones. */
    private Optional<Secret> keptClient(Line line) {
        return passwords().pendingClient(editing.now(), line.user())
                .or(() -> line.traits().client().flatMap(one -> read(one.of(line.user()))));
    }

    private Optional<Secret> read(SecretReference reference) {
        return reference.kept().isEmpty()
                ? Optional.empty()
                : new Waiting(shell.get(), new Text("Das Passwort wird gelesen …", "Reading the password …"))
                        .forAnswer(at.desk().secret(reference)).result();
    }

    private boolean agreed(String id, Text title, Text sentence, PaneDialog.Pane pane, Text action) {
        return new PaneDialog(shell.get(), id, title, sentence, pane, Optional.of(action), CHARACTERS, 0).agreed();
    }

    private static Text about(List<String> users) {
        return users.size() == 1
                ? Text.of("Für Leitung {0}", "For line {0}", users.getFirst())
                : Text.of("Für {0} Leitungen: {1}", "For {0} lines: {1}", users.size(),
                        Brief.of(UserNames.of(users).expression()));
    }
}
