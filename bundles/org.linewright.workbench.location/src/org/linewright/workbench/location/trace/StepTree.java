package org.linewright.workbench.location.trace;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.linewright.core.Text;
import org.linewright.numbers.Stage;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Words;

/** The steps below one another, each with the rules it tried. */
final class StepTree {

    private static final Text NAME = new Text("Weg der Nummer", "Way of the number");

    private final Tree tree;

    StepTree(Composite parent) {
        this.tree = AccessibleName.on(
                Ids.named("trace.steps", new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER)), NAME);
        tree.setHeaderVisible(true);
        GroupColours.on(tree);
        column(new Text("Schritt, Regel", "Step, rule"), 32);
        column(new Text("vorher → nachher", "before → after"), 32);
        column(new Text("Warum", "Why"), 62);
        column(new Text("Dauer", "Time"), 11);
    }

    Tree control() {
        return tree;
    }

    /** Shows these steps; what was unfolded stays so, and every step at which a rule stands is at first. */
    void show(List<StepRow> steps) {
        Set<Stage> folded = new HashSet<>();
        Stream.of(tree.getItems())
                .filter(item -> item.getItemCount() > 0 && !item.getExpanded())
                .forEach(item -> folded.add(((StepRow) item.getData()).step().stage()));
        int top = tree.getTopItem() == null ? 0 : tree.indexOf(top(tree.getTopItem())); // framework-driven null
        tree.setRedraw(false);
        tree.removeAll();
        for (StepRow step : steps) {
            TreeItem item = row(new TreeItem(tree, SWT.NONE), step.cells(), step.icon());
            item.setData(step);
            step.rules().forEach(
                    rule -> row(new TreeItem(item, SWT.NONE), rule.cells(), rule.icon()).setData(rule));
            item.setExpanded(!folded.contains(step.step().stage()));
        }
        if (top > 0 && top < tree.getItemCount()) {
            tree.setTopItem(tree.getItem(top));
        }
        tree.setRedraw(true);
    }

    /** The selected rule; empty while none is. */
    Optional<RuleRow> selected() {
        return Stream.of(tree.getSelection()).map(TreeItem::getData).filter(RuleRow.class::isInstance)
                .map(RuleRow.class::cast).findFirst();
    }

    private static TreeItem top(TreeItem item) {
        return item.getParentItem() == null ? item : item.getParentItem(); // framework-driven null: a step
    }

    private static TreeItem row(TreeItem item, List<String> cells, Icon icon) {
        item.setText(cells.toArray(String[]::new));
        item.setImage(0, icon.image());
        return item;
    }

    private void column(Text label, int characters) {
        TreeColumn column = new TreeColumn(tree, SWT.LEAD);
        column.setText(Words.of(label));
        column.setWidth(Look.characters(tree, characters));
    }
}
