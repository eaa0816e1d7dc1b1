package org.linewright.diagnostics.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.lines.RegistrarFound;

/** Is every line registered that is to be? Wrong accounts and DNS are told by their own checks. */
final class Registered implements Check {

    private static final Text PURPOSE = new Text("Ist jede eingeschaltete Leitung angemeldet?",
            "Is every line registered that is switched on?");

    @Override
    public String id() {
        return "registered";
    }

    @Override
    public Text purpose() {
        return PURPOSE;
    }

    @Override
    public List<Finding> findings(Examined examined) {
        return examined.statuses().isEmpty()
                ? List.of(Unseen.LINES.unknown(this))
                : examined.statuses().stream().flatMap(status -> judged(status, examined)).toList();
    }

    private Stream<Finding> judged(LineStatus status, Examined examined) {
        Subject about = Subject.of(status);
        return switch (status.state()) {
            case REGISTERED -> Stream.of(status.failed() == 0
                    ? Finding.passed(this, about,
                            Text.of("Die Leitung {0} ist angemeldet.", "The line {0} is registered.", about.name()))
                    : LineDiagnosis.NOT_REFRESHED.found(this, about, evidence(status), status.reason()));
            case WAITING, REGISTERING, RETRYING, REFUSED -> begins(status) || soughtStill(status, examined)
                    ? Stream.of(soon(about, status))
                    : toldElsewhere(status, examined)
                            ? Stream.empty()
                            : Stream.of(
                                    LineDiagnosis.NOT_REGISTERED.found(this, about, evidence(status), status.reason()));
            case LEAVING, STOPPED -> Stream.empty();
        };
    }

    private Finding soon(Subject about, LineStatus status) {
        return Finding.unknown(this, about,
                Text.of("Die Leitung {0} meldet sich noch an: {1}.", "The line {0} is still registering: {1}.",
                        about.name(), status.reason()),
                new Text("Warten Sie etwas, und prüfen Sie noch einmal.", "Wait a little, and check again."));
    }

    /** Whether nothing has gone wrong so far. */
    private static boolean begins(LineStatus status) {
        return status.failed() == 0 && (status.state() == LineState.WAITING || status.state() == LineState.REGISTERING);
    }

    /** Whether DNS is still being asked here, so that it is not known whether the fault lies there. */
    private static boolean soughtStill(LineStatus status, Examined examined) {
        boolean asking = Optional.ofNullable(examined.lookups().get(status.id().group())) // framework-driven null
                .filter(lookup -> !lookup.over()).isPresent();
        return asking && status.lastAnswer().isEmpty() && status.server().isEmpty();
    }

    private static boolean toldElsewhere(LineStatus status, Examined examined) {
        boolean noAddress = examined.lookups().entrySet().stream()
                .filter(one -> one.getKey().equals(status.id().group()))
                .map(one -> one.getValue()).map(RegistrarFound::trouble).anyMatch(one -> one.isPresent());
        return noAddress || Refusal.of(status, examined).isPresent();
    }

    private static List<String> evidence(LineStatus status) {
        return Stream.concat(Stream.of(status.state() + " " + status.since(), status.lastAnswer()),
                status.server().stream().map(String::valueOf)).filter(line -> !line.isBlank()).toList();
    }
}
