package org.linewright.workbench.internal.navigator;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.linewright.core.Text;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.Node;
import org.linewright.workbench.screen.Node.NodeAction;

/**
 * The context menu of the node that is selected when it opens.
 *
 * @param opening opens what a node opens
 * @param wizards what makes a thing of this kind
 */
record NodeMenu(Supplier<Optional<Node>> selected, Consumer<Node> opening, Function<String, List<NodeAction>> wizards) {

    private static final Text OPEN = new Text("Öffnen", "Open");
    private static final Text COPY = new Text("Bezeichnung kopieren", "Copy label");

    void on(Control control) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> selected.get().ifPresent(node -> fill(shown, node)));
        control.setMenu(menu.createContextMenu(control));
    }

    private void fill(IMenuManager menu, Node node) {
        node.opens().ifPresent(target -> menu.add(
                new Entry(new NodeAction("open", OPEN, node.icon(), () -> opening.accept(node)))));
        node.makes().map(wizards).orElse(List.of()).forEach(action -> menu.add(new Entry(action)));
        node.actions().forEach(action -> menu.add(new Entry(action)));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new CopyAction(COPY, () -> Words.of(node.label())));
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
