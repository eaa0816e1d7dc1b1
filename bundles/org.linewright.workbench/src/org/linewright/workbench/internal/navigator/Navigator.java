package org.linewright.workbench.internal.navigator;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.workbench.internal.slot.Screens;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.screen.Node;
import org.linewright.workbench.screen.Node.NodeAction;
import org.linewright.workbench.screen.Node.Target;
import org.linewright.workbench.screen.Stage;
import org.linewright.workbench.screen.WizardScreen;

/** Everything there is, as a tree whose nodes come from the screens. */
public final class Navigator extends ViewPart {

    public static final String ID = "org.linewright.workbench.navigator";

    private static final Duration PACE = Duration.ofMillis(100);

    private Optional<NodeTree> tree = Optional.empty();
    private Optional<Contributions> contributions = Optional.empty();
    private Optional<Watch> watching = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        NodeTree drawn = new NodeTree(parent);
        tree = Optional.of(drawn);
        drawn.viewer().addDoubleClickListener(event -> drawn.selected().ifPresent(this::open));
        getSite().setSelectionProvider(drawn.viewer());
        Screens screens = getSite().getService(Screens.class);
        new NodeMenu(drawn::selected, this::open, kind -> makers(screens, kind)).on(drawn.viewer().getControl());
        Consumer<Object> changed = getSite().getService(OnDisplay.class).newest(PACE, any -> draw());
        Contributions fed = new Contributions(screens, changed);
        contributions = Optional.of(fed);
        watching = Optional.of(screens.watch(fed::fit));
    }

    @Override
    public void setFocus() {
        tree.ifPresent(drawn -> drawn.viewer().getControl().setFocus());
    }

    @Override
    public void dispose() {
        watching.ifPresent(Watch::close);
        contributions.ifPresent(Contributions::close);
        super.dispose();
    }

    /** The wizards for this kind of thing, in their order. */
    private List<NodeAction> makers(Screens screens, String kind) {
        Stage stage = getSite().getService(Stage.class);
        return screens.of(WizardScreen.class)
                .stream()
                .filter(screen -> screen.id().startsWith(kind + "."))
                .map(screen -> maker(stage, screen.id(), screen.label()))
                .toList();
    }

    /** It holds no screen: the menu stands until it is opened again, and a bundle that left must not. */
    private static NodeAction maker(Stage stage, String wizard, Text label) {
        return new NodeAction(wizard, Text.of("{0} …", "{0} …", label), Icon.ADD, () -> stage.wizard(wizard));
    }

    private void draw() {
        tree.ifPresent(drawn -> drawn.show(contributions.map(Contributions::nodes).orElseThrow()));
    }

    private void open(Node node) {
        node.opens().ifPresentOrElse(target -> open(getSite().getService(Stage.class), target),
                () -> tree.ifPresent(NodeTree::turn));
    }

    private static void open(Stage stage, Target target) {
        if (target.kind().equals(Target.VIEW)) {
            stage.view(target.thing());
        } else {
            stage.editor(target.kind(), target.thing());
        }
    }
}
