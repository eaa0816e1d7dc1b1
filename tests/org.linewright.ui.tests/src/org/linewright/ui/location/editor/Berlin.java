package org.linewright.ui.location.editor;

import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.linewright.core.location.CallByCall;
import org.linewright.core.location.DirectNumber;
import org.linewright.core.location.Expectation;
import org.linewright.core.location.Extensions;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.NumberBlock;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.NumberStock;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.Way;
import org.linewright.operations.Wish;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.editor.Administration;
import org.linewright.ui.pages.LocationEditorPage;
import org.linewright.ui.pages.MainWindow;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Ids;

/** Two locations to be edited in the window; there before each test and gone after it. */
public record Berlin(Bot bot) implements BeforeEachCallback, AfterEachCallback {

    public static final LocationId ID = new LocationId("berlin");
    private static final LocationId OTHER = new LocationId("muenchen");
    private static final long DRAWING = 300_000_000;

    @Override
    public void beforeEach(ExtensionContext test) {
        put();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        bot.run(() -> bot.all().filter(Shell.class::isInstance).map(Shell.class::cast)
                .filter(shell -> Ids.of(shell).startsWith("dialog.")).toList().forEach(Shell::close));
        window().closeEditors();
        remove();
    }

    public void put() {
        administration().apply(Wish.put(berlin(), munich()));
    }

    public void remove() {
        for (LocationId id : List.of(ID, OTHER)) {
            if (desk().now().configuration().location(id).isPresent()) {
                administration().apply(Wish.remove(id));
            }
        }
    }

    /** It has rules in three lists, and two expectations that are met. */
    static Location berlin() {
        Location plain = Location.of(ID, "Berlin", "DE", "30");
        return plain
                .withStock(new NumberStock(List.of(new NumberBlock("12345", Extensions.parse("30-69;200").result()
                        .orElseThrow())), List.of(new DirectNumber("9876543", "21")), "91"))
                .withRules(RuleKind.INCOMING, RuleList.first(NumberRule.pattern("^80(.*)", "0\\1"),
                        NumberRule.pattern("^50[0-9][0-9][0-9](.*)", "\\1").withComment("Private PIN").withOn(false)))
                .withRules(RuleKind.DIAL, RuleList.first(NumberRule.pattern("^\\+49891234(.*)", "80\\1")))
                .withRules(RuleKind.FINAL, RuleList.first(NumberRule.pattern("^0049(.*)", "0\\1"),
                        NumberRule.direct("11833", "11855"), NumberRule.pattern("^0(800.*)", "90\\1")))
                .withHabits(plain.habits().withAlwaysAreaCode(true)
                        .withCallByCall(List.of(new CallByCall("+44", "01013"))))
                .withExpectations(List.of(new Expectation(Way.DIAL, "+44 20 79460000", "0101300442079460000", "UK"),
                        new Expectation(Way.DIAL, "0800 123456", "90800123456", "Service")));
    }

    private static Location munich() {
        return Location.of(OTHER, "München", "DE", "89")
                .withStock(new NumberStock(List.of(new NumberBlock("4711", Extensions.parse("100-199").result()
                        .orElseThrow())), List.of(), "92"));
    }

    Administration administration() {
        return new Administration(bot);
    }

    MainWindow window() {
        return new MainWindow(bot);
    }

    LocationEditorPage opened() {
        return LocationEditorPage.opened(bot, ID.value());
    }

    public Location saved() {
        return desk().now().configuration().location(ID).orElseThrow();
    }

    Desk desk() {
        return bot.ask(() -> PlatformUI.getWorkbench().getService(Desk.class));
    }

    void picture(String name) {
        long drawn = System.nanoTime() + DRAWING;
        bot.until("it is drawn", () -> System.nanoTime() > drawn);
        new Picture(bot.ask(Display::getCurrent)).save(name);
    }
}
