package org.linewright.headless.verbs;

import org.linewright.core.Text;
import org.linewright.headless.Terminal;
import org.linewright.headless.conformance.Chapter;
import org.linewright.headless.conformance.Examination;
import org.linewright.headless.conformance.Kept;
import org.linewright.headless.conformance.Promise;

/** The short form of a report: its head, a line for each chapter that examined something, and what is broken. */
record PrintedReport(Terminal terminal) {

    void print(Examination report) {
        terminal.say(report.head());
        report.chapters().stream().filter(chapter -> !chapter.promises().isEmpty()).forEach(this::print);
        terminal.say(report.sum());
    }

    private void print(Chapter chapter) {
        terminal.say(chapter.judged() == 0
                ? Text.of("{0}: {1}", "{0}: {1}", chapter.title(), chapter.promises().getFirst().promised())
                : Text.of("{0}: {1} von {2} gehalten", "{0}: {1} of {2} kept", chapter.title(),
                        chapter.judged() - chapter.broken(), chapter.judged()));
        chapter.promises().stream().filter(promise -> promise.kept() == Kept.NO).forEach(this::print);
    }

    private void print(Promise promise) {
        terminal.say(Text.of("  ✗ {0}", "  ✗ {0}", promise.promised()));
        terminal.say(Text.of("    {0}", "    {0}", promise.seen()));
    }
}
