package org.linewright.workbench.drivers.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.workbench.drivers.change.Changes;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** The driver that is looked at: all there is to say of it, and what can be done about it. */
final class DriverPane {

    private static final Text NAME = new Text("Gewählter Treiber", "Chosen driver");
    private static final Text NONE = new Text("Wählen Sie links einen Treiber.", "Choose a driver on the left.");

    private final Composite area;
    private final StyledText text;
    private final Composite row;
    private final Map<RowVerb, Button> buttons = new EnumMap<>(RowVerb.class);
    private final Map<RowVerb, String> labels = new EnumMap<>(RowVerb.class);
    private Optional<Row> shown = Optional.empty();

    DriverPane(Composite parent, Changes changes, Mnemonics mnemonics) {
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(Look.GAP, Look.SMALL).spacing(Look.GAP, Look.SMALL).applyTo(area);
        this.text = AccessibleName.on(Ids.named("drivers.text",
                new StyledText(area, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL)), NAME);
        text.setMargins(Look.SMALL, Look.SMALL, Look.SMALL, Look.SMALL);
        Buttons all = Buttons.in(area, mnemonics);
        this.row = all.area();
        for (RowVerb verb : RowVerb.values()) {
            Button button = all.with(verb.id(), verb.label(), () -> shown.ifPresent(one -> verb.run(one, changes)));
            button.setLayoutData(new RowData());
            buttons.put(verb, button);
            labels.put(verb, button.getText());
        }
        GridDataFactory.fillDefaults().grab(true, true).hint(Look.characters(text, 20), Look.lines(text, 2))
                .applyTo(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        write();
    }

    Control control() {
        return area;
    }

    void show(Optional<Row> now) {
        if (!now.equals(shown)) {
            shown = now;
            write();
        }
    }

    private void write() {
        String heading = shown.map(RowWords::heading).orElse("");
        text.setText(shown.map(one -> heading + "\n\n" + RowWords.body(one)).orElse(Words.of(NONE)));
        if (!heading.isEmpty()) {
            text.setStyleRange(new StyleRange(0, heading.length(), null, null, SWT.BOLD)); // framework-driven null: its colours
        }
        text.setTopIndex(0);
        List<RowVerb> fit = shown.map(RowVerb::of).orElse(List.of());
        buttons.forEach((verb, button) -> {
            shown.ifPresent(one -> button.setText(verb.said(labels.get(verb), one)));
            button.setVisible(fit.contains(verb));
            ((RowData) button.getLayoutData()).exclude = !fit.contains(verb);
        });
        row.requestLayout();
    }
}
