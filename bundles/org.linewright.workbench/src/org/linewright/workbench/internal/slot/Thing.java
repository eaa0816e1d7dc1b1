package org.linewright.workbench.internal.slot;

import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.linewright.workbench.kit.Icon;

/** What an editor edits: one thing of one kind. */
public record Thing(String kind, String id) implements IEditorInput, IPersistableElement {

    static final String KIND = "kind";
    static final String THING = "thing";

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.SCREEN.descriptor();
    }

    @Override
    public String getName() {
        return id;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return id;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return Optional.of(this).filter(adapter::isInstance).map(adapter::cast).orElse(null); // framework-driven null
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(KIND, kind);
        memento.putString(THING, id);
    }

    @Override
    public String getFactoryId() {
        return "org.linewright.workbench.thing";
    }
}
