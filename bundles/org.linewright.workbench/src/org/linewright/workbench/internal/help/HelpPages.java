package org.linewright.workbench.internal.help;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.workbench.internal.slot.Screen;
import org.linewright.workbench.internal.slot.Screens;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Words;

/** The pages that are here now: those of the window, and one of each screen. */
record HelpPages(Screens screens) {

    private static final String START = "welcome";

    /** In the order in which they are offered; the first one is for whoever has no page of his own. */
    List<HelpPage> all() {
        return Stream.concat(
                Stream.of(own(START, "start", new Text("Erste Schritte", "First steps")),
                        own("navigator", "window", new Text("Das Fenster", "The window"))),
                Stream.concat(screens.all().stream().flatMap(HelpPages::of),
                        Stream.of(own("terms", "terms", new Text("Begriffe", "Terms")),
                                own("keys", "keys", new Text("Tasten", "Keys")))))
                .toList();
    }

    /** The page of the innermost place around this control that has one. */
    HelpPage at(Control control) {
        List<HelpPage> all = all();
        return Stream.<Control>iterate(control, Objects::nonNull, Control::getParent)
                .map(Ids::of)
                .flatMap(place -> all.stream().filter(page -> page.place().equals(place)))
                .findFirst()
                .orElse(all.getFirst());
    }

    private static Stream<HelpPage> of(Screen screen) {
        Optional<URL> source = screen.help(language());
        return source.map(found -> new HelpPage(screen.place(), screen.label(), found)).stream();
    }

    private static HelpPage own(String place, String file, Text label) {
        return new HelpPage(place, label, HelpPages.class.getResource("/help/" + file + "_" + language() + ".md"));
    }

    private static String language() {
        return Words.of("de", "en");
    }
}
