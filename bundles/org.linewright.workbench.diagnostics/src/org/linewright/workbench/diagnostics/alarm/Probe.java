package org.linewright.workbench.diagnostics.alarm;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.linewright.alarms.AlarmMessage;
import org.linewright.alarms.Told;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.page.ScrolledPage;

/** Sends a test through the channel of a form and says what became of it. */
final class Probe {

    private final ScrolledPage page;
    private final Button button;
    private final Label answer;
    private int asked;

    /** @param sent sends it */
    Probe(ScrolledPage page, Mnemonics mnemonics, Supplier<CompletionStage<Outcome<AlarmMessage>>> sent) {
        this.page = page;
        Composite area = new Composite(page.content(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Look.GAP, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        Buttons buttons = Buttons.in(area, mnemonics);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(buttons.area());
        this.button = buttons.with("alarms.test", new Text("Probe senden", "Send a test"), () -> send(sent.get()));
        this.answer = Ids.named("alarms.answer", new Label(area, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(answer, 24), SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER).applyTo(answer);
    }

    /** Another channel is looked at: an answer that is still to come is not about it. */
    void begin(Optional<Told> last) {
        asked++;
        button.setEnabled(true);
        say(last.map(Probe::words).orElse(Text.EMPTY), last.flatMap(Told::trouble).stream().toList());
    }

    private void send(CompletionStage<Outcome<AlarmMessage>> sending) {
        int number = ++asked;
        button.setEnabled(false);
        say(new Text("Die Probe ist unterwegs …", "The test is on its way …"), List.of());
        sending.thenAccept(outcome -> {
            if (number == asked && !button.isDisposed()) {
                button.setEnabled(true);
                say(outcome.isDone()
                        ? Text.of("{0}: Die Probe ging hinaus. Sehen Sie nach, ob sie ankam.",
                                "{0}: The test went out. See whether it arrived.", Words.moment(Instant.now()))
                        : new Text("Die Probe ging nicht.", "The test did not go."), outcome.troubles());
            }
        });
    }

    private static Text words(Told told) {
        return Text.of(told.trouble().isEmpty() ? "Zuletzt gemeldet, {0}: {1}" : "Ging nicht, {0}: {1}",
                told.trouble().isEmpty() ? "Told last, {0}: {1}" : "Did not go, {0}: {1}",
                Words.moment(told.message().at()), told.message().title());
    }

    private void say(Text words, List<Trouble> found) {
        answer.setText(Words.plain(Stream.concat(Stream.of(Words.of(words)), found.stream()
                .map(trouble -> Words.of(trouble.sentence()) + " " + Words.of(trouble.remedy())))
                .collect(Collectors.joining(" "))));
        page.fit();
    }
}
