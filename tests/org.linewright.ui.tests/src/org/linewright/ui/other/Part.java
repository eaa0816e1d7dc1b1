package org.linewright.ui.other;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.linewright.lines.LineStatus;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.wizard.Kept;
import org.linewright.ui.wizard.WizardPages;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Words;

/** What another window does. */
public enum Part {

    /** Edits a group and fills in the wizard; tells every file beside the configuration when all of it is kept. */
    TYPING {
        @Override
        void play(Bot bot, Consumer<String> told) {
            GroupEditorPage.opened(bot, GROUP).turnTo("general").type("name", NAME);
            WizardPages wizard = WizardPages.opened(bot);
            wizard.choose("Crown");
            wizard.next();
            wizard.type("registrar.host", HOST);
            wizard.next();
            wizard.type("lines.names", USERS);
            wizard.type("lines.password", PASSWORD);
            bot.until("all of it is kept", () -> kept().filter(text -> text.contains(NAME)
                    || text.contains(HOST) && text.contains(USERS)).count() == 2);
            kept().forEach(told);
        }
    },

    /** Looks at what it is offered and goes on with all of it; tells what it finds. */
    GOING_ON {
        @Override
        void play(Bot bot, Consumer<String> told) {
            bot.widget(Shell.class, "left");
            new WizardPages(bot).picture("left");
            Table work = bot.widget(Table.class, "left.work");
            bot.ask(() -> Stream.of(work.getItems()).map(TableItem::getText).toList()).forEach(told);
            WizardPages wizard = new WizardPages(bot);
            wizard.press("left.continue");
            bot.widget(Shell.class, "wizard.group.new");
            told.accept(bot.ask(bot.widget(Label.class, "banner.sentence")::getText));
            wizard.next();
            told.accept(wizard.value("registrar.host"));
            wizard.next();
            told.accept(wizard.value("lines.names") + wizard.value("lines.password"));
            told.accept(new GroupEditorPage(bot).turnTo("general").text("name"));
            told.accept(String.valueOf(new MainWindow(bot).dirty()));
        }
    },

    /** Gives up all it is offered. */
    GIVING_UP {
        @Override
        void play(Bot bot, Consumer<String> told) {
            bot.widget(Shell.class, "left");
            new WizardPages(bot).press("left.discard");
            bot.until("nothing is kept", () -> kept().findAny().isEmpty());
            told.accept(String.valueOf(bot.ask(() -> bot.found(Shell.class, "left").isPresent())));
        }
    },

    /** Goes through the wizard to its plan, in a folder that another process holds; tells what is said there. */
    LOOKING {
        @Override
        void play(Bot bot, Consumer<String> told) {
            WizardPages wizard = WizardPages.opened(bot);
            wizard.choose("Crown");
            wizard.picture("held-type");
            said(bot).forEach(told);
            wizard.next();
            wizard.type("registrar.host", HOST);
            wizard.next();
            wizard.type("lines.names", USERS);
            wizard.type("lines.password", PASSWORD);
            wizard.next();
            wizard.next();
            wizard.next();
            bot.until("the plan page says it",
                    () -> wizard.says(Words.of("geht «Fertigstellen» nicht", "why Finish is off")));
            wizard.picture("held-plan");
            said(bot).forEach(told);
            told.accept("Finish: " + bot.ask(() -> wizard.enabled(IDialogConstants.FINISH_LABEL)));
            wizard.cancel();
            wizard.pressLabelled(Words.of("Verwerfen", "Discard"));
            bot.until("nothing is kept", () -> !wizard.open() && kept().findAny().isEmpty());
        }
    },

    /** Waits until all lines of its configuration are registered; tells how many there are. */
    REGISTERING {
        @Override
        void play(Bot bot, Consumer<String> told) {
            Desk desk = PlatformUI.getWorkbench().getService(Desk.class);
            bot.until("all lines are registered", () -> !desk.now().statuses().isEmpty()
                    && desk.now().statuses().stream().allMatch(LineStatus::registered));
            told.accept(String.valueOf(desk.now().statuses().stream().count()));
        }
    };

    /** What is typed. */
    public static final String NAME = "HFO renamed and not saved";
    public static final String HOST = "typed.invalid";
    public static final String USERS = "150;177;200-220";
    public static final String PASSWORD = "Apfelbaum-4-Sprosse";
    public static final String GROUP = "nord";

    abstract void play(Bot bot, Consumer<String> told);

    private static List<String> said(Bot bot) {
        return bot.ask(() -> bot.all().filter(Label.class::isInstance).map(label -> ((Label) label).getText())
                .map(words -> words.replace('\n', ' ')).toList());
    }

    private static Stream<String> kept() {
        return Kept.texts(PlatformUI.getWorkbench().getService(Desk.class));
    }
}
