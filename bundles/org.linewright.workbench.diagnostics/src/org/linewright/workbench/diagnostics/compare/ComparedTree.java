package org.linewright.workbench.diagnostics.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.linewright.core.Text;
import org.linewright.workbench.diagnostics.compare.Compared.Row;
import org.linewright.workbench.diagnostics.view.Ink;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Words;

/** The rows of a comparison; what is below one is drawn when it is opened. */
final class ComparedTree {

    private static final Text NAME = new Text("Vergleich, Nachricht für Nachricht", "Comparison, message by message");
    private static final String DRAWN = "drawn";
    /** So many pairs are open from the start. */
    private static final int OPEN = 40;

    private final Tree tree;

    /** @param chosen hears which row a person looks at */
    ComparedTree(Composite parent, Consumer<Optional<Row>> chosen) {
        this.tree = AccessibleName.on(Ids.named("compare.tree",
                new Tree(parent, SWT.FULL_SELECTION | SWT.SINGLE)), NAME);
        tree.setHeaderVisible(true);
        column(new Text("Nachricht oder Kopfzeile", "Message or header"), 28);
        column(new Text("Links", "Left"), 46);
        column(new Text("Rechts", "Right"), 46);
        tree.addListener(SWT.Expand, event -> below(event.item));
        tree.addListener(SWT.Selection, event -> chosen.accept(row(event.item)));
    }

    Tree control() {
        return tree;
    }

    void show(Compared compared) {
        Ink ink = Ink.on(tree);
        tree.setRedraw(false);
        tree.removeAll();
        compared.rows().forEach(row -> fill(new TreeItem(tree, SWT.NONE), row, ink));
        List.of(tree.getItems()).stream().filter(item -> row(item).filter(Row::open).isPresent()).limit(OPEN)
                .forEach(item -> {
                    below(item);
                    item.setExpanded(true);
                });
        tree.setRedraw(true);
    }

    private void column(Text label, int characters) {
        TreeColumn column = new TreeColumn(tree, SWT.NONE);
        column.setText(Words.of(label));
        column.setWidth(Look.characters(tree, characters));
    }

    private static Optional<Row> row(Widget item) {
        return Optional.ofNullable(item).map(Widget::getData).map(Row.class::cast); // framework-driven null
    }

    private void below(Widget widget) {
        if (widget instanceof TreeItem item && item.getData(DRAWN) == null) { // framework-driven null
            item.setData(DRAWN, true);
            List.of(item.getItems()).forEach(TreeItem::dispose);
            Ink ink = Ink.on(tree);
            row(item).ifPresent(row -> row.below().forEach(one -> fill(new TreeItem(item, SWT.NONE), one, ink)));
        }
    }

    private static void fill(TreeItem item, Row row, Ink ink) {
        item.setData(row);
        item.setText(new String[]{ sign(row) + Words.of(row.what()), row.left(), row.right() });
        item.setForeground(row.weight() == Compared.Weight.REMARKABLE ? ink.bad() : ink.quiet());
        if (!row.below().isEmpty()) {
            new TreeItem(item, SWT.NONE); // stands for what is below until it is opened
        }
    }

    private static String sign(Row row) {
        return switch (row.weight()) {
            case REMARKABLE -> "≠ ";
            case USUAL -> "≈ ";
            case EQUAL -> "= ";
        };
    }
}
