package org.linewright.workbench.line.wizard;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Banner;
import org.linewright.workbench.kit.Column;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.page.HelpPane;
import org.linewright.workbench.page.ScrolledPage;

/** Which PBX: the list follows the drivers that are here, what is known about the chosen one stands beside it. */
final class TypePage extends DraftPage {

    private static final Text LIST = new Text("Telefonanlagen", "PBX types");
    private static final Text NONE = new Text(
            "Zurzeit ist kein Treiber gestartet. Sobald einer kommt, steht er hier.",
            "No driver is started at present. As soon as one comes, it stands here.");

    private static final Text CHOOSE = new Text(
            "Wählen Sie links die Telefonanlage; hier steht dann, womit sie getestet wurde und worauf zu achten ist.",
            "Choose the PBX at the left; what it was tested with and what to look out for stands here then.");

    private final Opening opening;
    private final Runnable forget;
    private List<PbxType> shown = List.of();
    private Table table;
    private Label empty;
    private TroubleList troubles;
    private HelpPane help;

    /** @param forget throws the draft away that it was opened with */
    TypePage(Work work, Opening opening, Runnable forget) {
        super(Step.TYPE, work);
        this.opening = opening;
        this.forget = forget;
    }

    @Override
    void draw(ScrolledPage page, HelpPane pane) {
        help = pane;
        Composite area = page.content();
        Mnemonics mnemonics = Mnemonics.inWizard();
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).applyTo(area);
        opening.sentence().ifPresent(sentence -> banner(area, mnemonics, sentence));
        Label label = new Label(area, SWT.NONE);
        label.setText(mnemonics.on(Words.of(LIST)) + ":");
        table = AccessibleName.on(Ids.named("types", new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION)),
                LIST);
        table.setHeaderVisible(true);
        Column.of(table, new Text("Telefonanlage", "PBX"), 40);
        Column.of(table, new Text("Hersteller", "Vendor"), 18);
        Column.of(table, new Text("Treiber", "Driver"), 12);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> selected()));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, Look.lines(table, 8)).applyTo(table);
        empty = Look.as(Look.Role.SUBDUED, new Label(area, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(empty, 30), SWT.DEFAULT).applyTo(empty);
        troubles = new TroubleList(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(troubles.control());
    }

    @Override
    void entered() {
        table.setFocus();
    }

    @Override
    void found(Judged judged, List<Trouble> said) {
        List<PbxType> now = work().entries().types();
        if (!now.equals(shown)) {
            shown = now;
            fill();
        }
        Optional<PbxType> chosen = work().entries().type();
        table.setSelection(chosen.map(shown::indexOf).orElse(-1));
        chosen.ifPresentOrElse(this::explain, () -> help.say(Step.TYPE.title(), Words.of(CHOOSE)));
        troubles.show(said);
    }

    private void banner(Composite area, Mnemonics mnemonics, Text sentence) {
        Banner banner = new Banner(area, sentence);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(banner.control());
        if (opening.kind() == Opening.Kind.RESUMED) {
            banner.offering(new Text("Verwerfen und neu beginnen", "Discard and start afresh"), mnemonics, () -> {
                forget.run();
                banner.control().dispose();
                area.layout(true, true);
            });
        }
    }

    private void fill() {
        table.removeAll();
        for (PbxType type : shown) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[]{ type.listing().label(), type.listing().vendor(), type.listing().version() });
            item.setImage((type.profile().isDone() ? Icon.PBX : Icon.WARNING).image());
        }
        empty.setText(Words.plain(shown.isEmpty() ? Words.of(NONE) : " "));
        empty.requestLayout();
    }

    private void selected() {
        PbxType type = shown.get(table.getSelectionIndex());
        explain(type);
        type.profile().result().ifPresent(profile -> work().change(entries -> entries.chosen(profile)));
    }

    private void explain(PbxType type) {
        help.say(Text.same(type.listing().label()), new TypeFacts(type).words());
    }
}
