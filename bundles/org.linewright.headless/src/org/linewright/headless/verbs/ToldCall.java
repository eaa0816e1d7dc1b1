package org.linewright.headless.verbs;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.headless.Terminal;
import org.linewright.lines.CallReport;
import org.linewright.lines.SoundFigures;
import org.linewright.operations.LineCalls;

/** A call as lines on a terminal: what is new, each time it is. */
record ToldCall(Terminal terminal, LineCalls calls, AtomicReference<String> said,
        AtomicReference<Optional<Trouble>> lacking) {

    ToldCall(Terminal terminal, LineCalls calls) {
        this(terminal, calls, new AtomicReference<>(""), new AtomicReference<>(Optional.empty()));
    }

    /** Tells it, and then this one. */
    Consumer<CallReport> and(Consumer<CallReport> next) {
        return report -> {
            tell(report);
            next.accept(report);
        };
    }

    private void tell(CallReport report) {
        Text words = report.words();
        if (!words.english().equals(said.getAndSet(words.english()))) {
            terminal.say(words);
        }
        Optional<Trouble> trouble = report.sound().trouble();
        if (!trouble.equals(lacking.getAndSet(trouble))) {
            terminal.tell(trouble.stream().toList());
        }
    }

    /** Who was there, for how long, whether anything was heard, and how well. */
    void summary(CallReport last, SoundFigures figures) {
        if (last.times().answered().isPresent()) {
            terminal.say(Text.of("Mit {0}, {1} s; {2}.", "With {0}, {1} s; {2}.",
                    calls.shown(last.line(), last.partner().number()), last.times().talked().toSeconds(),
                    last.sound().heard()
                            ? new Text("zu hören war etwas", "something was heard")
                            : new Text("zu hören war nichts", "nothing was heard")));
            terminal.say(CallQuality.words(figures));
        }
    }
}
