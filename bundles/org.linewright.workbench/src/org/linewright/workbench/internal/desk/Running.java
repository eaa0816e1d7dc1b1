package org.linewright.workbench.internal.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.core.Watch;
import org.linewright.core.time.SystemTimers;
import org.linewright.lines.Lines;
import org.linewright.operations.Configurations;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Roster;
import org.linewright.workbench.internal.Log;
import org.linewright.workbench.kit.OwnPhones;

/**
 * Opens a configuration, runs its lines and puts all news on the board, until it is closed. While somebody else holds
 * it, it is read only, and taken over as soon as they let go.
 */
final class Running implements Watch {

    private static final String PURPOSE = "workbench";

    private final Configurations configurations;
    private final Roster roster;
    private final Path folder;
    private final Board board;
    private final List<Consumer<Optional<Lines>>> followers;
    private final SystemTimers timers = new SystemTimers("line timers");
    private final List<Watch> watching = new CopyOnWriteArrayList<>();
    private final List<Watch> following = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    /** @param followers told which lines run now, none when nothing does */
    Running(Configurations configurations, Roster roster, Path folder, Board board,
            List<Consumer<Optional<Lines>>> followers) {
        this.configurations = configurations;
        this.roster = roster;
        this.folder = folder;
        this.board = board;
        this.followers = followers;
    }

    /** Returns at once; the board tells when it is open. */
    void start() {
        Thread.ofVirtual().name("desk").start(this::open);
    }

    @Override
    public void close() {
        closed = true;
        watching.forEach(Watch::close);
        followers.forEach(one -> one.accept(Optional.empty()));
        leave(board.take(Opened.NOTHING));
        timers.close();
    }

    private void open() {
        try {
            adopt(configurations.open(folder, Configurations.Mode.CREATE, PURPOSE));
            watching.add(roster.watch(board::take));
        } catch (RuntimeException bug) {
            Log.bug(bug);
        }
    }

    /** From now on this is what is open; what was before is let go. */
    private void adopt(Outcome<OpenConfiguration> outcome) {
        Opened now = Opened.from(outcome, timers);
        leave(board.take(now));
        followers.forEach(one -> one.accept(now.lines()));
        now.lines().ifPresent(running -> following.add(running.watch(board::take)));
        now.lines().flatMap(new ClientPlaces(board)::of).ifPresent(following::add);
        now.held().ifPresent(held -> following.add(held.watch(board::take)));
        if (closed) {
            close();
        } else if (now.readOnly()) {
            new Succession(timers, () -> configurations.open(folder, Configurations.Mode.WRITE, PURPOSE), this::adopt)
                    .begin();
        }
    }

    private void leave(Opened before) {
        following.forEach(Watch::close);
        following.clear();
        board.take(OwnPhones.NONE);
        before.held().ifPresent(OpenConfiguration::close);
    }
}
