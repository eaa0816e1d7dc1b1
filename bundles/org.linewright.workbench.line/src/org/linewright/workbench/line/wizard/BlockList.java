package org.linewright.workbench.line.wizard;

import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.line.draft.LineBlock;

/** The blocks of lines, once there are several. */
final class BlockList {

    private static final Text LABEL = new Text("Blöcke von Softphones", "Blocks of softphones");

    private final Composite area;
    private final org.eclipse.swt.widgets.List list;
    private final Button remove;

    /** @param selected told which block the person goes to, from zero */
    BlockList(Composite parent, Mnemonics mnemonics, IntConsumer selected, IntConsumer removed) {
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Look.GAP, Look.SMALL).applyTo(area);
        this.list = AccessibleName.on(
                Ids.named("blocks", new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL)),
                LABEL);
        this.remove = Ids.named("blocks.remove", new Button(area, SWT.PUSH));
        remove.setText(mnemonics.on(Words.of("Block entfernen", "Remove block")));
        list.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> selected.accept(list.getSelectionIndex())));
        remove.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> removed.accept(list.getSelectionIndex())));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, Look.lines(list, 4)).applyTo(list);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(remove);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
        area.setVisible(false);
    }

    Composite control() {
        return area;
    }

    /** Draws the blocks; one alone takes no room. */
    void show(List<LineBlock> blocks, int selected) {
        String[] words = new String[blocks.size()];
        for (int block = 0; block < words.length; block++) {
            String names = blocks.get(block).names().strip();
            words[block] = "%d. %s".formatted(block + 1,
                    names.isEmpty() ? Words.of("noch ohne Benutzernamen", "no user names yet") : names);
        }
        if (!List.of(words).equals(List.of(list.getItems()))) {
            list.setItems(words);
        }
        list.setSelection(selected);
        ((GridData) area.getLayoutData()).exclude = words.length < 2;
        area.setVisible(words.length > 1);
    }
}
