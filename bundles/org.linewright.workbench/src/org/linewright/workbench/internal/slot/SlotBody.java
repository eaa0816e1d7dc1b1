package org.linewright.workbench.internal.slot;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.workbench.internal.Log;
import org.linewright.workbench.kit.EmptyState;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.screen.ViewContent;

/**
 * The inside of a slot: shows the content of one screen while the screen is here, and says what is missing while it is
 * not.
 */
final class SlotBody<S, C extends ViewContent> {

    private record Occupant<C>(Screen screen, C content) {
    }

    private final Composite area;
    private final Screens screens;
    private final Class<S> contract;
    private final String id;
    private final BiFunction<S, Composite, C> opening;
    private final Consumer<Optional<C>> changed;
    private final Text missing;
    private Optional<Occupant<C>> occupant = Optional.empty();
    private Optional<Watch> watching = Optional.empty();
    private Optional<Screen> tried = Optional.empty();
    private Optional<Text> said = Optional.empty();

    /**
     * @param changed told the content when one is here, and nothing just before it is closed
     * @param missing what to say while the screen is not here
     */
    SlotBody(Composite area, Screens screens, Class<S> contract, String id, BiFunction<S, Composite, C> opening,
            Consumer<Optional<C>> changed, Text missing) {
        this.area = area;
        this.screens = screens;
        this.contract = contract;
        this.id = id;
        this.opening = opening;
        this.changed = changed;
        this.missing = missing;
    }

    void start() {
        watching = Optional.of(screens.watch(this::fit));
        if (area.getChildren().length == 0) {
            miss();
        }
    }

    Optional<C> content() {
        return occupant.map(Occupant::content);
    }

    void focus() {
        content().ifPresentOrElse(ViewContent::focus, area::setFocus);
    }

    void end() {
        watching.ifPresent(Watch::close);
        watching = Optional.empty();
        vacate();
        tried = Optional.empty();
        clear();
    }

    private void fit(List<Screen> here) {
        Optional<Screen> wanted = here.stream()
                .filter(screen -> screen.is(contract) && screen.id().equals(id))
                .max((one, other) -> one.reference().compareTo(other.reference()));
        if (area.isDisposed()) {
            return;
        }
        if (wanted.isEmpty() || !wanted.equals(tried)) {
            vacate();
            tried = wanted;
            wanted.ifPresentOrElse(this::occupy, this::miss);
        }
    }

    private void occupy(Screen screen) {
        clear();
        try {
            occupant = screens.service(screen, contract)
                    .map(service -> new Occupant<>(screen, opening.apply(service, area)));
            changed.accept(content());
        } catch (RuntimeException bug) {
            Log.bug(bug);
        }
        if (occupant.isEmpty()) {
            screens.giveBack(screen);
            explain(Text.of("«{0}» lässt sich nicht öffnen. Die Einzelheiten stehen im Protokoll.",
                    "“{0}” cannot be opened. The details are in the log.", screen.label()));
        }
        area.layout(true, true);
    }

    private void vacate() {
        occupant.ifPresent(leaving -> {
            try {
                changed.accept(Optional.empty());
                leaving.content().close();
            } catch (RuntimeException bug) {
                Log.bug(bug);
            }
            screens.giveBack(leaving.screen());
        });
        if (occupant.isPresent()) {
            occupant = Optional.empty();
            clear();
        }
    }

    private void miss() {
        explain(missing);
    }

    /** Says it at once, and the reason as soon as it is known. */
    private void explain(Text sentence) {
        if (said.isEmpty()) {
            say(sentence);
        }
        screens.why(contract, id).thenAccept(why -> {
            if (!area.isDisposed() && occupant.isEmpty() && watching.isPresent()) {
                say(why.map(reason -> Text.of("{0}\n\n{1}", "{0}\n\n{1}", sentence, reason)).orElse(sentence));
            }
        });
    }

    private void say(Text sentence) {
        if (!said.equals(Optional.of(sentence))) {
            clear();
            said = Optional.of(sentence);
            EmptyState.saying(Icon.NOTE, sentence).in(area);
            area.layout(true, true);
        }
    }

    private void clear() {
        said = Optional.empty();
        if (!area.isDisposed()) {
            for (Control child : area.getChildren()) {
                child.dispose();
            }
        }
    }
}
