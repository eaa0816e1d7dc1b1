package org.linewright.drivers.internal.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriverPlan;
import org.linewright.drivers.DriverWish;
import org.linewright.drivers.Drivers;
import org.linewright.drivers.DriversTrouble;
import org.linewright.drivers.DroppedJar;
import org.linewright.drivers.ShelvedDriver;
import org.linewright.drivers.internal.shelf.Incoming;

/** Where a person puts jars: what asks nothing is taken at once, the rest waits. For one thread at a time. */
final class DropFolder {

    private final Path folder;
    private final Planning planning;
    private final Applying applying;
    private final Map<Path, DroppedJar> waiting = new TreeMap<>();
    private List<Trouble> troubles = List.of();

    DropFolder(Path folder, Planning planning, Applying applying) {
        this.folder = folder;
        this.planning = planning;
        this.applying = applying;
    }

    List<DroppedJar> waiting() {
        return List.copyOf(waiting.values());
    }

    /** Why nothing more is noticed in it. */
    List<Trouble> troubles() {
        return troubles;
    }

    /** How the watch of it began: refused when it cannot be watched. */
    void watched(Outcome<?> watch) {
        troubles = watch.isDone()
                ? List.of()
                : List.of(DriversTrouble.UNWATCHED.about(folder).because(watch.troubles().toString()));
    }

    void hear(Incoming.Told told) {
        switch (told.state()) {
            case RESTS -> look(told.file());
            case GONE -> waiting.remove(told.file());
            case UNWATCHED -> troubles = List.of(DriversTrouble.UNWATCHED.about(told.file()));
        }
    }

    /** Looks at what waits once more: perhaps somebody is trusted by now. */
    void again() {
        List.copyOf(waiting.keySet()).forEach(this::look);
    }

    private void look(Path jar) {
        waiting.remove(jar);
        List<Trouble> why = looked(jar);
        if (!why.isEmpty()) {
            waiting.put(jar, new DroppedJar(jar, why));
        }
    }

    /** A jar that was brought in lies here no longer, when it was brought in from here. @return why it does */
    List<Trouble> without(Path jar) {
        return folder.equals(jar.getParent()) ? deleted(jar) : List.of();
    }

    /** Why it was not taken. */
    private List<Trouble> looked(Path jar) {
        Outcome<DriverPlan> plan = planning.of(DriverWish.bring(jar, Drivers.DROPPED), jar, stage -> {
            // nobody watches
        });
        return plan.result().map(one -> one.asks().isEmpty() ? taken(one, jar) : one.asks())
                .orElseGet(() -> isHereAlready(plan) ? deleted(jar) : plan.troubles());
    }

    private static boolean isHereAlready(Outcome<DriverPlan> plan) {
        return plan.troubles().stream().anyMatch(one -> one.code().equals(DriversTrouble.ACTIVE_ALREADY.code()));
    }

    /** Whoever may write to the folder decided it. */
    private List<Trouble> taken(DriverPlan plan, Path jar) {
        Outcome<ShelvedDriver> applied = applying.of(plan, Drivers.DROPPED, stage -> {
            // nobody watches
        });
        return applied.isDone() ? deleted(jar) : applied.troubles();
    }

    private List<Trouble> deleted(Path jar) {
        try {
            Files.deleteIfExists(jar);
            waiting.remove(jar);
            return List.of();
        } catch (IOException kept) {
            return List.of(DriversTrouble.LEFT_IN_FOLDER.about(jar).because(kept.toString()));
        }
    }
}
