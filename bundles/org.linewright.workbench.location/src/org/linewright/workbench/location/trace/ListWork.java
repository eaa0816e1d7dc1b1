package org.linewright.workbench.location.trace;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.linewright.core.Text;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.NumberPlans;
import org.linewright.numbers.Pasted;
import org.linewright.workbench.kit.NewestAnswer;
import org.linewright.workbench.kit.OnDisplay;

/** Follows many numbers beside the window; the newest question stops the one before. For the UI thread. */
final class ListWork implements AutoCloseable {

    /** How far a question is. */
    record Progress(ListQuestion question, int done, int total) {
    }

    private static final Duration PACE = Duration.ofMillis(100);
    private static final Text PROMPT = new Text(
            "Fügen Sie Nummern ein, eine je Zeile, oder öffnen Sie eine Datei; hier steht, was aus jeder wird.",
            "Paste numbers, one on each line, or open a file; here stands what becomes of each.");
    private static final Text NO_RULES = new Text("Der Standort hat kein Land, dessen Nummern bekannt sind.",
            "The location has no country whose numbers are known.");
    private static final Text NOT_THERE = new Text(
            "Ein Vergleich ist nicht möglich: Diesen Standort gab es da nicht. {0}",
            "There is nothing to compare with: this location was not there. {0}");

    private final RuleBook now;
    private final RuleBook other;
    private final Consumer<Progress> progress;
    private final NewestAnswer<ListQuestion, ListAnswer> answers;
    private volatile Optional<ListQuestion> wanted = Optional.empty();

    /**
     * @param progress hears how far it is, now and then
     * @param told hears the answers, also of what was cancelled
     */
    ListWork(NumberPlans plans, OnDisplay onDisplay, Consumer<Progress> progress, Consumer<ListAnswer> told) {
        this.now = new RuleBook(plans);
        this.other = new RuleBook(plans);
        this.progress = onDisplay.newest(PACE, progress);
        this.answers = new NewestAnswer<>("number list", onDisplay, this::answer, told);
    }

    void ask(ListQuestion question) {
        wanted = Optional.of(question);
        answers.ask(question);
    }

    /** What has been found so far is told. */
    void cancel() {
        wanted = Optional.empty();
    }

    @Override
    public void close() {
        cancel();
        answers.close();
    }

    private ListAnswer answer(ListQuestion question) {
        Optional<DialRules> rules = now.of(question.chosen());
        Optional<DialRules> against = question.against().rules(other, question.chosen());
        List<String> numbers = Pasted.lines(question.typed());
        NumberRows rows = rules
                .map(one -> NumberRows.of(one, against, question.chosen().way(), numbers,
                        (done, total) -> going(question, done, total)))
                .orElse(NumberRows.NONE);
        return new ListAnswer(question, rows, rules.isPresent() ? said(question, rows) : NO_RULES);
    }

    private static Text said(ListQuestion question, NumberRows rows) {
        Text sentence = rows.asked() == 0 ? PROMPT : rows.sentence();
        return rows.compared() || question.against() instanceof Against.Nothing ? sentence : NOT_THERE.with(sentence);
    }

    private boolean going(ListQuestion question, int done, int total) {
        progress.accept(new Progress(question, done, total));
        return wanted.filter(one -> one == question).isPresent();
    }
}
