package org.linewright.workbench.internal.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Words;

/** There is only one welcome. */
record WelcomeInput() implements IEditorInput {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.LINEWRIGHT.descriptor();
    }

    @Override
    public String getName() {
        return Words.of("Willkommen", "Welcome");
    }

    @Override
    public IPersistableElement getPersistable() {
        return null; // framework-driven null: it does not come back by itself
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null; // framework-driven null
    }
}
