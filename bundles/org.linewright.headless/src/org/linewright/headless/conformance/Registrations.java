package org.linewright.headless.conformance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Secret;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Line;
import org.linewright.core.line.Spoken;
import org.linewright.lines.LineTrials;
import org.linewright.lines.TrialMessage;
import org.linewright.lines.TrialReport;
import org.linewright.lines.TrialResult;
import org.linewright.lines.TrialResult.Left;
import org.linewright.lines.TrialResult.Verdict;
import org.linewright.lines.TrialWish;
import org.linewright.pbx.NameLaw;

/** Every account registers and leaves, as the driver's presets say; a wrong password and an unknown name do not. */
public final class Registrations {

    private static final Text TITLE = new Text("Anmelden an der Telefonanlage", "Registering at the PBX");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final LivePbx pbx;
    private final NameLaw names;
    private final LineTrials trials;
    private final List<Promise> promises = new ArrayList<>();
    private Optional<String> server = Optional.empty();
    private boolean reachable = true;

    public Registrations(LivePbx pbx, NameLaw names, LineTrials trials) {
        this.pbx = pbx;
        this.names = names;
        this.trials = trials;
    }

    /** Tries all of it, one account after the other: some hundredths of a second each where the PBX answers. */
    public Chapter chapter() {
        for (Line line : pbx.accounts()) {
            granted(line);
            if (!reachable) {
                return Chapter.examining(TITLE, promises);
            }
        }
        again(pbx.accounts().getFirst());
        refused(pbx.accounts().getFirst());
        pbx.stranger(names).ifPresent(this::unknown);
        return Chapter.examining(TITLE, promises);
    }

    /** Whether it answered at all. */
    public boolean reachable() {
        return reachable;
    }

    /** What the PBX calls itself in Server or User-Agent (RFC 3261 §20.35); empty when it does not. */
    public Optional<String> server() {
        return server;
    }

    private void granted(Line line) {
        TrialResult result = tried(line, pbx.password(line));
        boolean granted = result.verdict() == Verdict.GRANTED;
        boolean allowed = names.broken(List.of(line.user())).isEmpty();
        add(Text.of("«{0}» ist nach {1} als Name möglich und meldet sich an.",
                "“{0}” is possible as a name by {1} and registers.", line.user(), "NameLaw"),
                granted
                        ? Text.of("angemeldet nach {0}{1}", "registered after {0}{1}", Spoken.text(result.rtt()),
                                allowed
                                        ? ""
                                        : Text.of("; das Gesetz «{0}» lässt den Namen nicht zu",
                                                "; the law “{0}” does not allow the name", names.form()))
                        : why(result),
                granted && allowed);
        if (granted) {
            interval(line, result);
            add(Text.of("Nach dem Abmelden ist von «{0}» nichts übrig.", "Nothing is left of “{0}” afterwards.",
                    line.user()),
                    result.left() == Left.NOTHING
                            ? new Text("von der Telefonanlage bestätigt", "confirmed by the PBX")
                            : why(result),
                    result.left() == Left.NOTHING);
            alone(line, result);
        }
    }

    private void interval(Line line, TrialResult result) {
        Duration wanted = pbx.group().registrar().reregister();
        add(Text.of("«{0}» wird für {1} angemeldet.", "“{0}” is registered for {1}.", line.user(),
                Spoken.text(wanted)),
                Text.of("verlangt {0}, gewährt {1}", "asked for {0}, granted {1}", Spoken.text(result.asked()),
                        Spoken.text(result.granted())),
                result.asked().equals(wanted) && result.granted().equals(wanted));
    }

    private void alone(Line line, TrialResult result) {
        add(Text.of("Der Account «{0}» gehört uns allein.", "The account “{0}” is ours alone.", line.user()),
                result.others().isEmpty()
                        ? new Text("sonst ist niemand angemeldet", "nobody else is registered")
                        : Text.of("auch angemeldet: {0}", "registered too: {0}",
                                result.others().stream().map(TrialResult.Other::uri).toList()),
                result.others().isEmpty());
    }

    private void again(Line line) {
        TrialResult result = tried(line, pbx.password(line));
        add(Text.of("«{0}» kann sich gleich noch einmal anmelden.", "“{0}” can register again at once.", line.user()),
                result.verdict() == Verdict.GRANTED ? Text.same(result.answer()) : why(result),
                result.verdict() == Verdict.GRANTED);
    }

    private void refused(Line line) {
        TrialResult result = tried(line, new Secret("not-the-password-of-" + line.user()));
        add(Text.of("Ein falsches Passwort für «{0}» wird abgewiesen.", "A wrong password for “{0}” is refused.",
                line.user()), said(result), result.verdict() == Verdict.REFUSED);
    }

    private void unknown(String name) {
        Line line = new Line(name, pbx.accounts().getFirst().password());
        TrialResult result = tried(line, new Secret("no-password-of-" + name));
        add(Text.of("Ein unbekannter Name, «{0}», wird abgewiesen.", "An unknown name, “{0}”, is refused.", name),
                said(result), result.verdict() == Verdict.REFUSED);
    }

    private TrialResult tried(Line line, Secret password) {
        TrialWish wish = TrialWish.of(pbx.group(), line, password).within(Duration.ofMillis(500), PATIENCE);
        TrialReport report = trials.start(pbx.from().map(wish::from).orElse(wish), told -> {
            // its end is enough
        }).ended().toCompletableFuture().join();
        if (server.isEmpty()) {
            server = report.messages().stream().filter(message -> !message.sent()).map(TrialMessage::text)
                    .flatMap(Registrations::named).findFirst();
        }
        TrialResult result = report.result().orElseThrow();
        reachable = reachable && result.verdict() != Verdict.UNREACHABLE;
        return result;
    }

    private static Stream<String> named(String message) {
        return message.lines().filter(line -> line.matches("(?i)(?:server|user-agent)\\s*:.*"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .filter(name -> !name.isEmpty());
    }

    private void add(Text promised, Text seen, boolean kept) {
        promises.add(new Promise(promised, seen, Kept.when(kept)));
    }

    /** The PBX's word and ours. */
    private static Text said(TrialResult result) {
        return Text.of("{0}: {1}", "{0}: {1}", result.answer().isEmpty() ? "–" : result.answer(), why(result));
    }

    private static Text why(TrialResult result) {
        return result.troubles().stream().findFirst().map(Trouble::sentence)
                .orElseGet(() -> Text.orEmpty(result.answer()));
    }
}
