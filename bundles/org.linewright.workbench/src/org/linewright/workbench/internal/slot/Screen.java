package org.linewright.workbench.internal.slot;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.screen.EditorScreen;
import org.linewright.workbench.screen.ScreenInfo;
import org.linewright.workbench.screen.ViewScreen;
import org.linewright.workbench.screen.WizardScreen;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/**
 * One screen that is here, as its component describes it; the screen itself need not exist yet.
 *
 * @param interfaces the names of the contracts it implements
 */
public record Screen(ServiceReference<?> reference, List<String> interfaces, String id, Text label, int order) {

    static Screen of(ServiceReference<?> reference) {
        String id = word(reference, ScreenInfo.ID);
        Text label = new Text(or(word(reference, ScreenInfo.GERMAN), id), or(word(reference, ScreenInfo.ENGLISH), id));
        int order = reference.getProperty(ScreenInfo.ORDER) instanceof Integer number ? number : 100;
        return new Screen(reference, List.of((String[]) reference.getProperty(Constants.OBJECTCLASS)), id, label,
                order);
    }

    public boolean is(Class<?> contract) {
        return interfaces.contains(contract.getName());
    }

    /** The widget id of the part, the page or the dialog that shows it. */
    public String place() {
        String kind = is(ViewScreen.class)
                ? "slot."
                : is(EditorScreen.class) ? "editor." : is(WizardScreen.class) ? "wizard." : "preferences.";
        return kind + id;
    }

    /** Its icon as data of the platform: it stays usable, and nothing leads back to the bundle once it is loaded. */
    public ImageDescriptor icon() {
        return Optional.ofNullable(reference.getBundle()) // framework-driven null: just gone
                .map(bundle -> bundle.getEntry(or(word(reference, ScreenInfo.ICON), "none"))) // framework-driven null
                .map(Screen::loaded)
                .orElseGet(Icon.SCREEN::descriptor);
    }

    /** Its help page in this language, {@code de} or {@code en}; empty when it has none. */
    public Optional<URL> help(String language) {
        return Optional.ofNullable(reference.getBundle()) // framework-driven null: just gone
                .filter(bundle -> !word(reference, ScreenInfo.HELP).isEmpty())
                .map(bundle -> bundle.getEntry(word(reference, ScreenInfo.HELP) + "_" + language + ".md"));
    }

    private static ImageDescriptor loaded(URL url) {
        ImageDescriptor lazy = ImageDescriptor.createFromURL(url);
        return ImageDescriptor.createFromImageDataProvider(lazy::getImageData);
    }

    private static String word(ServiceReference<?> reference, String key) {
        return reference.getProperty(key) instanceof String word ? word : "";
    }

    private static String or(String word, String other) {
        return word.isBlank() ? other : word;
    }
}
