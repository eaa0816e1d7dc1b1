package org.linewright.workbench.drivers.page;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriverLook;
import org.linewright.drivers.DriverShelf;
import org.linewright.workbench.drivers.change.Changes;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;

/** Above the list: what can be done at any time, and how it stands in numbers. */
final class DriverBar {

    static final Text INSTALL = new Text("Aus Datei installieren …", "Install from file …");

    private static final int MOST_SAID = 3;

    private final Composite area;
    private final Label sum;
    private final Label looked;
    private final TroubleList troubles;
    private List<Trouble> said = List.of();

    DriverBar(Composite parent, Mnemonics mnemonics, Changes changes, Runnable publishers, Runnable repositories,
            Runnable look) {
        Path folder = changes.drivers().dropFolder();
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(Look.GAP, Look.SMALL).spacing(Look.GAP, Look.SMALL).applyTo(area);
        Buttons row = Buttons.in(area, mnemonics);
        row.with("drivers.install", INSTALL, changes::install);
        row.with("drivers.look", new Text("Nach Treibern sehen", "Look for drivers"), look);
        row.with("drivers.repositories", new Text("Repositorys …", "Repositories …"), repositories);
        row.with("drivers.publishers", new Text("Vertraute Herausgeber …", "Trusted publishers …"), publishers);
        Button copy = row.with("drivers.folder",
                new Text("Pfad des Eingangsordners kopieren", "Copy path of drop-in folder"),
                new CopyAction(INSTALL, folder::toString)::run);
        copy.setToolTipText(folder.toString());
        this.sum = Ids.named("drivers.sum", Look.as(Look.Role.SUBDUED, new Label(row.area(), SWT.NONE)));
        this.looked = Ids.named("drivers.looked", Look.as(Look.Role.SUBDUED, new Label(area, SWT.WRAP)));
        this.troubles = new TroubleList(area);
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(looked, 30), SWT.DEFAULT).exclude(true)
                .applyTo(looked);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row.area());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(troubles.control());
    }

    Control control() {
        return area;
    }

    void show(DriverShelf shelf) {
        String words = Words.of("Installiert: {0}, wartend: {1}", "Installed: {0}, waiting: {1}",
                shelf.drivers().size(), shelf.dropped().size());
        if (!words.equals(sum.getText())) {
            sum.setText(words);
            sum.requestLayout();
        }
        say(shelf.look().map(DriverBar::quiet).orElse(""));
        if (!shelf.troubles().equals(said)) {
            said = shelf.troubles();
            troubles.show(said);
        }
    }

    /** Something about the repositories; an empty text takes it away. */
    void say(String words) {
        if (!words.equals(looked.getText())) {
            looked.setText(Words.plain(words));
            looked.setVisible(!words.isEmpty());
            ((GridData) looked.getLayoutData()).exclude = words.isEmpty();
            looked.requestLayout();
        }
    }

    /** What went wrong when somebody looked, and is no matter of life and death. */
    private static String quiet(DriverLook look) {
        return look.troubles().stream().map(one -> Words.of(one.sentence())).limit(MOST_SAID)
                .collect(Collectors.joining("\n"));
    }
}
