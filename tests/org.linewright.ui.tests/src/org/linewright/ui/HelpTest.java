package org.linewright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Keyboard;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.lines.LinesPage;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pages.PreferencesDialog;
import org.linewright.ui.pbx.PbxPage;
import org.linewright.ui.pbx.PracticeLines;
import org.linewright.ui.wizard.WizardPages;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.EditorScreen;
import org.linewright.workbench.screen.PreferenceScreen;
import org.linewright.workbench.screen.ScreenInfo;
import org.linewright.workbench.screen.ViewScreen;
import org.linewright.workbench.screen.WizardScreen;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** F1 leads to words about the place where the keyboard is. */
@ExtendWith(PictureOfFailure.class)
class HelpTest {

    private final Bot bot = Bot.here();
    private final Keyboard keyboard = new Keyboard(bot);
    private final MainWindow window = new MainWindow(bot);
    private final PracticeLines practice = new PracticeLines(bot);

    @BeforeEach
    void configure() {
        window.turnTo(0);
        practice.apply("500-502");
        window.toFront();
    }

    @AfterEach
    void close() {
        window.closeView("org.linewright.workbench.help");
        window.closeEditors();
        practice.remove();
    }

    @Test
    void everyScreenHasAPageInBothLanguages() throws InvalidSyntaxException, IOException {
        int pages = 0;
        for (Class<?> contract : List.of(ViewScreen.class, EditorScreen.class, WizardScreen.class,
                PreferenceScreen.class)) {
            for (ServiceReference<?> screen : Swap.context().getAllServiceReferences(contract.getName(), null)) {
                for (String language : List.of("de", "en")) {
                    String name = screen.getProperty(ScreenInfo.HELP) + "_" + language + ".md";
                    String page = words(screen, name);
                    assertTrue(page.startsWith("# "), () -> screen + " has no page " + name);
                    assertFalse(page.matches("(?s).*(\\*\\*|`|\\n\\* |\\n\\d+\\. ).*"),
                            () -> name + " has marks that are not read");
                    pages++;
                }
            }
        }
        assertTrue(pages >= 10, "There are fewer screens than there were");
    }

    @Test
    void inAViewF1ShowsThePageOfTheView() {
        LinesPage.opened(bot).select(1);
        keyboard.key(SWT.F1);
        says(Words.of("Leitungen", "Lines"));
    }

    @Test
    void inAFieldF1ShowsWhatTheFieldIsAboutAndThePageOfTheEditor() {
        GroupEditorPage.opened(bot, "practice").turnTo("registrar");
        Text host = bot.widget(Text.class, "registrar.host");
        bot.run(host::setFocus);
        String about = bot.ask(host::getToolTipText).lines().findFirst().orElseThrow();
        keyboard.key(SWT.F1);
        says(about);
        says(Words.of("Leitungsgruppe bearbeiten", "Edit a line group"));
        new Picture(bot.ask(Display::getCurrent)).save("help-field");
    }

    @Test
    void inTheEmbeddedPbxF1ShowsItsPage() {
        PbxPage.opened(bot).turnTo(PbxPage.Tab.ACCOUNTS).select("500");
        keyboard.key(SWT.F1);
        says(Words.of("Eingebaute Telefonanlage", "Embedded PBX"));
    }

    @Test
    void inAWizardF1ShowsItsPageInFrontOfTheWizard() {
        WizardPages wizard = WizardPages.opened(bot);
        keyboard.key(SWT.F1);
        Shell help = bot.widget(Shell.class, "help");
        says(Words.of("Leitungsgruppe einrichten", "Set up a line group"));
        new Picture(bot.ask(Display::getCurrent)).save("help-wizard");
        bot.run(help::close);
        wizard.cancel();
        bot.until("the wizard is closed", () -> !wizard.open());
    }

    @Test
    void inThePreferencesF1ShowsTheirPage() {
        PreferencesDialog preferences = PreferencesDialog.opened(bot);
        Combo language = bot.widget(Combo.class, "language");
        bot.run(language::setFocus);
        keyboard.key(SWT.F1);
        Shell help = bot.widget(Shell.class, "help");
        says(Words.of("Einstellungen", "Preferences"));
        bot.run(help::close);
        preferences.apply();
    }

    @Test
    void theSearchOfThePlatformLeadsToThePagesThatSayTheWords() {
        bot.run(() -> PlatformUI.getWorkbench().getHelpSystem().search("registrar"));
        Combo topics = bot.widget(Combo.class, "help.topics");
        bot.until("the pages about registrars are offered", () -> topics.getItemCount() > 0
                && !List.of(topics.getItems()).contains(Words.of("Tasten", "Keys")));
        says(Words.of("Registrar", "registrar"));
        StyledText words = bot.widget(StyledText.class, "help.words");
        assertTrue(bot.ask(() -> Stream.of(words.getStyleRanges())
                .anyMatch(style -> style.underline
                        && words.getText(style.start, style.start + style.length - 1).equalsIgnoreCase("registrar"))));
        new Picture(bot.ask(Display::getCurrent)).save("help-search");
        bot.run(() -> PlatformUI.getWorkbench().getHelpSystem().search("xylophone"));
        says("xylophone");
        Text find = bot.widget(Text.class, "help.find");
        bot.run(() -> find.setText(""));
        bot.until("all topics are back", () -> List.of(topics.getItems()).contains(Words.of("Tasten", "Keys")));
    }

    @Test
    void theTopicsAreThoseOfTheScreensThatAreHere() throws Exception {
        window.command("org.linewright.workbench.showHelp");
        Combo topics = bot.widget(Combo.class, "help.topics");
        String lines = Words.of("Leitungen", "Lines");
        assertTrue(bot.ask(() -> List.of(topics.getItems()).contains(lines)));
        byte[] jar = Swap.jar(Swap.bundle("org.linewright.workbench.line"));
        Swap.uninstall(Swap.bundle("org.linewright.workbench.line"));
        bot.until("its topics are gone", () -> !List.of(topics.getItems()).contains(lines));
        Swap.installed("org.linewright.workbench.line", jar);
        bot.until("its topics are back", () -> List.of(topics.getItems()).contains(lines));
        assertEquals(0, bot.ask(topics::getSelectionIndex));
    }

    private void says(String words) {
        bot.until("the help says " + words, () -> bot.found(StyledText.class, "help.words")
                .filter(text -> text.getText().contains(words)).isPresent());
    }

    private static String words(ServiceReference<?> screen, String name) throws IOException {
        URL page = Optional.ofNullable(screen.getBundle().getEntry(name)) // framework-driven null
                .orElseThrow(() -> new AssertionError(screen + " has no page " + name));
        try (InputStream in = page.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
