package org.linewright.workbench.internal.welcome;

import java.util.List;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.workbench.internal.slot.Screen;
import org.linewright.workbench.internal.slot.Screens;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.ActionScreen;
import org.linewright.workbench.screen.Stage;
import org.linewright.workbench.screen.WizardScreen;

/** What stands on the welcome page: a sentence and three ways to begin. */
record WelcomePage(Card practice, Card group) {

    private static final Text TITLE = new Text("Willkommen bei Linewright", "Welcome to Linewright");
    private static final Text ABOUT = new Text("Richten Sie die SIP-Leitungen Ihrer Telefonanlage ein, sehen Sie ihnen "
            + "bei der Arbeit zu, und finden Sie heraus, was klemmt. Jede Änderung wird erst gezeigt und dann ausgeführt.",
            "Set up the SIP lines of your telephone system, watch them work, and find out what is stuck. Every "
                    + "change is shown first and then made.");
    private static final Text PRACTICE = new Text("Assistenten an der eingebauten Telefonanlage ausprobieren",
            "Try the wizard on the embedded PBX");
    private static final Text PRACTICE_ABOUT = new Text(
            "Ohne Risiko: die Telefonanlage läuft in diesem Programm, nichts verlässt Ihren Rechner.",
            "Without risk: the telephone system runs inside this program, nothing leaves your computer.");
    private static final Text GROUP = new Text("Leitungsgruppe einrichten", "Set up a line group");
    private static final Text GROUP_ABOUT = new Text(
            "Mit den Zugangsdaten Ihres Anbieters; Sie sehen vorher, was geschieht.",
            "With the credentials of your provider; you see first what will happen.");
    private static final Text HELP = new Text("Hilfe lesen", "Read the help");
    private static final Text HELP_ABOUT = new Text("Das Fenster, die Begriffe, die Tasten. Auch mit F1.",
            "The window, the terms, the keys. Also by F1.");
    private static final Text AWAY = new Text(
            "Noch nicht möglich: der Programmteil mit dem Assistenten ist gerade nicht da.",
            "Not possible yet: the part of the program with the wizard is not here now.");

    static WelcomePage in(Composite page, Stage stage, Screens screens, Runnable help) {
        GridLayoutFactory.swtDefaults().margins(Look.MARGIN * 2, Look.MARGIN).spacing(0, Look.MARGIN).applyTo(page);
        Look.title(new Label(page, SWT.NONE)).setText(Words.of(TITLE));
        Card.words(page, ABOUT);
        Mnemonics mnemonics = new Mnemonics();
        WelcomePage drawn = new WelcomePage(
                Card.in(page, "welcome.try", Icon.PBX, mnemonics.on(Words.of(PRACTICE)), PRACTICE_ABOUT, AWAY,
                        () -> stage.run(ActionScreen.TRY_WIZARD)),
                Card.in(page, "welcome.new", Icon.NEW, mnemonics.on(Words.of(GROUP)), GROUP_ABOUT, AWAY,
                        () -> screens.of(WizardScreen.class).stream().findFirst().map(Screen::id)
                                .ifPresent(stage::wizard)));
        Card.in(page, "welcome.help", Icon.HELP, mnemonics.on(Words.of(HELP)), HELP_ABOUT, AWAY, help);
        return drawn;
    }

    /** Offers what can be done now. */
    void fit(List<Screen> here) {
        if (!practice.button().isDisposed()) {
            practice.offer(here.stream()
                    .anyMatch(screen -> screen.is(ActionScreen.class) && screen.id().equals(ActionScreen.TRY_WIZARD)));
            group.offer(here.stream().anyMatch(screen -> screen.is(WizardScreen.class)));
        }
    }
}
