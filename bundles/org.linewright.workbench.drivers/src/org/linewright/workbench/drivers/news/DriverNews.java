package org.linewright.workbench.drivers.news;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.time.SystemTimers;
import org.linewright.drivers.DriverShelf;
import org.linewright.drivers.Drivers;
import org.linewright.workbench.kit.CornerNote;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.Stage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * While the window is open it follows what other programs do to the drivers, and the drop-in folder; what is new is told
 * in the corner of the screen.
 */
@Component(service = DriverNews.class, immediate = true)
public final class DriverNews {

    private static final Text ABOUT = new Text("Treiber", "Drivers");
    private static final Text MORE = new Text("Treiber zeigen", "Show drivers");

    private final Drivers drivers;
    private final OnDisplay onDisplay;
    private final Stage stage;
    private final SystemTimers timers = new SystemTimers("driver timers");
    private final Set<News.Version> own = ConcurrentHashMap.newKeySet();
    private Optional<Watch> following = Optional.empty();
    private Optional<Watch> watching = Optional.empty();
    private Optional<DriverShelf> before = Optional.empty();
    private Optional<CornerNote> note = Optional.empty();
    private List<News> noted = List.of();
    private boolean closed;

    @Activate
    public DriverNews(@Reference Drivers drivers, @Reference OnDisplay onDisplay, @Reference Stage stage) {
        this.drivers = drivers;
        this.onDisplay = onDisplay;
        this.stage = stage;
    }

    @Activate
    public void start() {
        Thread.ofVirtual().name("drivers begin").start(this::begin);
    }

    @Deactivate
    public void close() {
        end();
        timers.close();
        onDisplay.run(() -> note.ifPresent(CornerNote::close));
    }

    /** This version is about to work because the person in this window wants it: no news to them. Any thread. */
    public void own(String driver, String version) {
        own.add(new News.Version(driver, version));
    }

    /** It came to nothing. */
    public void notOwn(String driver, String version) {
        own.remove(new News.Version(driver, version));
    }

    private synchronized void begin() {
        if (!closed) {
            watching = Optional.of(drivers.watch(this::told));
            Outcome<Watch> follow = drivers.follow(timers);
            following = follow.result();
            tell(follow.troubles().stream().map(DriverNews::news).toList());
        }
    }

    private synchronized void end() {
        closed = true;
        watching.ifPresent(Watch::close);
        following.ifPresent(Watch::close);
    }

    private static News news(Trouble trouble) {
        return new News(trouble.severity(), trouble.sentence(), trouble.remedy());
    }

    /** One call at a time. */
    private void told(DriverShelf now) {
        List<News> news = News.between(before, now, own);
        before = Optional.of(now);
        now.drivers().stream().map(News.Version::of).forEach(own::remove);
        onDisplay.run(() -> clear(now));
        tell(news);
    }

    /** What a person has done meanwhile need not be told any more. */
    private void clear(DriverShelf now) {
        if (News.over(noted, now)) {
            note.ifPresent(CornerNote::close);
            note = Optional.empty();
        }
    }

    private void tell(List<News> news) {
        if (!news.isEmpty()) {
            News first = news.stream().reduce((one, other) -> one.weight().compareTo(other.weight()) >= 0 ? one : other)
                    .orElseThrow();
            String more = news.size() == 1
                    ? Words.of(first.more())
                    : news.stream().filter(one -> one != first).map(one -> Words.of(one.sentence()))
                            .collect(Collectors.joining("\n"));
            onDisplay.run(() -> {
                show(first, more);
                noted = news;
            });
        }
    }

    private void show(News first, String more) {
        note.ifPresent(CornerNote::close);
        CornerNote fresh = new CornerNote(Display.getCurrent(), ABOUT, MORE, this::open);
        fresh.show(first.weight(), Words.of(first.sentence()), more);
        note = Optional.of(fresh);
    }

    private void open() {
        stage.shell().setMinimized(false);
        stage.shell().forceActive();
        stage.view("drivers");
    }
}
