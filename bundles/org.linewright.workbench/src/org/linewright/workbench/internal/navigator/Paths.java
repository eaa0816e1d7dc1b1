package org.linewright.workbench.internal.navigator;

import java.util.function.Supplier;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.Node;

/** Shows the newest forest to a tree widget that knows paths. */
final class Paths extends LabelProvider implements ITreeContentProvider, IStyledLabelProvider {

    private final Supplier<Forest> forest;

    Paths(Supplier<Forest> forest) {
        this.forest = forest;
    }

    @Override
    public Object[] getElements(Object input) {
        return forest.get().children(Forest.TOP).toArray();
    }

    @Override
    public Object[] getChildren(Object path) {
        return forest.get().children((String) path).toArray();
    }

    @Override
    public Object getParent(Object path) {
        String own = (String) path;
        int end = own.lastIndexOf('/');
        return end > 0 ? own.substring(0, end) : null; // framework-driven null
    }

    @Override
    public boolean hasChildren(Object path) {
        return !forest.get().children((String) path).isEmpty();
    }

    @Override
    public StyledString getStyledText(Object path) {
        StyledString words = new StyledString(getText(path));
        forest.get()
                .node((String) path)
                .flatMap(Node::state)
                .ifPresent(state -> words.append("  " + Words.of(state), StyledString.QUALIFIER_STYLER));
        return words;
    }

    @Override
    public String getText(Object path) {
        return forest.get().node((String) path).map(node -> Words.of(node.label())).orElse("");
    }

    @Override
    public Image getImage(Object path) {
        return forest.get().node((String) path).map(Node::icon).orElse(Icon.NOTE).image();
    }
}
