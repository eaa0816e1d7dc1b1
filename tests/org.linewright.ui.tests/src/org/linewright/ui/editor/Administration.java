package org.linewright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.eclipse.ui.PlatformUI;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.operations.Current;
import org.linewright.operations.Roster;
import org.linewright.operations.Wish;
import org.linewright.ui.bot.Bot;
import org.linewright.workbench.kit.Desk;

/** What is configured, behind the window's back. */
public record Administration(Bot bot) {

    /** The configuration has changed since the plan was made, such as by a PBX that put a password away. */
    private static final String MEANWHILE = "LW-OPS-207";

    /** A group of the HFO driver with the lines 200, 201 and so on, all switched off so that nothing goes on the wire. */
    public LineGroup group(String id, String name, int count) {
        List<Line> lines = IntStream.range(200, 200 + count)
                .mapToObj(user -> new Line(String.valueOf(user), SecretReference.secret(id + "/<USER>"))
                        .withEnabled(false))
                .toList();
        Roster roster = bot.ask(() -> PlatformUI.getWorkbench().getService(Roster.class));
        return roster.ask("hfo.crown", driver -> driver.profile().draft(new GroupId(id), name, id + ".invalid", lines))
                .result()
                .orElseThrow();
    }

    public void put(LineGroup group) {
        apply(Wish.put(group).keeping(group.id() + "/" + group.lines().getFirst().user(), new Secret("correct horse")));
    }

    public void remove(String id) {
        if (saved(id)) {
            apply(Wish.remove(new GroupId(id)));
        }
    }

    public boolean saved(String id) {
        return desk().now().configuration().group(new GroupId(id)).isPresent();
    }

    public LineGroup now(String id) {
        return desk().now().configuration().group(new GroupId(id)).orElseThrow();
    }

    /** A password that is kept. */
    public Secret secret(String name) {
        CompletableFuture<Outcome<Secret>> found = new CompletableFuture<>();
        bot.run(() -> desk().secret(SecretReference.secret(name)).thenAccept(found::complete));
        bot.until("the password is found", found::isDone);
        return found.join().result().orElseThrow(() -> new AssertionError(found.join().troubles()));
    }

    /** The file of a group. */
    public Path file(String id) {
        return Path.of(desk().now().folder()).resolve("groups").resolve(id + ".yaml");
    }

    private Desk desk() {
        return bot.ask(() -> PlatformUI.getWorkbench().getService(Desk.class));
    }

    /** Plans and applies, again where something else was saved in between. */
    public void apply(Wish wish) {
        Desk desk = desk();
        bot.until("the configuration is open", () -> desk.now().current().isPresent());
        Outcome<Current> done = applied(desk, wish);
        while (done.troubles().stream().anyMatch(trouble -> trouble.code().equals(MEANWHILE))) {
            done = applied(desk, wish);
        }
        assertTrue(done.isDone(), String.valueOf(done));
    }

    private Outcome<Current> applied(Desk desk, Wish wish) {
        CompletableFuture<Outcome<Current>> done = new CompletableFuture<>();
        bot.run(() -> desk.plan(wish)
                .thenCompose(plan -> desk.apply(plan.result().orElseThrow(() -> new AssertionError(plan.troubles()))))
                .whenComplete((applied, thrown) -> Optional.ofNullable(thrown) // framework-driven null: all went well
                        .ifPresentOrElse(done::completeExceptionally, () -> done.complete(applied))));
        bot.until("the change is applied", done::isDone);
        return done.join();
    }
}
