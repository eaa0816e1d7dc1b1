package org.linewright.workbench.kit;

import java.net.URL;
import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** The icons of the house. They mean the same everywhere and stand beside a word, never instead of it. */
public enum Icon {
    LINEWRIGHT,
    LOCATION,
    GROUP,
    GROUP_UP,
    GROUP_PARTLY,
    GROUP_DOWN,
    LINE_UP,
    LINE_WAITING,
    LINE_UNREACHED,
    LINE_DOWN,
    LINE_OFF,
    LAMP_IDLE,
    LAMP_RINGING,
    LAMP_TALKING,
    LAMP_HELD,
    LAMP_ABSENT,
    LAMP_UNTOLD,
    LAMP_UNKNOWN,
    MESSAGES,
    DRIVER,
    PBX,
    NOTE,
    WARNING,
    ERROR,
    DONE,
    SCREEN,
    SAVE,
    NEW,
    ADD,
    REMOVE,
    CHANGE,
    COPY,
    RETRY,
    HELP,
    PHONE,
    SUPPORT,
    ALARM,
    ADMINISTRATION,
    LOCK,
    FOLDER;

    /** Drawn at 16 pixels, sharp at every zoom. */
    public ImageDescriptor descriptor() {
        return ImageDescriptor.createFromURL(url());
    }

    /** Shared; nobody disposes it. */
    public Image image() {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = "linewright." + name();
        if (registry.getDescriptor(key) == null) { // framework-driven null
            registry.put(key, descriptor());
        }
        return registry.get(key);
    }

    private URL url() {
        return Icon.class.getResource("/icons/" + name().toLowerCase(Locale.ROOT) + ".svg");
    }
}
