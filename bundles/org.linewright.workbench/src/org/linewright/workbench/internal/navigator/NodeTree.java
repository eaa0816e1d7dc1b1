package org.linewright.workbench.internal.navigator;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.screen.Node;

/** A tree of nodes in which selection and expansion outlive every change. */
final class NodeTree {

    private static final Text NAME = new Text("Standorte, Leitungsgruppen und Treiber",
            "Locations, line groups and drivers");

    private final TreeViewer viewer;
    private Forest forest = Forest.EMPTY;

    NodeTree(Composite parent) {
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        AccessibleName.on(Ids.named("navigator", viewer.getTree()), NAME);
        Paths paths = new Paths(() -> forest);
        viewer.setContentProvider(paths);
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(paths));
        viewer.setUseHashlookup(true);
        viewer.setInput(this);
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** Draws only what is different from before. */
    void show(List<Node> tops) {
        if (viewer.getControl().isDisposed()) {
            return;
        }
        Forest before = forest;
        forest = Forest.of(tops);
        if (forest.sameShape(before)) {
            forest.nodes().forEach((path, node) -> {
                if (!node.equals(before.nodes().get(path))) {
                    viewer.update(path, null); // framework-driven null: every property
                }
            });
        } else {
            viewer.refresh();
            unfold(before);
        }
    }

    Optional<Node> selected() {
        return path().flatMap(forest::node);
    }

    /** Folds or unfolds what is selected. */
    void turn() {
        path().ifPresent(path -> viewer.setExpandedState(path, !viewer.getExpandedState(path)));
    }

    /** New top nodes show what is in them. */
    private void unfold(Forest before) {
        forest.children(Forest.TOP)
                .stream()
                .filter(top -> before.children(top).isEmpty())
                .forEach(top -> viewer.expandToLevel(top, 1));
    }

    private Optional<String> path() {
        return Optional.ofNullable(viewer.getStructuredSelection().getFirstElement()) // framework-driven null
                .map(String.class::cast);
    }
}
