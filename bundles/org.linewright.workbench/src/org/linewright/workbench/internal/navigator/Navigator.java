package org.linewright.workbench.internal.navigator;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.ViewPart;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.workbench.internal.slot.Screens;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.Node;
import org.linewright.workbench.screen.Node.NodeAction;
import org.linewright.workbench.screen.Stage;

/** Everything there is, as a tree whose nodes come from the screens. */
public final class Navigator extends ViewPart {

    public static final String ID = "org.linewright.workbench.navigator";

    private static final Duration PACE = Duration.ofMillis(100);

    private Forest forest = Forest.EMPTY;
    private Optional<TreeViewer> viewer = Optional.empty();
    private Optional<Contributions> contributions = Optional.empty();
    private Optional<Watch> watching = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        TreeViewer tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        Ids.named("navigator", tree.getTree());
        Paths paths = new Paths(() -> forest);
        tree.setContentProvider(paths);
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(paths));
        tree.setUseHashlookup(true);
        tree.setInput(this);
        tree.addDoubleClickListener(event -> selected().ifPresent(this::open));
        viewer = Optional.of(tree);
        menu(tree);
        getSite().setSelectionProvider(tree);
        Screens screens = getSite().getService(Screens.class);
        OnDisplay onDisplay = getSite().getService(OnDisplay.class);
        Consumer<Object> changed = onDisplay.newest(PACE, any -> draw());
        Contributions fed = new Contributions(screens, changed);
        contributions = Optional.of(fed);
        watching = Optional.of(screens.watch(fed::fit));
    }

    @Override
    public void setFocus() {
        viewer.ifPresent(tree -> tree.getControl().setFocus());
    }

    @Override
    public void dispose() {
        watching.ifPresent(Watch::close);
        contributions.ifPresent(Contributions::close);
        super.dispose();
    }

    private void draw() {
        viewer.filter(tree -> !tree.getControl().isDisposed()).ifPresent(tree -> {
            Forest before = forest;
            forest = Forest.of(contributions.map(Contributions::nodes).orElseThrow());
            if (forest.sameShape(before)) {
                forest.nodes().forEach((path, node) -> {
                    if (!node.equals(before.nodes().get(path))) {
                        tree.update(path, null); // framework-driven null: every property
                    }
                });
            } else {
                tree.refresh();
                unfold(tree, before);
            }
        });
    }

    /** New top nodes show what is in them. */
    private void unfold(TreeViewer tree, Forest before) {
        forest.children(Forest.TOP)
                .stream()
                .filter(top -> before.children(top).isEmpty())
                .forEach(top -> tree.expandToLevel(top, 1));
    }

    private Optional<String> path() {
        return viewer.map(TreeViewer::getStructuredSelection)
                .map(selection -> selection.getFirstElement()) // framework-driven null
                .map(String.class::cast);
    }

    private Optional<Node> selected() {
        return path().flatMap(forest::node);
    }

    private void open(Node node) {
        node.opens().ifPresentOrElse(
                target -> getSite().getService(Stage.class).editor(target.kind(), target.thing()), this::turn);
    }

    private void turn() {
        viewer.ifPresent(tree -> path().ifPresent(path -> tree.setExpandedState(path, !tree.getExpandedState(path))));
    }

    private void menu(TreeViewer tree) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
    }

    private void fill(IMenuManager menu) {
        selected().ifPresent(node -> {
            node.opens().ifPresent(target -> menu.add(
                    new Entry(new NodeAction("open", new Text("Öffnen", "Open"), node.icon(), () -> open(node)))));
            node.actions().forEach(action -> menu.add(new Entry(action)));
            menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
            menu.add(new CopyAction(new Text("Bezeichnung kopieren", "Copy label"), () -> Words.of(node.label())));
        });
    }

    /** Selects the node of this path. */
    public void select(String path) {
        viewer.ifPresent(tree -> tree.setSelection(new StructuredSelection(path), true));
    }

    private static final class Entry extends Action {
        private final NodeAction action;

        Entry(NodeAction action) {
            super(Words.of(action.label()), action.icon().descriptor());
            this.action = action;
            setId(action.id());
        }

        @Override
        public void run() {
            action.run().run();
        }
    }
}
