package org.linewright.lines.trial;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineId;
import org.linewright.core.line.Spoken;
import org.linewright.lines.LineStatus;
import org.linewright.lines.LinesTrouble;
import org.linewright.lines.SeenContact;
import org.linewright.lines.TrialResult;
import org.linewright.lines.TrialResult.Other;
import org.linewright.lines.TrialResult.Verdict;
import org.linewright.lines.TrialWish;
import org.linewright.sip.ContactSeen;
import org.linewright.sip.RegisterAnswer;
import org.linewright.sip.RegisterAnswer.Granted;
import org.linewright.sip.RegisterAnswer.Refused;
import org.linewright.sip.RegisterAnswer.Silent;
import org.linewright.sip.RegisterAnswer.Unresolved;
import org.linewright.sip.RegisterAnswer.Unsent;

/** Puts the end of a trial into words. */
record Verdicts(TrialWish wish) {

    TrialResult of(Course course) {
        List<Trouble> troubles = new ArrayList<>();
        boolean unheard = course.answer().isEmpty() || course.answer().get() instanceof Silent;
        TrialResult result;
        if (course.cancelled()) {
            troubles.add(LinesTrouble.CANCELLED.about());
            result = nothing(Verdict.CANCELLED, troubles, course);
        } else if (unheard) {
            troubles.add(LinesTrouble.SILENT.about(server(), Spoken.text(waited(course))).at("registrar.host"));
            result = nothing(Verdict.UNREACHABLE, troubles, course);
        } else {
            result = heard(course.answer().get(), troubles, course);
        }
        return result;
    }

    private TrialResult heard(RegisterAnswer answer, List<Trouble> troubles, Course course) {
        return switch (answer) {
            case Granted granted -> granted(granted, troubles, course);
            case Refused refused -> {
                troubles.add(refused(refused));
                yield new TrialResult(Verdict.REFUSED, troubles, (refused.status() + " " + refused.phrase()).strip(),
                        wanted(), Duration.ZERO, Duration.ZERO, Optional.of(refused.server()), Optional.empty(),
                        List.of(), course.left());
            }
            case Unresolved unresolved -> {
                troubles.add(LinesTrouble.NO_ADDRESS.about(unresolved.host()).at("registrar.host")
                        .because(unresolved.detail()));
                yield nothing(Verdict.UNREACHABLE, troubles, course);
            }
            case Unsent unsent -> {
                troubles.add(LinesTrouble.UNSENT.about(server()).at("registrar.host").because(unsent.detail()));
                yield nothing(Verdict.UNREACHABLE, troubles, course);
            }
            case Silent silent -> nothing(Verdict.UNREACHABLE, troubles, course);
        };
    }

    private TrialResult granted(Granted granted, List<Trouble> troubles, Course course) {
        List<Other> others = granted.contacts().stream().filter(contact -> !contact.ours()).map(this::other).toList();
        boolean listed = granted.contacts().isEmpty() || granted.contacts().stream().anyMatch(ContactSeen::ours);
        String user = wish.line().user();
        List<String> foreign = others.stream().filter(one -> one.line().isEmpty()).map(Other::uri).toList();
        if (!foreign.isEmpty()) {
            troubles.add(LinesTrouble.SHARED.about(user, String.join(", ", foreign)).at("lines.user"));
        }
        others.stream().flatMap(one -> one.line().stream()).distinct()
                .forEach(line -> troubles.add(LinesTrouble.RUNS_HERE.about(user, line).at("lines.user")));
        if (!listed) {
            troubles.add(LinesTrouble.NOT_LISTED.about());
        }
        if (granted.asked().compareTo(wanted()) > 0) {
            troubles.add(LinesTrouble.LONGER.about(Spoken.text(granted.asked()), Spoken.text(wanted()))
                    .at("registrar.reregister"));
        }
        if (granted.granted().compareTo(granted.asked()) < 0) {
            troubles.add(LinesTrouble.SHORTER.about(Spoken.text(granted.granted()), Spoken.text(granted.asked()))
                    .at("registrar.reregister"));
        }
        leftUnknown(troubles, course, granted.granted());
        return new TrialResult(Verdict.GRANTED, troubles, "200 OK", granted.asked(), granted.granted(), granted.rtt(),
                Optional.of(granted.server()), granted.seenAs(), others, course.left());
    }

    private TrialResult nothing(Verdict verdict, List<Trouble> troubles, Course course) {
        leftUnknown(troubles, course, wanted());
        return new TrialResult(verdict, troubles, "", wanted(), Duration.ZERO, Duration.ZERO,
                Optional.<InetSocketAddress>empty(), Optional.<InetSocketAddress>empty(), List.of(), course.left());
    }

    private static void leftUnknown(List<Trouble> troubles, Course course, Duration longest) {
        if (course.left() == TrialResult.Left.UNKNOWN) {
            troubles.add(LinesTrouble.LEFT_UNKNOWN.about(Spoken.text(longest)));
        }
    }

    private Trouble refused(Refused refused) {
        String answer = (refused.status() + " " + refused.phrase()).strip();
        String user = wish.line().user();
        return switch (refused.why()) {
            case CREDENTIALS -> LinesTrouble.CREDENTIALS.about(user, answer).at("lines.password");
            case FORBIDDEN -> LinesTrouble.FORBIDDEN.about(user, answer).at("lines.user");
            case BUSY -> LinesTrouble.BUSY.about(answer).at("registrar.host");
            case REDIRECTED -> LinesTrouble.REDIRECTED.about(answer).at("registrar.host");
            case CHALLENGE -> LinesTrouble.CHALLENGE.about(answer);
            case INTERVAL -> LinesTrouble.INTERVAL.about(answer).at("registrar.reregister");
        };
    }

    /** Our own running lines know their Contacts. */
    private Other other(ContactSeen seen) {
        String aor = wish.group().addressOfRecord(wish.line());
        Optional<LineId> line = wish.running()
                .stream()
                .filter(status -> status.addressOfRecord().equalsIgnoreCase(aor) && ours(status, seen.uri()))
                .map(LineStatus::id)
                .findFirst();
        return new Other(seen.uri(), seen.expires(), line);
    }

    private static boolean ours(LineStatus status, String uri) {
        return status.contacts()
                .stream()
                .anyMatch(contact -> contact.owner() != SeenContact.Owner.FOREIGN
                        && contact.uri().equalsIgnoreCase(uri));
    }

    private Duration waited(Course course) {
        Duration transaction = wish.t1().multipliedBy(64); // RFC 3261 §17.1.2.2 timer F
        boolean transactionsEnded = course.answer().isPresent();
        return transactionsEnded && transaction.compareTo(wish.patience()) < 0 ? transaction : wish.patience();
    }

    private Duration wanted() {
        return wish.group().registrar().reregister();
    }

    private String server() {
        return wish.group().registrar().host()
                + (wish.group().registrar().port().isPresent() ? ":" + wish.group().registrar().port().getAsInt() : "");
    }
}
