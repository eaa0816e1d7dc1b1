package org.linewright.ui.pbx;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.ui.PlatformUI;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.operations.Roster;
import org.linewright.operations.Wish;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.editor.Administration;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.PracticePbx;
import org.linewright.workbench.kit.PracticePbx.Offer;

/** A real line group that registers at the embedded PBX. */
public record PracticeLines(Bot bot) {

    private static final GroupId ID = new GroupId("practice");

    /** Sets it up with these lines. */
    public Offer apply(String users) {
        return apply(users, "Practice");
    }

    /** Sets it up with these lines and this name. */
    public Offer apply(String users, String name) {
        bot.until("the configuration is open", () -> desk().now().current().isPresent());
        Offer offer = answer("the PBX offers accounts", () -> service(PracticePbx.class).offer(users)).result()
                .orElseThrow();
        new Administration(bot).apply(Wish.put(group(offer, name)));
        return offer;
    }

    public void remove() {
        new Administration(bot).apply(Wish.remove(ID));
    }

    private LineGroup group(Offer offer, String name) {
        List<Line> lines = offer.passwords()
                .keySet()
                .stream()
                .map(user -> new Line(user, SecretReference.secret("embedded-pbx/" + offer.domain() + "/<USER>")))
                .toList();
        LineGroup draft = service(Roster.class)
                .ask(offer.driver(), driver -> driver.profile().draft(ID, name, "127.0.0.1", lines))
                .result()
                .orElseThrow();
        Registrar usual = draft.registrar();
        return draft.withRegistrar(new Registrar("127.0.0.1", OptionalInt.of(offer.address().getPort()),
                Optional.of(offer.domain()), usual.reregister(), Duration.ofMillis(20), usual.keepAlive()));
    }

    private Desk desk() {
        return service(Desk.class);
    }

    private <S> S service(Class<S> type) {
        return bot.ask(() -> PlatformUI.getWorkbench().getService(type));
    }

    private <T> T answer(String law, Supplier<CompletionStage<T>> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        bot.run(() -> question.get().thenAccept(answer::set));
        bot.until(law, () -> answer.get() != null);
        return answer.get();
    }
}
