package org.linewright.workbench.drivers.repository;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.drivers.DriverLook;
import org.linewright.drivers.DriverRepository;
import org.linewright.drivers.Drivers;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.PaneDialog;
import org.linewright.workbench.kit.TablePane;
import org.linewright.workbench.kit.TroubleDialog;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;

/** Which repositories drivers may come from: one is noted down, and goes again. For the UI thread. */
public final class RepositoriesDialog {

    public static final Text TITLE = new Text("Repositorys", "Repositories");
    private static final Text SENTENCE = new Text(
            "Hier sieht Linewright nach, welche Treiber es gibt, wenn Sie es wollen. Wem vertraut wird, entscheidet "
                    + "weiter die Signatur jeder Datei.",
            "Here Linewright looks which drivers there are, when you want it to. Who is trusted is still decided by the "
                    + "signature of each file.");
    private static final Text NONE = new Text("Noch kein Repository notiert. Die Adresse nennt Ihnen der Hersteller.",
            "No repository is noted down yet. The maker tells you its address.");
    private static final Text LOOKING = new Text("Es wird nachgesehen …", "Looking …");
    private static final Text REMOVE = new Text("Repository entfernen", "Remove repository");

    private final Shell parent;
    private final Drivers drivers;
    private final OnDisplay onDisplay;
    private final Looking looking;
    private List<DriverRepository> listed = List.of();
    private TablePane table;
    private TroubleList troubles;
    private Label state;
    private Button remove;
    private Button look;

    public RepositoriesDialog(Shell parent, Drivers drivers, OnDisplay onDisplay) {
        this.parent = parent;
        this.drivers = drivers;
        this.onDisplay = onDisplay;
        this.looking = new Looking(drivers, onDisplay);
    }

    /** Opens it and waits until it is closed. */
    public void open() {
        new PaneDialog(parent, "repositories", TITLE, SENTENCE, (area, mnemonics, ready) -> draw(area, mnemonics),
                Optional.empty(), 90, 0).open();
        looking.close();
    }

    private Control draw(Composite parentArea, Mnemonics mnemonics) {
        Composite area = new Composite(parentArea, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).applyTo(area);
        table = new TablePane(area, "repositories.table", TITLE, SWT.SINGLE | SWT.V_SCROLL,
                new Text("Name", "Name"), new Text("Adresse", "Address")).wide(List.of(28, 70));
        table.control().addListener(SWT.Selection, event -> choose());
        table.control().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            }
        });
        Buttons buttons = Buttons.in(area, mnemonics);
        buttons.with("repositories.add", new Text("Hinzufügen …", "Add …"), this::add);
        remove = buttons.with("repositories.remove", new Text("Entfernen …", "Remove …"), this::remove);
        look = buttons.with("repositories.look", new Text("Jetzt nachsehen", "Look now"), this::look);
        state = Ids.named("repositories.state", Look.as(Look.Role.SUBDUED, new Label(area, SWT.WRAP)));
        troubles = new TroubleList(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(Look.characters(area, 90), Look.lines(area, 6))
                .applyTo(table.control());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons.area());
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(area, 90), SWT.DEFAULT).applyTo(state);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(troubles.control());
        choose();
        list();
        return area;
    }

    private void list() {
        onDisplay.answer(drivers::repositories).thenAccept(this::show);
    }

    private void show(Outcome<List<DriverRepository>> outcome) {
        if (!table.control().isDisposed()) {
            listed = outcome.result().orElse(List.of());
            table.control().removeAll();
            listed.forEach(one -> table.row(Text.same(one.name()), Text.same(one.address())));
            troubles.show(Stream.concat(outcome.troubles().stream(),
                    drivers.now().look().stream().flatMap(look -> look.troubles().stream())).toList());
            say(listed.isEmpty() ? Words.of(NONE) : drivers.now().look().map(RepositoriesDialog::seen).orElse(""));
            choose();
        }
    }

    private void say(String words) {
        state.setText(Words.plain(words));
        state.requestLayout();
    }

    private static String seen(DriverLook look) {
        return Words.of("Zuletzt nachgesehen am {0}. Angebotene Treiber: {1}",
                "Looked last on {0}. Drivers offered: {1}",
                Words.moment(look.at()), look.best().size());
    }

    private void choose() {
        remove.setEnabled(selected().isPresent());
        look.setEnabled(!listed.isEmpty());
    }

    private Optional<DriverRepository> selected() {
        int place = table.control().getSelectionIndex();
        return place >= 0 && place < listed.size() ? Optional.of(listed.get(place)) : Optional.empty();
    }

    private void add() {
        NotedDown fields = new NotedDown();
        if (new PaneDialog(shell(), "repository", NotedDown.TITLE, NotedDown.SENTENCE, fields::draw,
                Optional.of(new Text("Hinzufügen", "Add")), 70, 0).agreed()) {
            change(NotedDown.TITLE, () -> drivers.note(fields.name(), fields.address()), this::look);
        }
    }

    private void remove() {
        selected().filter(this::sure)
                .ifPresent(one -> change(REMOVE, () -> drivers.forget(one.name()), this::list));
    }

    private boolean sure(DriverRepository one) {
        return new PaneDialog(shell(), "forget", REMOVE, Text.of(
                "In „{0}“ wird nicht mehr nachgesehen. Treiber, die daraus installiert sind, bleiben.",
                "“{0}” is not looked into any more. Drivers that were installed from it stay.", one.name()),
                (area, mnemonics, ready) -> Look.as(Look.Role.SUBDUED, said(area, one.address())),
                Optional.of(new Text("Entfernen", "Remove")), 70, 0).agreed();
    }

    private static Label said(Composite area, String words) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(Words.plain(words));
        return label;
    }

    private void change(Text what, Supplier<Outcome<DriverRepository>> verb, Runnable then) {
        onDisplay.answer(verb).thenAccept(outcome -> {
            if (outcome.isDone()) {
                list();
                then.run();
            } else {
                new TroubleDialog(shell(), what, outcome.troubles()).open();
            }
        });
    }

    private void look() {
        say(Words.of(LOOKING));
        looking.now().thenAccept(found -> found.ifPresent(this::looked));
    }

    private void looked(Outcome<DriverLook> outcome) {
        if (!table.control().isDisposed()) {
            say(outcome.result().map(RepositoriesDialog::seen).orElse(""));
            troubles.show(outcome.result().map(DriverLook::troubles).orElse(outcome.troubles()));
        }
    }

    private Shell shell() {
        return table.control().isDisposed() ? parent : table.control().getShell();
    }
}
