package org.linewright.ui.findings;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.core.Secret;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.operations.Wish;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.editor.Administration;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pbx.PracticeLines;
import org.linewright.workbench.kit.Words;

/** What is wrong with lines at the embedded PBX stands in the view, and goes when it is mended. */
@ExtendWith(PictureOfFailure.class)
class FindingsTest {

    private static final String SECRET = "an old password";

    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);
    private final PracticeLines practice = new PracticeLines(bot);
    private final Administration administration = new Administration(bot);

    @AfterEach
    void clear() {
        window.closeEditors();
        practice.remove();
        FindingsPage.opened(bot).breadth(0).filter("");
        window.turnTo(0);
    }

    @Test
    void aWrongPasswordIsExplainedAndItsFindingGoesWithTheFault() {
        practice.apply("520-521");
        FindingsPage findings = FindingsPage.opened(bot);
        LineGroup right = administration.now("practice");
        List<Line> lines = new ArrayList<>(right.lines());
        lines.set(0, new Line("520", SecretReference.secret("practice/520")));
        administration.apply(Wish.put(right.withLines(lines)).keeping("practice/520", new Secret(SECRET)));
        findings.choose("520@");
        bot.until("it says what it means", () -> findings.prose().contains("520@") && findings.prose().contains("403"));
        new Picture(bot.ask(Display::getCurrent)).save("findings");
        assertFalse(bot.ask(() -> findings.prose().contains(SECRET)), "no secret is shown");
        administration.apply(Wish.put(right));
        findings.gone("520");
    }

    @Test
    void aProposedChangeIsShownAsAPlanAppliedAndItsFindingGoes() {
        practice.apply("520-523");
        LineGroup quick = administration.now("practice");
        Registrar usual = quick.registrar();
        administration.apply(Wish.put(quick.withRegistrar(new Registrar(usual.host(), usual.port(), usual.domain(),
                usual.reregister(), usual.reregister().dividedBy(5), usual.keepAlive()))));
        FindingsPage findings = FindingsPage.opened(bot).filter("pacing").choose("Practice");
        findings.press("findings.mend");
        bot.until("the plan is shown", () -> bot.found(Button.class, "plan.ok").isPresent());
        bot.click(bot.widget(Button.class, "plan.ok"));
        findings.gone("Practice");
        assertTrue(administration.now("practice").registrar().delay().compareTo(Duration.ofMinutes(5)) < 0);
    }

    @Test
    void whatIsFineIsListedOnDemandAndLeadsToItsGroup() {
        practice.apply("520-521");
        FindingsPage findings = FindingsPage.opened(bot).breadth(2).choose("520").filter("521");
        bot.until("only one line is left", () -> findings.rows().stream().noneMatch(row -> row.contains("520")));
        findings.choose("521").press("findings.open");
        bot.until("its group is open", () -> window.tabs().anyMatch(tab -> tab.contains("Practice")));
    }

    @Test
    void whatIsTrueOfManyLinesIsOneRowThatNamesThem() {
        practice.apply("520-531");
        FindingsPage findings = FindingsPage.opened(bot).breadth(2).choose("520@").filter("registered");
        findings.choose(Words.of("11 weitere der Gruppe", "11 more of the group"));
        bot.until("it names them all", () -> findings.prose().contains("521@") && findings.prose().contains("531@"));
        new Picture(bot.ask(Display::getCurrent)).save("findings-gathered");
        findings.filter("531@");
        bot.until("only that line is left", () -> findings.rows().stream().allMatch(row -> row.contains("531@")));
    }
}
