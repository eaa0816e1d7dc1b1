package org.linewright.workbench.internal.welcome;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.workbench.internal.Log;
import org.linewright.workbench.internal.help.ShowHelp;
import org.linewright.workbench.internal.slot.Screen;
import org.linewright.workbench.internal.slot.Screens;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.ActionScreen;
import org.linewright.workbench.screen.Stage;
import org.linewright.workbench.screen.WizardScreen;

/** What a newcomer sees first: three ways to begin. */
public final class Welcome extends EditorPart {

    public static final String ID = "org.linewright.workbench.welcome";

    private static final int WIDTH = 76;

    private Optional<Watch> watching = Optional.empty();
    private Runnable focus = () -> {
        // nothing is drawn yet
    };

    public static void open(IWorkbenchPage page) {
        try {
            page.openEditor(new WelcomeInput(), ID);
        } catch (PartInitException bug) {
            Log.bug(bug);
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Composite page = Ids.named("welcome", Look.as(Look.Role.PAGE, new Composite(scroll, SWT.NONE)));
        GridLayoutFactory.swtDefaults().margins(Look.MARGIN * 2, Look.MARGIN).spacing(0, Look.MARGIN).applyTo(page);
        draw(page);
        scroll.setContent(page);
        scroll.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    @Override
    public void setFocus() {
        focus.run();
    }

    @Override
    public void dispose() {
        watching.ifPresent(Watch::close);
        super.dispose();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new IllegalStateException("Never dirty");
    }

    @Override
    public void doSaveAs() {
        throw new IllegalStateException("Not offered");
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    private void draw(Composite page) {
        Label title = Look.title(new Label(page, SWT.NONE));
        title.setText(Words.of("Willkommen bei Linewright", "Welcome to Linewright"));
        words(page, new Text("Richten Sie die SIP-Leitungen Ihrer Telefonanlage ein, sehen Sie ihnen bei der Arbeit "
                + "zu, und finden Sie heraus, was klemmt. Jede Änderung wird erst gezeigt und dann ausgeführt.",
                "Set up the SIP lines of your telephone system, watch them work, and find out what is stuck. Every "
                        + "change is shown first and then made."));
        Mnemonics mnemonics = new Mnemonics();
        Stage stage = getSite().getService(Stage.class);
        Screens screens = getSite().getService(Screens.class);
        Button first = card(page, mnemonics, "welcome.try", Icon.PBX,
                new Text("Assistenten an der eingebauten Telefonanlage ausprobieren",
                        "Try the wizard on the embedded PBX"),
                new Text("Ohne Risiko: die Telefonanlage läuft in diesem Programm, nichts verlässt Ihren Rechner.",
                        "Without risk: the telephone system runs inside this program, nothing leaves your computer."),
                () -> stage.run(ActionScreen.TRY_WIZARD));
        Label reason = words(first.getParent(), new Text("Noch nicht möglich: der Programmteil mit dem Assistenten "
                + "ist gerade nicht da.",
                "Not possible yet: the part of the program with the wizard is not here now."));
        Ids.named("welcome.try.reason", reason);
        Button second = card(page, mnemonics, "welcome.new", Icon.NEW,
                new Text("Leitungsgruppe einrichten", "Set up a line group"),
                new Text("Mit den Zugangsdaten Ihres Anbieters; Sie sehen vorher, was geschieht.",
                        "With the credentials of your provider; you see first what will happen."),
                () -> screens.of(WizardScreen.class).stream().findFirst().map(Screen::id).ifPresent(stage::wizard));
        card(page, mnemonics, "welcome.help", Icon.HELP, new Text("Hilfe lesen", "Read the help"),
                new Text("Die Fenster, die Begriffe, die Tasten. Auch mit F1.",
                        "The windows, the terms, the keys. Also by F1."),
                () -> ShowHelp.open(getSite().getPage()));
        focus = first::setFocus;
        watching = Optional.of(screens.watch(here -> offer(here, first, reason, second)));
    }

    private static void offer(List<Screen> here, Button first, Label reason, Button second) {
        if (first.isDisposed()) {
            return;
        }
        boolean possible = here.stream()
                .anyMatch(screen -> screen.is(ActionScreen.class) && screen.id().equals(ActionScreen.TRY_WIZARD));
        first.setEnabled(possible);
        reason.setVisible(!possible);
        GridDataFactory.createFrom((GridData) reason.getLayoutData())
                .exclude(possible)
                .applyTo(reason);
        second.setEnabled(here.stream().anyMatch(screen -> screen.is(WizardScreen.class)));
        reason.requestLayout();
    }

    private static Label words(Composite parent, Text text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(Words.plain(Words.of(text)));
        GridDataFactory.fillDefaults().hint(Look.characters(label, WIDTH), SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static Button card(Composite parent, Mnemonics mnemonics, String id, Icon icon, Text label, Text about,
            Runnable pressed) {
        Composite card = Look.as(Look.Role.CARD, new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, Look.SMALL).applyTo(card);
        Button button = Ids.named(id, new Button(card, SWT.PUSH));
        button.setImage(icon.image());
        button.setText(mnemonics.on(Words.of(label)));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        Look.as(Look.Role.SUBDUED, words(card, about));
        return button;
    }
}
