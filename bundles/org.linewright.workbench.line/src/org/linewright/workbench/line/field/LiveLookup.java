package org.linewright.workbench.line.field;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.linewright.core.Watch;
import org.linewright.core.line.Registrar;
import org.linewright.lines.RegistrarFound;
import org.linewright.lines.RegistrarLookups;
import org.linewright.workbench.kit.OnDisplay;

/** Looks the registrar up while a person types it, once they pause; of several the newest counts. For the UI thread. */
public final class LiveLookup implements Watch {

    private static final Duration PAUSE = Duration.ofMillis(300);

    /** What is looked up. */
    private record Place(String host, OptionalInt port) {
    }

    private final RegistrarLookups lookups;
    private final OnDisplay onDisplay;
    private final Consumer<Optional<RegistrarFound>> told;
    private final Consumer<Place> paused;
    private Optional<Place> wanted = Optional.empty();
    private Optional<Watch> running = Optional.empty();

    /** @param told hears on the UI thread what is found; empty while there is no host */
    public LiveLookup(RegistrarLookups lookups, OnDisplay onDisplay, Consumer<Optional<RegistrarFound>> told) {
        this.lookups = lookups;
        this.onDisplay = onDisplay;
        this.told = told;
        this.paused = onDisplay.newest(PAUSE, this::start);
    }

    /** Looks for this registrar; the same one again is not looked up again. */
    public void of(Registrar registrar) {
        Place place = new Place(registrar.host().strip(), registrar.port());
        if (!wanted.equals(Optional.of(place))) {
            wanted = Optional.of(place);
            end();
            if (place.host().isEmpty()) {
                told.accept(Optional.empty());
            } else {
                paused.accept(place);
            }
        }
    }

    @Override
    public void close() {
        wanted = Optional.empty();
        end();
    }

    private void start(Place place) {
        if (wanted.equals(Optional.of(place))) {
            end();
            running = Optional.of(lookups.start(place.host(), place.port(),
                    found -> onDisplay.run(() -> tell(place, found))));
        }
    }

    private void tell(Place place, RegistrarFound found) {
        if (wanted.equals(Optional.of(place))) {
            told.accept(Optional.of(found));
        }
    }

    private void end() {
        running.ifPresent(Watch::close);
        running = Optional.empty();
    }
}
