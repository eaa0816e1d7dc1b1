package org.linewright.workbench.internal.slot;

import java.util.Optional;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back what was edited when the window was closed. */
public final class RememberedThing implements IElementFactory {

    @Override
    public IAdaptable createElement(IMemento memento) {
        return new Thing(word(memento, Thing.KIND), word(memento, Thing.THING));
    }

    private static String word(IMemento memento, String key) {
        return Optional.ofNullable(memento.getString(key)).orElse(""); // framework-driven null
    }
}
