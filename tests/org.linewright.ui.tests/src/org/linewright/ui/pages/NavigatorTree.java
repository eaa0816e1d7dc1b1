package org.linewright.ui.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.linewright.ui.bot.Bot;

/** The tree of everything there is. */
public record NavigatorTree(Bot bot) {

    /** The labels of the top nodes, with what is said beside them. */
    public List<String> tops() {
        Tree tree = tree();
        return bot.ask(() -> Stream.of(tree.getItems()).map(TreeItem::getText).toList());
    }

    /** Waits for a node whose label starts so, somewhere in the tree. */
    public TreeItem node(String label) {
        Tree tree = tree();
        bot.until("the navigator shows " + label, () -> find(tree.getItems(), label).isPresent());
        return bot.ask(() -> find(tree.getItems(), label).orElseThrow());
    }

    /** Shows what is below a node. */
    public void unfold(TreeItem item) {
        bot.run(() -> {
            Event event = new Event();
            event.item = item;
            item.getParent().notifyListeners(SWT.Expand, event);
            item.setExpanded(true);
        });
    }

    private Tree tree() {
        return bot.widget(Tree.class, "navigator");
    }

    private static Optional<TreeItem> find(TreeItem[] items, String label) {
        return Stream.of(items)
                .flatMap(item -> Stream.concat(Stream.of(item).filter(one -> one.getText().startsWith(label)),
                        find(item.getItems(), label).stream()))
                .findFirst();
    }
}
