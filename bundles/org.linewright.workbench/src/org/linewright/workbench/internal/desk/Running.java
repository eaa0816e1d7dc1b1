package org.linewright.workbench.internal.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.linewright.core.Watch;
import org.linewright.core.time.SystemTimers;
import org.linewright.operations.Configurations;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Roster;
import org.linewright.workbench.internal.Log;

/** Opens a configuration, runs its lines and puts all news on the board, until it is closed. */
final class Running implements Watch {

    private final Configurations configurations;
    private final Roster roster;
    private final Path folder;
    private final Board board;
    private final SystemTimers timers = new SystemTimers("line timers");
    private final List<Watch> watching = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    Running(Configurations configurations, Roster roster, Path folder, Board board) {
        this.configurations = configurations;
        this.roster = roster;
        this.folder = folder;
        this.board = board;
    }

    /** Returns at once; the board tells when it is open. */
    void start() {
        Thread.ofVirtual().name("desk").start(this::open);
    }

    @Override
    public void close() {
        closed = true;
        watching.forEach(Watch::close);
        board.take(Opened.NOTHING).held().ifPresent(OpenConfiguration::close);
        timers.close();
    }

    private void open() {
        try {
            Opened now = Opened.from(configurations.open(folder, Configurations.Mode.CREATE, "workbench"), timers);
            board.take(now);
            now.lines().ifPresent(running -> watching.add(running.watch(board::take)));
            now.held().ifPresent(held -> watching.add(held.watch(board::take)));
            watching.add(roster.watch(board::take));
            if (closed) {
                close();
            }
        } catch (RuntimeException bug) {
            Log.bug(bug);
        }
    }
}
