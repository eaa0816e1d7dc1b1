package org.linewright.headless.conformance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.line.DeclineCode;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineId;
import org.linewright.lines.Lines;
import org.linewright.lines.RunningCall;

/** Two accounts of a PBX call each other, and one calls somebody who is not there. */
public final class CallsAtPbx {

    private static final Text TITLE = new Text("Anrufe an der Telefonanlage", "Calls at the PBX");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** Busy here or everywhere (RFC 3261 §21.4.24, §21.6.1). */
    private static final Set<Integer> BUSY = Set.of(486, 600);
    private static final Text CALLER_ENDS = new Text(
            "Legt «{0}» als Anrufer auf, ist das Gespräch auch bei «{1}» zu Ende.",
            "When “{0}” hangs up as the caller, the call is over at “{1}” too.");
    private static final Text CALLED_ENDS = new Text(
            "Legt «{0}» als Angerufener auf, ist das Gespräch auch bei «{1}» zu Ende.",
            "When “{0}” hangs up as the one who was called, the call is over at “{1}” too.");
    private static final Text HEARING = new Text("beide hören den Ton der anderen Seite",
            "both hear the tone of the other side");
    private static final Text TALKING = new Text("beide sind im Gespräch", "both are talking");

    private final LivePbx pbx;
    private final Optional<String> stranger;
    private final List<Promise> promises = new ArrayList<>();

    /** @param stranger a number that nobody has; empty when none can be known */
    public CallsAtPbx(LivePbx pbx, Optional<String> stranger) {
        this.pbx = pbx;
        this.stranger = stranger;
    }

    /** Makes the calls: a moment each where the PBX does what it should. */
    public Chapter chapter(Lines lines) {
        Line first = pbx.accounts().getFirst();
        if (pbx.accounts().size() > 1) {
            Line second = pbx.accounts().get(1);
            talk(lines, first, second);
            talkBack(lines, second, first);
            busy(lines, first, second);
        } else {
            note(new Text("Zwei Accounts rufen einander an.", "Two accounts call each other."),
                    new Text("dafür fehlt ein zweiter Account", "a second account is needed for it"));
        }
        stranger.ifPresent(number -> unknown(lines, first, number));
        return Chapter.examining(TITLE, promises);
    }

    /** The chapter when nothing can be called, because of this. */
    public static Chapter impossible(Text why) {
        return Chapter.examining(TITLE, List.of(
                new Promise(
                        new Text("Alle Accounts sind für Anrufe angemeldet.", "All accounts are registered for calls."),
                        why, Kept.NO)));
    }

    private void talk(Lines lines, Line from, Line to) {
        try (CallPair pair = called(lines, from, to)) {
            if (answered(pair, from, to)) {
                heard(pair, from, to);
                held(pair, from, to);
                over(pair, CALLER_ENDS.with(from.user(), to.user()), pair.caller(), pair.called());
            }
        }
    }

    private void talkBack(Lines lines, Line from, Line to) {
        try (CallPair pair = called(lines, from, to)) {
            if (answered(pair, from, to)) {
                over(pair, CALLED_ENDS.with(to.user(), from.user()), pair.called(), pair.caller());
            }
        }
    }

    private boolean answered(CallPair pair, Line from, Line to) {
        boolean rings = pair.rings();
        add(Text.of("Ruft «{0}» an, klingelt es bei «{1}».", "When “{0}” calls, it rings at “{1}”.", from.user(),
                to.user()),
                pair.called().map(call -> call.report().partner().number()).map(CallsAtPbx::shown)
                        .orElseGet(() -> Text.of("es klingelte nicht: {0}", "it did not ring: {0}", pair.told())),
                rings);
        boolean talks = rings && pair.talks();
        if (rings) {
            add(Text.of("Nimmt «{0}» ab, sprechen beide.", "When “{0}” answers, both talk.", to.user()),
                    talks ? TALKING : pair.told(), talks);
        }
        return talks;
    }

    private void heard(CallPair pair, Line from, Line to) {
        pair.speak();
        boolean heard = pair.bothHear();
        add(Text.of("«{0}» und «{1}» hören einander.", "“{0}” and “{1}” hear each other.", from.user(), to.user()),
                sound(pair, from, to), heard);
    }

    private void held(CallPair pair, Line from, Line to) {
        pair.caller().ifPresent(RunningCall::hold);
        boolean quiet = pair.until(() -> !CallPair.hears(pair.caller()) || CallPair.over(pair.caller()));
        pair.caller().ifPresent(RunningCall::resume);
        boolean goesOn = pair.bothHear();
        add(Text.of("Hält «{0}» den Anruf, ist dort nichts mehr zu hören; danach hören beide einander wieder.",
                "When “{0}” puts the call on hold, nothing is heard there; afterwards both hear each other again.",
                from.user()),
                quiet
                        ? sound(pair, from, to)
                        : Text.of("«{0}» hört auch beim Halten etwas", "“{0}” hears something on hold too",
                                from.user()),
                quiet && goesOn);
    }

    private static Text sound(CallPair pair, Line from, Line to) {
        List<Text> deaf = Stream.of(Map.entry(from, pair.caller()), Map.entry(to, pair.called()))
                .filter(end -> !CallPair.hears(end.getValue()))
                .map(end -> Text.same(end.getKey().user()))
                .toList();
        return deaf.isEmpty() ? HEARING : Text.of("nichts hört: {0}", "nothing is heard by: {0}", Text.list(deaf));
    }

    private void over(CallPair pair, Text promised, Optional<? extends RunningCall> one,
            Optional<? extends RunningCall> other) {
        one.ifPresent(RunningCall::hangUp);
        boolean over = pair.until(() -> CallPair.over(other));
        add(promised, other.map(call -> call.report().words()).orElse(Text.EMPTY), over);
    }

    private void busy(Lines lines, Line from, Line to) {
        try (CallPair pair = called(lines, from, to)) {
            boolean rings = pair.rings();
            pair.called().ifPresent(call -> call.decline(DeclineCode.BUSY_HERE));
            boolean told = rings && pair.until(() -> CallPair.over(pair.caller()) || CallPair.talking(pair.caller()));
            int status = pair.caller().map(call -> call.report().status()).orElse(0);
            add(Text.of("Ist «{0}» besetzt, erfährt «{1}» das.", "When “{0}” is busy, “{1}” is told.", to.user(),
                    from.user()), pair.told(), told && BUSY.contains(status));
        }
    }

    private void unknown(Lines lines, Line from, String number) {
        try (CallPair pair = new CallPair(lines, PATIENCE).dial(id(from), number)) {
            boolean told = pair.until(() -> CallPair.over(pair.caller()) || CallPair.talking(pair.caller()));
            boolean refused = told && pair.caller().filter(call -> call.report().status() >= 300).isPresent();
            Text promised = Text.of("Ein unbekanntes Ziel, «{0}», wird abgewiesen.",
                    "An unknown target, “{0}”, is refused.", number);
            if (CallPair.talking(pair.caller())) {
                note(promised, new Text("die Telefonanlage nimmt ab, vielleicht mit einer Ansage",
                        "the PBX answers, perhaps by an announcement"));
            } else {
                add(promised, pair.told(), refused);
            }
        }
    }

    private CallPair called(Lines lines, Line from, Line to) {
        return new CallPair(lines, PATIENCE).dial(id(from), to.internalNumber());
    }

    private LineId id(Line line) {
        return new LineId(pbx.group().id(), line.user());
    }

    private static Text shown(String number) {
        return number.isBlank()
                ? new Text("ohne Rufnummer", "without a number")
                : Text.of("angezeigt wird {0}", "shown is {0}", number);
    }

    private void add(Text promised, Text seen, boolean kept) {
        promises.add(new Promise(promised, seen, Kept.when(kept)));
    }

    private void note(Text promised, Text seen) {
        promises.add(new Promise(promised, seen, Kept.NOTED));
    }
}
