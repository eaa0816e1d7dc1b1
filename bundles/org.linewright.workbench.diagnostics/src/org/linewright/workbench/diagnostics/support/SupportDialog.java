package org.linewright.workbench.diagnostics.support;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.parcel.Parcel;
import org.linewright.diagnostics.parcel.ParcelWish;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.ProgressPane;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.page.ScrolledPage;

/** Says what goes into the file for support, makes it where a person wants it, and says what is in it. */
final class SupportDialog extends Dialog {

    private static final Text PACKS = new Text("Die Datei wird gepackt …", "Packing the file …");
    private static final Text LATER = new Text(
            "Danach steht hier, was in der Datei ist und was weggelassen wurde.",
            "Afterwards this says what is in the file and what was left out.");
    private static final Text RESULT = new Text("Ergebnis", "Result");

    /** Of the result; where there is no room for so many, the page scrolls. */
    private static final int LEAST_LINES = 6;
    private static final int MORE_LINES = 6;

    private final Making making;
    private final Mnemonics mnemonics = new Mnemonics();
    private Optional<Watch> running = Optional.empty();
    private Button open;
    private Button make;
    private Label icon;
    private Label sentence;
    private ProgressPane progress;
    private org.eclipse.swt.widgets.Text story;
    private ScrolledPage page;

    SupportDialog(Shell parent, Making making) {
        super(parent);
        this.making = making;
    }

    @Override
    public boolean close() {
        running.ifPresent(Watch::close);
        return super.close();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Words.of("Datei für den Support", "Support file"));
        Ids.named("support", shell);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        page = new ScrolledPage(parent);
        Composite area = page.content();
        GridLayoutFactory.swtDefaults().numColumns(2).margins(Look.MARGIN, Look.MARGIN).spacing(Look.GAP, Look.GAP)
                .applyTo(area);
        Label about = new Label(area, SWT.WRAP);
        about.setText(Words.of(
                "Packt Einstellungen, Zustände, Befunde, den letzten Mitschnitt und Protokolle in eine Datei, die Sie "
                        + "weitergeben können. Passwörter kommen nicht hinein, Rufnummern und Namen nur auf Wunsch; sonst "
                        + "stehen Ersatzwörter dafür. Gesendet wird nichts.",
                "Packs settings, states, findings, the newest recording and logs into one file that you can hand on. "
                        + "No password goes in, and numbers and names only if you wish; else other words stand for them. "
                        + "Nothing is sent."));
        open = Ids.named("support.open", new Button(area, SWT.CHECK));
        open.setText(mnemonics.on(Words.of("Mit Rufnummern und Namen", "With numbers and names")));
        make = Ids.named("support.make", new Button(area, SWT.PUSH));
        make.setText(mnemonics.on(Words.of("Speichern unter …", "Save as …")));
        make.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> asked().ifPresent(this::make)));
        icon = new Label(area, SWT.NONE);
        icon.setImage(Icon.NOTE.image());
        sentence = Look.heading(Ids.named("support.sentence", new Label(area, SWT.WRAP)));
        sentence.setText(Words.of("Wählen Sie, wo die Datei stehen soll.", "Choose where the file shall be."));
        progress = new ProgressPane(area, PACKS, mnemonics, () -> running.ifPresent(Watch::close));
        story = AccessibleName.on(Ids.named("support.story", new org.eclipse.swt.widgets.Text(area,
                SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL)), RESULT);
        story.setText(Words.of(LATER));
        place(about);
        Dialog.applyDialogFont(area);
        Point wanted = area.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(wanted.x, wanted.y + Look.lines(story, MORE_LINES)).applyTo(page.control());
        return page.control();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Ids.named("support.close",
                createButton(parent, IDialogConstants.CANCEL_ID, Words.of("Schließen", "Close"), false));
        getShell().setDefaultButton(make);
    }

    /** Never larger than the screen it opens on. */
    @Override
    protected Point getInitialSize() {
        Point wanted = super.getInitialSize();
        Rectangle screen = getShell().getMonitor().getClientArea();
        return new Point(Math.min(wanted.x, screen.width), Math.min(wanted.y, screen.height));
    }

    private void place(Label about) {
        for (Control wide : List.of(about, open, make, progress.control(), story)) {
            GridDataFactory.fillDefaults().span(2, 1).grab(true, wide == story)
                    .hint(Look.characters(wide, 60), wide == story ? Look.lines(wide, LEAST_LINES) : SWT.DEFAULT)
                    .applyTo(wide);
        }
        GridDataFactory.swtDefaults().span(2, 1).applyTo(make);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(sentence, 50), SWT.DEFAULT)
                .applyTo(sentence);
        packing(false);
    }

    private Optional<Path> asked() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(Words.of("Speichern", "Save"));
        dialog.setFilterExtensions("*.zip");
        dialog.setFileName(ParcelWish.name(ZonedDateTime.now()));
        return Optional.ofNullable(dialog.open()).map(Path::of); // framework-driven null
    }

    private void make(Path file) {
        packing(true);
        icon.setImage(Icon.LINE_WAITING.image());
        sentence.setText(Words.of(PACKS));
        story.setText("");
        progress.at(0, 1);
        progress.cancellable(true);
        running = Optional.of(making.begin(
                ParcelWish.usual(file).showing(open.getSelection() ? Masking.OPEN : Masking.PRIVATE), this::told,
                this::made));
    }

    private void told(Making.Share share) {
        if (!sentence.isDisposed()) {
            progress.at(share.done(), share.total());
        }
    }

    private void made(Outcome<Parcel> outcome) {
        running = Optional.empty();
        if (!sentence.isDisposed()) {
            Packed packed = new Packed(outcome);
            icon.setImage(packed.icon().image());
            sentence.setText(Words.plain(Words.of(packed.sentence())));
            story.setText(packed.story());
            packing(false);
        }
    }

    private void packing(boolean now) {
        make.setEnabled(!now);
        open.setEnabled(!now);
        ((GridData) progress.control().getLayoutData()).exclude = !now;
        progress.control().setVisible(now);
        page.fit();
    }
}
