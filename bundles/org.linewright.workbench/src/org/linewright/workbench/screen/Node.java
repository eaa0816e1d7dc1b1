package org.linewright.workbench.screen;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Icon;

/**
 * A node of the navigator, with everything below it. A value.
 *
 * @param id unique among its brothers and lasting: selection and expansion stick to it
 * @param label what it is called
 * @param state what is said beside the label, such as {@code 3/7 registered}; never by colour alone
 * @param icon what is drawn before the label
 * @param opens what a double click opens
 * @param makes the kind of thing that is made here, such as {@code group}: its context menu offers every wizard whose
 *     id begins with it
 * @param actions what its context menu offers, in this order
 * @param children the nodes below it
 */
public record Node(String id, Text label, Optional<Text> state, Icon icon, Optional<Target> opens,
        Optional<String> makes, List<NodeAction> actions, List<Node> children) {

    /** What a double click opens: the editor for this kind of thing, or a view. */
    public record Target(String kind, String thing) {

        /** The kind of a view; the thing is its id. */
        public static final String VIEW = "view";
    }

    /** One entry of a context menu. {@code run} is called on the UI thread. */
    public record NodeAction(String id, Text label, Icon icon, Runnable run) {
    }

    public Node {
        actions = List.copyOf(actions);
        children = List.copyOf(children);
    }

    public static Node of(String id, Text label, Icon icon) {
        return new Node(id, label, Optional.empty(), icon, Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    public Node saying(Text words) {
        return new Node(id, label, Optional.of(words), icon, opens, makes, actions, children);
    }

    public Node opening(String kind, String thing) {
        return new Node(id, label, state, icon, Optional.of(new Target(kind, thing)), makes, actions, children);
    }

    /** Opening a view. */
    public Node showing(String view) {
        return opening(Target.VIEW, view);
    }

    public Node making(String kind) {
        return new Node(id, label, state, icon, opens, Optional.of(kind), actions, children);
    }

    public Node offering(NodeAction... more) {
        return new Node(id, label, state, icon, opens, makes, List.of(more), children);
    }

    public Node with(List<Node> below) {
        return new Node(id, label, state, icon, opens, makes, actions, below);
    }
}
