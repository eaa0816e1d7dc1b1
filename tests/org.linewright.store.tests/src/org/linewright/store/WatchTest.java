package org.linewright.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Watch;
import org.linewright.core.line.LineGroup;

/** Files that change underneath are noticed. */
@Timeout(30)
class WatchTest {

    @TempDir
    private Path home;
    private ConfigurationStore store;
    private Watch watch;
    private final BlockingQueue<String> versions = new LinkedBlockingQueue<>();

    @BeforeEach
    void open() {
        store = Sample.done(ConfigurationDirectory.open(home.resolve("c"), AccessMode.CREATE, "test",
                Sample.surroundings(home, Map.of("LINEWRIGHT_KEY", Sample.KEY))));
        watch = Sample.done(store.watch(() -> versions.add(Sample.done(store.load()).version())));
    }

    @AfterEach
    void close() {
        watch.close();
        store.close();
    }

    private String next() throws InterruptedException {
        return versions.poll(10, TimeUnit.SECONDS);
    }

    private void commit(LineGroup... groups) {
        Change change = Change.NONE;
        for (LineGroup group : groups) {
            change = change.put(group);
        }
        Sample.done(store.commit(change, Sample.done(store.load()).version()));
    }

    @Test
    void aCommitIsToldEvenWhenItMakesTheFirstGroup() throws Exception {
        commit(Sample.group("one", "100-109"));
        assertEquals(Sample.done(store.load()).version(), next());
    }

    @Test
    void anEditOfAFileIsTold() throws Exception {
        commit(Sample.group("one", "100-109"));
        next();
        Path file = home.resolve("c/groups/one.yaml");
        Files.writeString(file, Files.readString(file).replace("Group one", "Another name"));
        next();
        assertEquals("Another name",
                Sample.done(store.load()).configuration().groups().values().iterator().next().name());
    }

    @Test
    void anEditorThatReplacesTheFileIsNoticedToo() throws Exception {
        commit(Sample.group("one", "100-109"));
        String before = next();
        Path other = home.resolve("c/groups/one.yaml.swp");
        Files.writeString(other, Files.readString(home.resolve("c/groups/one.yaml")) + "# a remark\n");
        Files.move(other, home.resolve("c/groups/one.yaml"), StandardCopyOption.ATOMIC_MOVE);
        String after = next();
        assertTrue(!after.equals(before), after);
    }

    @Test
    void manyFilesAtOnceAreToldFewTimes() throws Exception {
        LineGroup[] groups = new LineGroup[100];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = Sample.group("g" + i, Integer.toString(1000 + i));
        }
        commit(groups);
        String all = Sample.done(store.load()).version();
        int told = 1;
        while (!next().equals(all)) {
            told++;
        }
        assertTrue(told + versions.size() <= 5, told + " times");
    }

    @Test
    void afterItIsClosedNothingIsTold() {
        watch.close();
        commit(Sample.group("one", "100-109"));
        assertEquals(0, versions.size());
    }
}
